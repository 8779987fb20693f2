import type { Unit } from "../../math/unit.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model, Walk } from "./model.ts";

/** Both slopes, and where the walks stand. */
export function summary({ fromP, fromQ, draws, unit }: Model): string {
  const count = draws === 1 ? "one draw" : `${draws} draws`;
  if (fromP.slope === 0) {
    return `P and Q are the same, so no draw speaks for either: after ${count} both walks stand where they began.`;
  }
  return `Each outcome adds log P/Q to the evidence for P. ${told("P (solid)", "Q", "climbs", fromP, count, unit)} ${told("Q (dashed)", "P", "falls", fromQ, count, unit)}`;
}

function told(source: string, other: string, moves: string, walk: Walk, count: string, unit: Unit): string {
  const { slope, now } = walk;
  const stands = formatAmount(now, unit, 1);
  if (Number.isFinite(slope)) {
    const pace = formatAmount(Math.abs(slope), unit, 2);
    return `Drawn from ${source}, it ${moves} ${pace} a draw on average and after ${count} stands at ${stands}.`;
  }
  if (Number.isFinite(now)) {
    return `Drawn from ${source}, it stands at ${stands} after ${count}; an outcome that ${other} rules out has not come yet, and will end the matter when it does.`;
  }
  const at = walk.heights.findIndex((height) => !Number.isFinite(height));
  return `Drawn from ${source}, it is ${formatNumber(now)} since draw ${at}: that outcome ${other} had ruled out, and nothing can take it back.`;
}

/** Where the walks stand, in short. */
export function place({ fromP, fromQ, draws, unit }: Model): string {
  return `${draws} draws: from P ${formatAmount(fromP.now, unit, 1)}, from Q ${formatAmount(fromQ.now, unit, 1)}`;
}
