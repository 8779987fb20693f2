import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell } from "../../figure/Strip.tsx";
import { redistribute } from "../../math/index.ts";
import { Digits } from "../../ui/Digits.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { MAX_OUTCOMES, type params as schema } from "./params.ts";

type TotalProps = Pick<ViewProps<typeof schema, Model>, "set"> & { model: Model };

/** One more outcome, which is given no chance at first. */
const withOneMore = (list: readonly number[]) => [...list, 0];

/** Without the last outcome; the others share its part in proportion, evenly where they have none. */
const withoutLast = (list: readonly number[]) => redistribute(list, list.length - 1, 0).slice(0, -1);

/** The strip's last cell: what the lines come to, and how many they are. */
export function Total({ model: { bill, lines, unit }, set }: TotalProps) {
  const recount = (text: string, end: number, change: (list: readonly number[]) => readonly number[]) => (
    <button
      type="button"
      className="lnk"
      disabled={lines.length === end}
      onClick={() => set({ p: change(lines.map(({ p }) => p)), q: change(lines.map(({ q }) => q)) })}
    >
      {text}
    </button>
  );
  return (
    <Cell
      sum
      term={
        <span>
          = <Digits className="loss">{formatNumber(bill.total)}</Digits> {unit}
          {bill.fake && ", a fake"}
        </span>
      }
    >
      <div className="choice">
        {recount("Add an outcome", MAX_OUTCOMES, withOneMore)}
        {recount("Remove one", 2, withoutLast)}
      </div>
    </Cell>
  );
}
