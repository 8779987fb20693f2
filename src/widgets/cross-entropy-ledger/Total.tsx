import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell } from "../../figure/Strip.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { MAX_OUTCOMES, type params as schema } from "./params.ts";
import { withOneMore, withoutLast } from "./share.ts";

type TotalProps = Pick<ViewProps<typeof schema, Model>, "set"> & { model: Model };

/** The strip's last cell: what the lines come to, and how many they are. */
export function Total({ model, set }: TotalProps) {
  const { bill, lines, unit } = model;
  const p = lines.map((line) => line.p);
  const q = lines.map((line) => line.q);
  return (
    <Cell
      sum
      term={
        <span>
          = <b className="loss">{formatNumber(bill.total)}</b> {unit}
          {bill.fake && ", a fake"}
        </span>
      }
    >
      <div className="choice">
        <button
          type="button"
          className="lnk"
          disabled={lines.length === MAX_OUTCOMES}
          onClick={() => set({ p: withOneMore(p), q: withOneMore(q) })}
        >
          Add an outcome
        </button>
        <button
          type="button"
          className="lnk"
          disabled={lines.length === 2}
          onClick={() => set({ p: withoutLast(p), q: withoutLast(q) })}
        >
          Remove one
        </button>
      </div>
    </Cell>
  );
}
