import { formatAmount } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** Two things to try with Q, and whether they are done. */
export function Jobs({ model: { done, half, unit } }: { model: Model }) {
  const amount = unit === "bits" ? "half a bit" : formatAmount(half, unit);
  return (
    <ul className="bill-jobs">
      <li className={done.half ? "done" : undefined}>
        <b>{done.half ? "=" : "≠"}</b>
        {done.half
          ? `Wasted: ${amount}. Now find another list that wastes as much.`
          : `Waste exactly ${amount}, up to the mark under the bar. There are many ways.`}
      </li>
      <li className={done.nothing ? "done" : undefined}>
        <b>{done.nothing ? "=" : "≠"}</b>
        {done.nothing
          ? "Nothing wasted, and there is only one way."
          : "Waste nothing: make the hatch vanish."}
      </li>
    </ul>
  );
}
