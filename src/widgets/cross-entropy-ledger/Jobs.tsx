import { memo } from "react";
import type { Unit } from "../../math/unit.ts";
import { formatAmount } from "../../ui/format.ts";

interface JobsProps {
  /** Whether half a bit is wasted, whether nothing is. */
  half: boolean;
  nothing: boolean;
  /** Half a bit, in `unit`. */
  target: number;
  unit: Unit;
}

/** Two things to try with Q, and whether they are done. */
export const Jobs = memo(function Jobs({ half, nothing, target, unit }: JobsProps) {
  const amount = unit === "bits" ? "half a bit" : formatAmount(target, unit);
  return (
    <ul className="bill-jobs">
      <Job done={half}>
        {half
          ? `Wasted: ${amount}. Now find another list that wastes as much.`
          : `Waste exactly ${amount}, up to the mark under the bar. There are many ways.`}
      </Job>
      <Job done={nothing}>
        {nothing ? "Nothing wasted, and there is only one way." : "Waste nothing: make the hatch vanish."}
      </Job>
    </ul>
  );
});

function Job({ done, children }: { done: boolean; children: string }) {
  return (
    <li className={done ? "done" : undefined}>
      <b>{done ? "=" : "≠"}</b>
      {children}
    </li>
  );
}
