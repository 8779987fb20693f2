import type { ViewProps } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";
import { MAX_OUTCOMES, type params as schema } from "./params.ts";
import { withOneMore, withoutLast } from "./shareOut.ts";

/** Adds an outcome, impossible until it is dragged, or takes the last one away. */
export function OutcomeCount({ params, set }: Pick<ViewProps<typeof schema, Model>, "params" | "set">) {
  const { p, locked } = params;
  const last = p.length - 1;
  return (
    <div className="outcome-count">
      <button
        type="button"
        className="lnk"
        disabled={p.length === MAX_OUTCOMES}
        onClick={() => set({ p: withOneMore(p) })}
      >
        Add an outcome
      </button>
      <button
        type="button"
        className="lnk"
        disabled={p.length === 2}
        onClick={() => set({ p: withoutLast(p), locked: locked.filter((i) => i !== last) })}
      >
        Remove one
      </button>
    </div>
  );
}
