import type { Unit } from "../../math/unit.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model, Walk } from "./model.ts";

/** Both slopes, and where the walks stand. */
export function summary({ fromP, fromQ, draws, unit }: Model): string {
  const count = draws === 1 ? "one draw" : `${draws} draws`;
  if (fromP.slope === 0) {
    return `P and Q are the same, so no draw speaks for either: after ${count} both walks stand where they began.`;
  }
  const rule = "Each outcome adds log P/Q to the evidence for P.";
  const up = Number.isFinite(fromP.slope)
    ? `Drawn from P (solid), it climbs ${pace(fromP, unit)} and after ${count} stands at ${formatNumber(fromP.now, 1)}.`
    : unbounded(fromP, "P (solid)", "Q", count, unit);
  const down = Number.isFinite(fromQ.slope)
    ? `Drawn from Q (dashed), it falls ${pace(fromQ, unit)} and stands at ${formatNumber(fromQ.now, 1)}.`
    : unbounded(fromQ, "Q (dashed)", "P", count, unit);
  return `${rule} ${up} ${down}`;
}

const pace = ({ slope }: Walk, unit: Unit) => `${formatAmount(Math.abs(slope), unit, 2)} a draw on average`;

function unbounded({ heights, now }: Walk, source: string, other: string, count: string, unit: Unit): string {
  if (Number.isFinite(now)) {
    return `Drawn from ${source}, it stands at ${formatAmount(now, unit, 1)} after ${count}; an outcome that ${other} rules out has yet to come, and will settle the matter for good.`;
  }
  const at = heights.findIndex((height) => !Number.isFinite(height));
  return `Drawn from ${source}, it is ${formatNumber(now)} since draw ${at}, which ${other} had ruled out: nothing can take that back.`;
}

/** Where the walks stand, in short. */
export function place({ fromP, fromQ, draws, unit }: Model): string {
  return `${draws} ${draws === 1 ? "draw" : "draws"}: from P ${formatAmount(fromP.now, unit, 1)}, from Q ${formatAmount(fromQ.now, unit, 1)}`;
}
