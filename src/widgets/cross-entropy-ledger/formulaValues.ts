import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { MAX_OUTCOMES } from "./params.ts";

/**
 * For a formula in the prose: the lists as `pA`, `qA` …, each line's price and amount as `priceA`, `partA` …, the
 * bill `ce` and its parts `h` and `kl`, and the bill with the roles the other way round as `ceOther`, `hOther`,
 * `klOther`. Letters the figure has no outcome for are there as zeros, since a formula cannot lose a term.
 */
export function formulaValues({ lines, bill, other }: Model): Record<string, string> {
  const values: Record<string, string> = {
    ce: formatNumber(bill.total),
    h: formatNumber(bill.unavoidable),
    kl: formatNumber(bill.wasted),
    ceOther: formatNumber(other.total),
    hOther: formatNumber(other.unavoidable),
    klOther: formatNumber(other.wasted),
  };
  for (let i = 0; i < MAX_OUTCOMES; i++) {
    const key = String.fromCharCode(65 + i);
    const line = lines[i];
    values[`p${key}`] = formatProbability(line?.p ?? 0);
    values[`q${key}`] = formatProbability(line?.q ?? 0);
    values[`price${key}`] = formatNumber(line?.price ?? 0);
    values[`part${key}`] = formatNumber(line?.amount ?? 0);
  }
  return values;
}
