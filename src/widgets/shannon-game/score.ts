import { type Range, shannonBounds, shannonInterval } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

/** Letters from which an interval is given. */
export const ENOUGH = 30;

/** What somebody's guesses tell. */
export interface Score {
  /** Letters found at the first guess, at the second, … */
  readonly counts: readonly number[];
  readonly letters: number;
  /** Share of the letters found at once. */
  readonly atOnce: number;
  /** Shannon's bounds per letter. */
  readonly low: number;
  readonly high: number;
  /** By how much so few letters make the upper bound too low, after Miller and Madow. */
  readonly short: number;
}

/** What counts of guesses tell, in `unit`; undefined of no letters. */
export function score(counts: readonly number[], unit: Unit): Score | undefined {
  const letters = counts.reduce((sum, count) => sum + count, 0);
  if (letters === 0) return undefined;
  const { low, high, short } = bounds(counts, unit);
  return { counts, letters, atOnce: counts[0]! / letters, low, high, short };
}

function bounds(counts: readonly number[], unit: Unit) {
  const { lower: low, upper: high } = shannonBounds(counts, unit);
  const { upper } = shannonBounds(counts, unit, { correction: "miller-madow" });
  return { low, high, short: upper - high };
}

/** How often letters are drawn anew: many of them fewer times. */
export const resamplesFor = (letters: number): number =>
  Math.max(100, Math.min(500, Math.floor(100_000 / letters)));

let last: { readonly key: string; readonly luck: Range } | undefined;

/**
 * From where to where the entropy may lie, with the luck of these very letters allowed for; undefined of too
 * few. Drawn anew only when a letter is found, not with every wrong guess.
 */
export function luckOf(found: Score | undefined, unit: Unit): Range | undefined {
  if (!found || found.letters < ENOUGH) return undefined;
  const { counts, letters } = found;
  const key = `${counts} ${unit}`;
  if (last?.key !== key) {
    const { lower, upper } = shannonInterval(counts, unit, { resamples: resamplesFor(letters) });
    last = { key, luck: { from: lower.from, to: upper.to } };
  }
  return last.luck;
}
