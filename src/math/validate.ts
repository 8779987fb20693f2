import { CompensatedSum } from "./sum.ts";

/**
 * How far from 1 a distribution may sum. The last part allows for decimals such as 0.333333333, which
 * are off by exactly 10⁻⁹ on paper and by a rounding more as doubles.
 */
const SUM_TOLERANCE = 1e-9 + 1e-15;

/** What one pass over non-negative numbers finds out. */
export interface Mass {
  /** Their sum. */
  readonly total: number;
  /** The sum minus 1, kept apart because 1 + 10⁻²⁰ has no double. */
  readonly excess: number;
  /** Index of the largest. */
  readonly mode: number;
}

/** Throws a `RangeError`: the one way this module refuses an argument. */
export function refuse(message: string): never {
  throw new RangeError(message);
}

/** Refuses anything but a number in [0, 1]. `name` is the argument as the caller wrote it: "p", "y[3]". */
export function checkProbability(p: number, name: string): void {
  if (!(p >= 0 && p <= 1)) refuse(`${name} is ${p}: a probability lies between 0 and 1`);
}

/** Refuses NaN and ±Infinity. */
export function checkFinite(x: number, name: string): void {
  if (!Number.isFinite(x)) refuse(`${name} is ${x}: it must be finite`);
}

/** Refuses anything but a finite number above 0: a standard deviation, a number of bytes. */
export function checkPositive(x: number, name: string): void {
  if (!(x > 0 && x < Infinity)) refuse(`${name} is ${x}: it must be positive and finite`);
}

/** Refuses two lists of different lengths. */
export function checkSameLength(
  a: ArrayLike<unknown>,
  b: ArrayLike<unknown>,
  nameA: string,
  nameB: string,
): void {
  if (a.length !== b.length) refuse(`${nameA} has length ${a.length} but ${nameB} has length ${b.length}`);
}

/** Refuses a list that is not a distribution; returns its sum and its mode, which the pass yields for free. */
export function checkDistribution(p: ArrayLike<number>, name: string): Mass {
  const mass = weigh(p, name, "a probability lies between 0 and 1", 1 + SUM_TOLERANCE);
  if (!(Math.abs(mass.excess) <= SUM_TOLERANCE)) refuse(`${name} sums to ${mass.total}, not to 1`);
  return mass;
}

/** Refuses a list that is not of finite, non-negative weights or counts, at least one of them positive. */
export function checkWeights(weights: ArrayLike<number>, name: string): Mass {
  const mass = weigh(weights, name, "it must be finite and not negative", Number.MAX_VALUE);
  if (mass.total === 0)
    refuse(`${name} are all 0 (${weights.length} of them): at least one must be positive`);
  return mass;
}

function weigh(values: ArrayLike<number>, name: string, rule: string, most: number): Mass {
  if (values.length === 0) refuse(`${name} is empty`);
  const total = new CompensatedSum();
  let mode = 0;
  let largest = -1;
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    if (!(x >= 0 && x <= most)) refuse(`${name}[${i}] is ${x}: ${rule}`);
    if (x > largest) {
      largest = x;
      mode = i;
    }
    total.add(x);
  }
  return { total: total.value, excess: total.high - 1 + total.low, mode };
}
