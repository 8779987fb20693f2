import { formatAmount, formatNumber, formatPercent } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { COLDEST } from "./params.ts";

/** What rounds to nothing in three decimals. */
const NOTHING = 5e-4;
/** Less than this share of what wrong claims cost is no reason to turn the temperature. */
const LITTLE = 0.1;

/** The point of the current state. */
export function summary(model: Model): string {
  const { ece, kl, bins, loss, unit } = model;
  if (ece < NOTHING && kl > 10 * NOTHING) {
    const price = `${formatNumber(kl)} of the loss, ${formatAmount(loss, unit)}, pays for wrong claims`;
    return `In ${binCount(bins.length)} no gap shows, ECE ${formatNumber(ece)}, yet ${price}: too high and too low share a bin.`;
  }
  return `${state(model)}. ${verdict(model)}`;
}

export const binCount = (count: number): string => (count === 1 ? "1 bin" : `${count} bins`);

function state({ accuracy, loss, lossBefore, temperature, ece, bins, unit }: Model): string {
  const gap = `average gap ${formatNumber(ece)} in ${binCount(bins.length)}`;
  if (temperature === 1)
    return `Accuracy ${formatPercent(accuracy)}, ${gap}, loss ${formatAmount(loss, unit)}`;
  const amounts = `${formatNumber(lossBefore)} to ${formatAmount(loss, unit)}`;
  return `Same accuracy, ${formatPercent(accuracy)}, loss ${amounts}; ${gap}`;
}

/** Whether the claims are true, and whether another temperature would help. */
function verdict({ kl, refinement, claims, slope, saving, temperature }: Model): string {
  if (refinement < NOTHING && temperature === COLDEST)
    return "Every answer is right, so colder is always cheaper, until the range ends.";
  if (kl < NOTHING)
    return claims.length === 1
      ? "The claim is true, but it tells no message from another."
      : "The claims are true; only better scores could save the rest.";
  const price = `${formatNumber(kl)} of it`;
  if (saving < NOTHING) return `No temperature does better; ${price} still pays for wrong claims.`;
  if (saving < LITTLE * kl)
    return `Wrong claims cost ${price}, and no temperature saves much: some are too high, others too low.`;
  return slope > 0
    ? `Claims too sure cost ${price}: a higher temperature saves.`
    : `Claims too modest cost ${price}: a lower temperature saves.`;
}
