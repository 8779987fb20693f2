import { mutualInformationFromCounts } from "./counts.ts";
import { seededRandom } from "./random.ts";
import { finish, type Steps } from "./steps.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkFinite, checkSameLength, refuse } from "./validate.ts";

/** How often, and from which seed, labels are shuffled. */
export interface ShuffleOptions {
  /** Seed of the random numbers; 1 if not said. */
  readonly seed?: number;
  /** How many shuffles; 1000 if not said. */
  readonly shuffles?: number;
}

/** A measured dependence beside what chance alone gives. */
export interface PermutationTest {
  /** The plain estimate of the mutual information. */
  readonly mi: number;
  /** The same for every shuffle, in ascending order. */
  readonly shuffled: Float64Array;
  /** (1 + number of shuffles that reach the estimate) / (1 + number of shuffles). */
  readonly pValue: number;
}

/** Shuffles between two reports. */
const STRIDE = 16;

const MOST_CELLS = 2 ** 22;

/**
 * Dependence or luck? Mutual information measured from pairs, beside what it is when the partners are shuffled
 * and nothing but chance is left.
 *
 *   Î(x; y)  and  Î(x; y in random order), again and again
 *
 * Measured information is never negative, so even shuffled labels share some: about (R − 1)(C − 1)/2N nats
 * for N pairs of R and C kinds.
 *
 * @param x - one label for each of N pairs: any finite numbers, equal ones being the same label
 * @param y - the other label of each pair
 * @param unit - "bits" (default) or "nats"
 * @param options - `seed`, default 1; `shuffles`, default 1000
 * @returns the estimate, the shuffled ones in ascending order, in `unit`, and the p-value in (0, 1]
 * @throws {RangeError} if there are no pairs, lengths differ, a label is not finite, the seed is not a whole
 *   number ≥ 0, shuffles is not a whole number ≥ 1, or there are too many kinds of labels for a table
 * @see Phipson & Smyth, Permutation p-values should never be zero, Stat. Appl. Genet. Mol. Biol. 9 (2010)
 * @example permutationTest([0, 0, 1, 1], [5, 5, 7, 7]).mi // 1
 */
export function permutationTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  unit: Unit = "bits",
  options: ShuffleOptions = {},
): PermutationTest {
  return finish(permutationSteps(x, y, unit, options));
}

/**
 * The same test in short steps, for a worker.
 *
 *   as `permutationTest`
 *
 * @param x - one label for each of N pairs
 * @param y - the other label of each pair
 * @param unit - "bits" (default) or "nats"
 * @param options - `seed`, default 1; `shuffles`, default 1000
 * @returns steps whose result is the test
 * @throws {RangeError} at the first step, as `permutationTest`
 * @see Phipson & Smyth, Permutation p-values should never be zero, Stat. Appl. Genet. Mol. Biol. 9 (2010)
 * @example [...permutationSteps([0, 1], [0, 1], "bits", { shuffles: 32 })] // [0, 0.5]
 */
export function* permutationSteps(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  unit: Unit = "bits",
  { seed = 1, shuffles = 1000 }: ShuffleOptions = {},
): Steps<PermutationTest> {
  const bits = inBits(unit);
  if (!(Number.isInteger(shuffles) && shuffles >= 1)) {
    refuse(`shuffles is ${shuffles}: it must be a whole number, at least 1`);
  }
  const random = seededRandom(seed);
  checkSameLength(x, y, "x", "y");
  if (x.length === 0) refuse("x is empty");
  const [rows, columns] = [readLabels(x, "x"), readLabels(y, "y")];
  if (rows.kinds * columns.kinds > MOST_CELLS) {
    refuse(`x and y have ${rows.kinds} and ${columns.kinds} kinds of labels: more than a table holds`);
  }
  const cells = new Int32Array(rows.kinds * columns.kinds);
  // Shuffling changes neither margin, so Î rises and falls with Σ n ln n over the cells.
  const terms = Float64Array.from({ length: x.length + 1 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
  const measure = () => {
    cells.fill(0);
    for (let i = 0; i < x.length; i++) cells[rows.labels[i]! * columns.kinds + columns.labels[i]!]!++;
    return cells.reduce((sum, n) => sum + terms[n]!, 0);
  };
  const observed = measure();
  const table = Array.from({ length: rows.kinds }, (_, r) =>
    Array.from(cells.subarray(r * columns.kinds, (r + 1) * columns.kinds)),
  );
  const mi = mutualInformationFromCounts(table, "nats");
  const shuffled = new Float64Array(shuffles);
  let reached = 0;
  for (let k = 0; k < shuffles; k++) {
    if (k % STRIDE === 0) yield k / shuffles;
    for (let last = x.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      const label = columns.labels[last]!;
      columns.labels[last] = columns.labels[other]!;
      columns.labels[other] = label;
    }
    const difference = (measure() - observed) / x.length;
    if (difference > -1e-12) reached++;
    shuffled[k] = Math.max(0, fromNats(bits, mi + difference));
  }
  return { mi: fromNats(bits, mi), shuffled: shuffled.sort(), pValue: (1 + reached) / (1 + shuffles) };
}

/**
 * Sorts values into equal ranges between the smallest and the largest.
 *
 *   bin ⌊n (v − min)/(max − min)⌋, the largest value in the last bin
 *
 * @param values - finite numbers, at least one
 * @param bins - n, a whole number ≥ 1
 * @returns for each value the index of its bin; all 0 if the values are equal
 * @throws {RangeError} if there are no values, one is not finite or bins is not a whole number ≥ 1
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §8.3
 * @example binIndices([0, 0.4, 0.5, 1], 2) // {"0": 0, "1": 0, "2": 1, "3": 1}
 */
export function binIndices(values: ArrayLike<number>, bins: number): Int32Array {
  if (!(Number.isInteger(bins) && bins >= 1))
    refuse(`bins is ${bins}: it must be a whole number, at least 1`);
  if (values.length === 0) refuse("values is empty");
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    checkFinite(values[i]!, `values[${i}]`);
    least = Math.min(least, values[i]!);
    most = Math.max(most, values[i]!);
  }
  // The distance between the largest doubles overflows, that of their halves does not.
  const scale = most - least < Infinity ? 1 : 0.5;
  const span = most * scale - least * scale;
  return Int32Array.from(values, (value) =>
    span === 0 ? 0 : Math.min(bins - 1, Math.floor(((value * scale - least * scale) / span) * bins)),
  );
}

/** Labels as whole numbers from 0, and how many kinds there are. */
function readLabels(values: ArrayLike<number>, name: string): { labels: Int32Array; kinds: number } {
  const kinds = new Map<number, number>();
  const labels = Int32Array.from(values, (value, i) => {
    checkFinite(value, `${name}[${i}]`);
    const known = kinds.get(value) ?? kinds.size;
    kinds.set(value, known);
    return known;
  });
  return { labels, kinds: kinds.size };
}
