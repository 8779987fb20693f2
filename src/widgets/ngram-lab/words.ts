import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** "188,007" */
export const count = (n: number): string => n.toLocaleString("en");

/** "1 letter", "188,007 letters" */
export const letters = (n: number): string => `${count(n)} letter${n === 1 ? "" : "s"}`;

/** A letter as it is shown: the space as a sign. */
export const sign = (letter: string): string => letter.replaceAll(" ", "␣");

/** What the model was trained on. */
export function trainedOn({ trained, setting }: Model): string {
  return `${letters(trained.letters)} of ${setting.source === "own" ? "your text" : "Moby-Dick"}`;
}

/** What the slider of the order says. */
export function orderText({ score, unit }: Model): string {
  const { order, training, heldOut } = score;
  return `order ${order}: training ${formatNumber(training, 2)}, held-out ${formatAmount(heldOut, unit, 2)}`;
}
