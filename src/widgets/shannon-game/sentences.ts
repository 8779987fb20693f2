import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { ENOUGH, type Score } from "./score.ts";

/** "30 letters", "1 letter" */
export const letters = (count: number): string => `${count} letter${count === 1 ? "" : "s"}`;

/** "0.59–1.24" */
export const span = ({ low, high }: Pick<Score, "low" | "high">): string =>
  `${formatNumber(low, 2)}–${formatNumber(high, 2)}`;

/** The point of the current state. */
export function summary(model: Model): string {
  const { who, score, unit } = model;
  if (!score) {
    return who === "class"
      ? "No results yet. Paste those of several readers, or choose their files."
      : "No letter guessed yet. Which comes first?";
  }
  const bounds = `between ${formatNumber(score.low, 2)} and ${formatAmount(score.high, unit, 2)} each so far`;
  const found = `${letters(score.letters)}; ${bounds}`;
  switch (who) {
    case "example":
      return `A 5-gram, as an example: ${found}. People need less: Shannon found ${shannonSpan(model)}.`;
    case "shannon":
      return `Shannon’s reader of 1951: ${found}${trust(score, unit)}`;
    case "class":
      return `${model.readers.length} reader${model.readers.length === 1 ? "" : "s"}, ${found}${trust(score, unit)}`;
    default:
      return `${found}${trust(score, unit)}${besides(model)}`;
  }
}

/** "0.6 to 1.3 bits" */
function shannonSpan({ levels, unit }: Model): string {
  const digits = unit === "bits" ? 1 : 2;
  return `${formatNumber(levels.shannon[0], digits)} to ${formatAmount(levels.shannon[1], unit, digits)}`;
}

/** What the number of letters does to the bounds. */
function trust({ letters: count, short }: Score, unit: Model["unit"]): string {
  if (count < ENOUGH) return `, not enough letters to tell: ${ENOUGH - count} more.`;
  if (short < 0.005) return ".";
  return `. So few letters make the upper bound about ${formatAmount(short, unit, 2)} too low.`;
}

const besides = ({ rival }: Model): string =>
  rival
    ? ` The 5-gram, on the same letters: between ${formatNumber(rival.low, 2)} and ${formatNumber(rival.high, 2)}.`
    : "";
