import { formatAmount } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** Two things to try with Q, and whether they are done. */
export function Jobs({ model: { done, half, unit } }: { model: Model }) {
  const amount = unit === "bits" ? "half a bit" : formatAmount(half, unit);
  return (
    <ul>
      <Job done={done.half}>
        {done.half
          ? `Wasted: ${amount}. Now find another list that wastes as much.`
          : `Waste exactly ${amount}, up to the mark under the bar. There are many ways.`}
      </Job>
      <Job done={done.nothing}>
        {done.nothing
          ? "Nothing wasted, and there is only one way."
          : "Waste nothing: make the hatch vanish."}
      </Job>
    </ul>
  );
}

function Job({ done, children }: { done: boolean; children: string }) {
  return <li>{done ? <b>= {children}</b> : `≠ ${children}`}</li>;
}
