import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model, Walk } from "./model.ts";

/** Both slopes, and where the walks stand. */
export function summary({ fromP, fromQ, draws, unit }: Model): string {
  const after = draws === 1 ? "after one draw" : `after ${draws} draws`;
  const told = ({ slope, now }: Walk, source: string, moves: string, other: string) => {
    const stands = `stands at ${formatNumber(now, 1)}`;
    if (Number.isFinite(slope)) {
      return `Drawn from ${source}, it ${moves} ${formatAmount(Math.abs(slope), unit, 2)} a draw on average and ${after} ${stands}.`;
    }
    return Number.isFinite(now)
      ? `Drawn from ${source}, it ${stands} ${after}, until an outcome comes that ${other} rules out.`
      : `Drawn from ${source}, it ${stands}: an outcome came that ${other} rules out, and nothing can take that back.`;
  };
  return `Each outcome adds log P/Q to the evidence for P. ${told(fromP, "P (solid)", "climbs", "Q")} ${told(fromQ, "Q (dashed)", "falls", "P")}`;
}

/** Where the walks stand, in short. */
export function place({ fromP, fromQ, draws, unit }: Model): string {
  return `draw ${draws}: from P ${formatAmount(fromP.now, unit, 1)}, from Q ${formatAmount(fromQ.now, unit, 1)}`;
}
