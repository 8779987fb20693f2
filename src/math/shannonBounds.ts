import { type CountOptions, entropyFromCounts } from "./counts.ts";
import { seededRandom } from "./random.ts";
import { CompensatedSum } from "./sum.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkCounts, refuse } from "./validate.ts";

/** Between which two values an estimate is thought to lie. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How an interval is drawn from a sample, again and again the same. */
export interface ResampleOptions {
  /** Seed of the random numbers; 1 if not said. */
  readonly seed?: number;
  /** How many samples are drawn anew; 1000 if not said. */
  readonly resamples?: number;
  /** How often the interval is meant to be right, in (0, 1); 0.95 if not said. */
  readonly level?: number;
}

/**
 * Bounds on the entropy of a text per letter, from how many guesses each letter took a reader who knew what
 * came before.
 *
 *   Σᵣ r (q_r − q_{r+1}) log r  ≤  H  ≤  −Σᵣ q_r log q_r,  q_r the share of letters found at guess r
 *
 * The lower bound holds for an ideal reader, whose q_r never rise; so it is taken of the shares sorted, the
 * largest first. The upper one is the entropy of the guesses: from few letters it comes out too low, by about
 * what Miller and Madow's correction adds.
 *
 * @param rankCounts - how many letters were found at the first guess, at the second, …; ≥ 0, fractions allowed
 * @param unit - "bits" (default) or "nats"
 * @param options - `correction` of the upper bound: "none" (default) or "miller-madow"
 * @returns both bounds per letter, in `unit`, each in [0, ∞)
 * @throws {RangeError} if counts are empty, negative, not finite or all 0, or the correction is neither
 * @see Shannon, Prediction and entropy of printed English, Bell Syst. Tech. J. 30 (1951) 50–64, eq. 17
 * @example shannonBounds([80, 7, 0, 3, 4, 2, 1, 1, 1, 1]) // {"upper": 1.242, "lower": 0.589}
 */
export function shannonBounds(
  rankCounts: ArrayLike<number>,
  unit: Unit = "bits",
  options: CountOptions = {},
): { upper: number; lower: number } {
  const { total } = checkCounts(rankCounts, "rankCounts");
  const upper = entropyFromCounts(rankCounts, unit, options);
  const sorted = Float64Array.from(rankCounts).sort().reverse();
  const lower = new CompensatedSum();
  sorted.forEach((count, i) => {
    const rank = i + 1;
    lower.add(((rank * (count - (sorted[rank] ?? 0))) / total) * Math.log(rank));
  });
  return { upper, lower: fromNats(inBits(unit), lower.value) };
}

/**
 * How far Shannon's bounds can be trusted: intervals from drawing the same number of letters anew, with
 * replacement, from those that were guessed.
 *
 *   [2b − b*₍hi₎, 2b − b*₍lo₎] for a bound b, quantiles of the redrawn b*, and no less than 0
 *
 * Turning the quantiles round the estimate makes up for its bias, which the redrawn samples share. With 30
 * letters intervals at level 0.95 are right about 4 times in 5, with 120 letters 9 times in 10.
 *
 * @param rankCounts - how many letters were found at the first guess, at the second, …; whole numbers ≥ 0
 * @param unit - "bits" (default) or "nats"
 * @param options - `seed`, default 1; `resamples`, default 1000; `level`, default 0.95
 * @returns an interval for each bound, in `unit`
 * @throws {RangeError} if counts are empty, negative, not whole or all 0, the seed is not a whole number ≥ 0,
 *   resamples is not a whole number ≥ 1, or the level is not in (0, 1)
 * @see Efron & Tibshirani, An Introduction to the Bootstrap (1993), §13.3
 * @example shannonInterval([30, 0]) // {"upper": {"from": 0, "to": 0}, "lower": {"from": 0, "to": 0}}
 * @example shannonInterval([20, 6, 4], "bits", { level: 0.5 }).lower.from < 0.8 // true
 */
export function shannonInterval(
  rankCounts: ArrayLike<number>,
  unit: Unit = "bits",
  options: ResampleOptions = {},
): { upper: Range; lower: Range } {
  const { seed = 1, resamples = 1000, level = 0.95 } = options;
  if (!(Number.isInteger(resamples) && resamples >= 1)) {
    refuse(`resamples is ${resamples}: it must be a whole number, at least 1`);
  }
  if (!(level > 0 && level < 1)) refuse(`level is ${level}: it must be between 0 and 1`);
  const random = seededRandom(seed);
  const found = shannonBounds(rankCounts, unit);
  const letters = spellOut(rankCounts);
  const redrawn = new Float64Array(rankCounts.length);
  const uppers = new Float64Array(resamples);
  const lowers = new Float64Array(resamples);
  for (let k = 0; k < resamples; k++) {
    redrawn.fill(0);
    for (let i = 0; i < letters.length; i++) redrawn[letters[Math.floor(random() * letters.length)]!]!++;
    const { upper, lower } = shannonBounds(redrawn, unit);
    uppers[k] = upper;
    lowers[k] = lower;
  }
  return { upper: turned(uppers, found.upper, level), lower: turned(lowers, found.lower, level) };
}

/** The place in the list of counts of every letter counted. */
function spellOut(rankCounts: ArrayLike<number>): Int32Array {
  const ranks: number[] = [];
  for (let i = 0; i < rankCounts.length; i++) {
    const count = rankCounts[i]!;
    if (!Number.isInteger(count)) refuse(`rankCounts[${i}] is ${count}: only whole letters can be redrawn`);
    for (let k = 0; k < count; k++) ranks.push(i);
  }
  return Int32Array.from(ranks);
}

/** The quantiles of redrawn estimates, reflected at the estimate. */
function turned(redrawn: Float64Array, estimate: number, level: number): Range {
  redrawn.sort();
  const at = (share: number) => redrawn[Math.round(share * (redrawn.length - 1))]!;
  return {
    from: Math.max(0, 2 * estimate - at((1 + level) / 2)),
    to: Math.max(0, 2 * estimate - at((1 - level) / 2)),
  };
}
