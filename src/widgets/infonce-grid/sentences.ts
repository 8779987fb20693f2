import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { MOST_DRAWN } from "./similarities.ts";

/** What rounds to nothing in three decimals. */
const NOTHING = 5e-4;

export const sizeText = (n: number): string => n.toLocaleString("en-US");

export const temperatureText = (temperature: number): string =>
  temperature === 0 ? "0" : formatNumber(temperature, temperature < 0.1 ? 3 : 2);

/** The point of the current state. */
export function summary(model: Model): string {
  const { n, loss, bound, cap, unit } = model;
  if (n === 1) return "One pair has nothing to be told from: loss 0, and nothing is proved.";
  const most = `${sizeText(n)} pairs: cap ${formatAmount(cap, unit)}`;
  if (loss === Infinity)
    return `${most}, but picture 2 prefers a wrong caption, at temperature 0 without end. Nothing is proved.`;
  if (bound < NOTHING)
    return `${most}, and the loss, ${formatNumber(loss)}, is no less than a blind guess’s. Nothing is proved.`;
  return `${most}, less the loss, ${formatNumber(loss)}: at least ${formatNumber(bound)} is shared. ${remark(model)}`;
}

/** What the loss comes from. */
function remark(model: Model): string {
  const { n, pairs, loss, temperature } = model;
  if (pairs === "copy" && n <= MOST_DRAWN)
    return `Two pairs are copies, so the loss cannot fall below ${formatNumber(leastWithCopy(model))}.`;
  if (pairs === "mistake") return "Picture 2 prefers a wrong caption, and pays most for it when cold.";
  if (loss < 0.05 * model.cap) return "However much is shared, only a larger batch proves more.";
  return temperature >= 0.5 ? "Hot, the rows are hardly told apart." : "Wrong captions take the rest.";
}

/** Two of the rows can do no better than a coin between two captions. */
const leastWithCopy = ({ n, unit }: Model): number => (2 * (unit === "bits" ? 1 : Math.LN2)) / n;
