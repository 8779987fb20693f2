import { CompensatedSum } from "./sum.ts";

/**
 * How far from 1 a distribution may sum. The last part allows for decimals such as 0.333333333, which
 * are off by exactly 10⁻⁹ on paper and by a rounding more as doubles.
 */
const SUM_TOLERANCE = 1e-9 + 1e-15;

/** What an entry of a list may be. */
interface Rule {
  readonly most: number;
  readonly says: string;
}

const PROBABILITY: Rule = { most: 1 + SUM_TOLERANCE, says: "a probability lies between 0 and 1" };
const WEIGHT: Rule = { most: Number.MAX_VALUE, says: "it must be finite and not negative" };

/** What one pass over non-negative numbers finds out. */
export interface Mass {
  /** Their sum, rounded. */
  readonly total: number;
  /** What that rounding left off: total + residue is the sum to twice the digits. */
  readonly residue: number;
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
  const mass = weigh(p, name, PROBABILITY);
  if (!(Math.abs(mass.excess) <= SUM_TOLERANCE)) refuse(`${name} sums to ${mass.total}, not to 1`);
  return mass;
}

/** Refuses a list that is not of finite, non-negative weights or counts, at least one of them positive. */
export function checkWeights(weights: ArrayLike<number>, name: string): Mass {
  const mass = weigh(weights, name, WEIGHT);
  if (mass.total === 0)
    refuse(`${name} are all 0 (${weights.length} of them): at least one must be positive`);
  return mass;
}

/** As `checkWeights`, for a sum that later steps multiply: it must not have overflowed. */
export function checkCounts(counts: ArrayLike<number>, name: string): Mass {
  const mass = checkWeights(counts, name);
  if (mass.total === Infinity) refuse(`${name} sum to more than ${Number.MAX_VALUE}`);
  return mass;
}

/** Refuses a table[x][y] that is empty, ragged or holds a wrong entry; returns its cells row by row. */
export function checkTable(
  table: ArrayLike<ArrayLike<number>>,
  name: string,
  entries: "probabilities" | "counts",
): Float64Array {
  const rule = entries === "counts" ? WEIGHT : PROBABILITY;
  if (table.length === 0) refuse(`${name} is empty`);
  const width = table[0]!.length;
  if (width === 0) refuse(`${name}[0] is empty`);
  const cells = new Float64Array(table.length * width);
  for (let x = 0; x < table.length; x++) {
    const row = table[x]!;
    if (row.length !== width)
      refuse(`${name}[${x}] has length ${row.length} but ${name}[0] has length ${width}`);
    for (let y = 0; y < width; y++) {
      const cell = row[y]!;
      if (!(cell >= 0 && cell <= rule.most)) refuse(`${name}[${x}][${y}] is ${cell}: ${rule.says}`);
      cells[x * width + y] = cell;
    }
  }
  return cells;
}

function weigh(values: ArrayLike<number>, name: string, rule: Rule): Mass {
  if (values.length === 0) refuse(`${name} is empty`);
  const total = new CompensatedSum();
  let mode = 0;
  let largest = -1;
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    if (!(x >= 0 && x <= rule.most)) refuse(`${name}[${i}] is ${x}: ${rule.says}`);
    if (x > largest) {
      largest = x;
      mode = i;
    }
    total.add(x);
  }
  const rounded = total.value;
  const residue = total.high - rounded + total.low;
  return { total: rounded, residue, excess: rounded - 1 + residue, mode };
}
