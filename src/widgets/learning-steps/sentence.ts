import { formatAmount, formatProbability } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** What the steps so far have come to. */
export function summary({ steps, now, moments: [start], unit }: Model): string {
  const before = `the cat was given ${formatProbability(start.p[0])}, and the price was ${formatAmount(start.loss, unit, 2)}`;
  if (steps === 0) return `Before the first step ${before}.`;
  const after = steps === 1 ? "After one step" : `After ${steps} steps`;
  return `At first ${before}. ${after} it is given ${formatProbability(now.p[0])}, for ${formatAmount(now.loss, unit, 2)}.`;
}
