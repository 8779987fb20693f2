import { formatAmount, formatNumber, formatPercent, formatProbability } from "../../ui/format.ts";
import type { Model, Sample } from "./model.ts";

/** The point of the current state. */
export function summary(model: Model): string {
  const { compare, meanSquared } = model;
  const squares = compare
    ? ` Squared error sees ${formatNumber(meanSquared)} and could not see more than 1.`
    : "";
  return price(model) + squares;
}

function price(model: Model): string {
  const { samples, dearest, dearestShare, mean, clamp, clampedMean, unit } = model;
  if (mean === 0) return `Certain and right every time: nothing to pay, ${formatAmount(0, unit)}.`;
  if (mean === Infinity) {
    const frameworks = `PyTorch’s BCELoss stops each at ${formatAmount(clamp, unit, 0)} and reports ${formatNumber(clampedMean)}`;
    return `No. ${dearest.key} ruled out what turned out true: no price is high enough. ${frameworks}.`;
  }
  if (samples.length > 1 && dearestShare! > 0.5) {
    const share = `${formatPercent(dearestShare!)} of the whole bill`;
    return `No. ${dearest.key} gave the truth ${formatProbability(dearest.given)} and pays ${formatAmount(dearest.price, unit)}, ${share}. The mean is ${formatNumber(mean)}.`;
  }
  return `${verdict(model)}.`;
}

/** The batch beside the other kinds of prediction. */
function verdict({ samples, mean, levels, unit }: Model): string {
  const amount = formatAmount(mean, unit);
  const unsure = formatNumber(levels.poor);
  const wrong = formatNumber(levels.wrong);
  if (samples.length === 1) return alone(samples[0], amount);
  if (mean > (levels.poor + levels.wrong) / 2)
    return `Confident and wrong: ${amount} on average; unsure: ${unsure}`;
  if (mean > (levels.good + levels.poor) / 2)
    return `Unsure: ${amount} on average; confident and wrong: ${wrong}`;
  return `Confident and right: ${amount} on average; unsure: ${unsure}; confident and wrong: ${wrong}`;
}

function alone({ yes, given }: Sample, amount: string): string {
  return `The truth is ${yes ? "yes" : "no"} and was given ${formatProbability(given)}: ${amount}`;
}

/** What a sample's slider says. */
export function spoken({ key, yes, p, price }: Sample, { unit }: Model): string {
  return `no. ${key}: probability of yes ${formatProbability(p)}, truth ${yes ? "yes" : "no"}, price ${formatAmount(price, unit)}`;
}
