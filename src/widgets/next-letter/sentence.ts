import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** A number of boxes, as one would say it. */
export const formatBoxes = (count: number): string => formatNumber(count, count < 10 ? 1 : 0);

/** The last letter, and where the mean has got to. */
export function summary({ letters, mean }: Model): string {
  const { letter, worth } = letters.at(-1)!;
  const count = letters.length === 1 ? "One letter" : `${letters.length} letters`;
  const name = letter === " " ? "the blank" : letter;
  const hard = worth < 1.05 ? "which was as good as certain" : `worth ${formatBoxes(worth)} boxes`;
  return `${count}, the last of them ${name}, ${hard}. On average the hand hovered over ${formatBoxes(mean)} boxes out of 27.`;
}
