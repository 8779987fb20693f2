import { type Steps, seededRandom } from "../../math/index.ts";
import type { Column } from "./data.ts";
import { pairsOf } from "./pairs.ts";

/** Cells counted between two reports. */
const STRIDE = 200_000;

/** A statistic as measured, and for each shuffle; nats. */
export interface Null {
  readonly measured: number;
  readonly shuffled: Float64Array;
}

export interface Nulls {
  /** What each feature shares with the label. */
  readonly features: readonly Null[];
  /** What two together share with it beyond the sum of what each does: for (0, 1), (0, 2), (1, 2), (0, 3), … */
  readonly pairs: readonly Null[];
}

interface Counter {
  /** Kind times the number of labels, for each row. */
  readonly offsets: Int32Array;
  readonly counts: Int32Array;
  /** Σ n ln n over the kinds, which no shuffle moves. */
  readonly fixed: number;
}

/**
 * Mutual information with the label, of every feature and every pair, again and again with the labels shuffled.
 * One shuffle serves them all, so that a pair can be held against its own members.
 *
 * @param features - the columns
 * @param label - the column that is shuffled
 * @param pairs - whether pairs are counted too
 */
export function* shuffleSteps(
  features: readonly Column[],
  label: Column,
  { pairs, shuffles, seed }: { readonly pairs: boolean; readonly shuffles: number; readonly seed: number },
): Steps<Nulls> {
  const rows = label.cells.length;
  const width = label.kinds.length;
  const labels = label.cells.slice();
  // Î = (Σ n_xy ln n_xy − Σ n_x ln n_x − Σ n_y ln n_y + N ln N)/N, of which a shuffle moves the first sum only.
  const terms = Float64Array.from({ length: rows + 1 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
  const fixedBy = (cells: ArrayLike<number>, kinds: number) => {
    const counts = new Int32Array(kinds);
    for (let row = 0; row < rows; row++) counts[cells[row]!]!++;
    return counts.reduce((sum, n) => sum + terms[n]!, 0);
  };
  const counterOf = (cells: ArrayLike<number>, kinds: number): Counter => ({
    offsets: Int32Array.from({ length: rows }, (_, row) => cells[row]! * width),
    counts: new Int32Array(kinds * width),
    fixed: fixedBy(cells, kinds) + fixedBy(label.cells, width) - terms[rows]!,
  });
  const measure = ({ offsets, counts, fixed }: Counter) => {
    counts.fill(0);
    for (let row = 0; row < rows; row++) counts[offsets[row]! + labels[row]!]!++;
    let sum = -fixed;
    for (let cell = 0; cell < counts.length; cell++) sum += terms[counts[cell]!]!;
    return sum / rows;
  };

  const alone = features.map(({ cells, kinds }) => counterOf(cells, kinds.length));
  const members = pairs ? pairsOf(features.length) : [];
  const both = members.map(([i, j]) => {
    const { cells, kinds } = together(features[i]!, features[j]!);
    return counterOf(cells, kinds);
  });
  const counters = [...alone, ...both];
  const values = counters.map(() => new Float64Array(shuffles + 1));
  const random = seededRandom(seed);
  let counted = 0;
  for (let k = 0; k <= shuffles; k++) {
    // The first round is the measurement itself.
    if (k > 0) shuffle(labels, random);
    for (const [i, counter] of counters.entries()) {
      values[i]![k] = measure(counter);
      counted += rows + counter.counts.length;
      if (counted < STRIDE) continue;
      counted = 0;
      yield k / (shuffles + 1);
    }
  }
  for (const [p, [i, j]] of members.entries()) {
    const pair = values[features.length + p]!;
    for (let k = 0; k <= shuffles; k++) pair[k]! -= values[i]![k]! + values[j]![k]!;
  }
  const nulls = values.map((all): Null => ({ measured: all[0]!, shuffled: all.slice(1).sort() }));
  return { features: nulls.slice(0, features.length), pairs: nulls.slice(features.length) };
}

/** Two columns as one: a kind for every pair of kinds that comes. */
function together(a: Column, b: Column): { cells: Int32Array; kinds: number } {
  const seen = new Map<number, number>();
  const cells = a.cells.map((kind, row) => {
    const pair = kind * b.kinds.length + b.cells[row]!;
    const known = seen.get(pair) ?? seen.size;
    seen.set(pair, known);
    return known;
  });
  return { cells, kinds: seen.size };
}

function shuffle(labels: Int32Array, random: () => number): void {
  for (let last = labels.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const label = labels[last]!;
    labels[last] = labels[other]!;
    labels[other] = label;
  }
}
