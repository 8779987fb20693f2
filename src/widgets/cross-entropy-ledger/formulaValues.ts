import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { MAX_OUTCOMES } from "./params.ts";

/**
 * For a formula in the prose: the lists as `pA`, `qA` …, the amount of each line as `partA` …, the bill as `ce` and
 * its parts as `h` and `kl`. Letters the figure has no outcome for are there as zeros, since a formula cannot lose a
 * term.
 */
export function formulaValues({ lines, bill }: Model): Record<string, string> {
  const values: Record<string, string> = {
    ce: formatNumber(bill.total),
    h: formatNumber(bill.unavoidable),
    kl: formatNumber(bill.wasted),
  };
  for (let i = 0; i < MAX_OUTCOMES; i++) {
    const key = String.fromCharCode(65 + i);
    const { p = 0, q = 0, amount = 0 } = lines[i] ?? {};
    values[`p${key}`] = formatProbability(p);
    values[`q${key}`] = formatProbability(q);
    values[`part${key}`] = formatNumber(amount);
  }
  return values;
}
