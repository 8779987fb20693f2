import { entropyOfWeights } from "./entropy.ts";
import { sum } from "./sum.ts";
import { countTable, dependence, type Table } from "./table.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkCounts, checkSameLength, refuse } from "./validate.ts";

/** How an estimate from counts allows for the bias of small samples. */
export interface CountOptions {
  /** "none" (default) takes the frequencies as probabilities; "miller-madow" adds the bias of first order. */
  readonly correction?: "none" | "miller-madow";
}

/**
 * Entropy estimated from counts.
 *
 *   Ĥ = −Σᵢ (nᵢ/N) log(nᵢ/N), N = Σᵢ nᵢ;  Miller–Madow adds (m − 1)/(2N) nats, m = cells with nᵢ > 0
 *
 * The plain estimate is too low on average. The corrected one may exceed log n; it is not clipped.
 *
 * @param counts - how often each outcome was seen, length n, ≥ 0, fractions allowed
 * @param unit - "bits" (default) or "nats"
 * @param options - `correction`: "none" (default) or "miller-madow"
 * @returns a value in [0, ∞), in `unit`
 * @throws {RangeError} if counts are empty, negative, not finite or all 0, or the correction is neither
 * @see Miller, Note on the bias of information estimates, in Information Theory in Psychology (1955) 95–100
 * @example entropyFromCounts([2, 1, 1]) // 1.5
 * @example entropyFromCounts([9, 5], "bits", { correction: "miller-madow" }) // 0.9918
 */
export function entropyFromCounts(
  counts: ArrayLike<number>,
  unit: Unit = "bits",
  options: CountOptions = {},
): number {
  const mass = checkCounts(counts, "counts");
  const plain = entropyOfWeights(counts, mass, unit);
  if (!corrects(options)) return plain;
  return plain + fromNats(inBits(unit), (positive(counts) - 1) / (2 * mass.total));
}

/**
 * Mutual information estimated from a table of counts.
 *
 *   Î = Σ (n_xy/N) log(n_xy N / (n_x n_y));  Miller–Madow adds (m_x + m_y − m_xy − 1)/(2N) nats, which is
 *   Ĥ(X) + Ĥ(Y) − Ĥ(X,Y) with each entropy corrected; m counts the rows, columns, cells that are not 0
 *
 * The plain estimate is never negative, hence too high on average: noise looks like information. The
 * corrected one may fall below 0; it is not clipped.
 *
 * @param counts - counts[x][y], how often each pair was seen, ≥ 0, fractions allowed
 * @param unit - "bits" (default) or "nats"
 * @param options - `correction`: "none" (default) or "miller-madow"
 * @returns a value in [0, ∞) without correction, in `unit`
 * @throws {RangeError} if the table is empty or ragged, counts are negative, not finite or all 0, or the
 *   correction is neither
 * @see Paninski, Estimation of entropy and mutual information, Neural Computation 15 (2003) 1191–1253
 * @example mutualInformationFromCounts([[2, 0], [0, 2]]) // 1
 * @example mutualInformationFromCounts([[3, 1], [1, 3]], "nats", { correction: "miller-madow" }) // 0.0683
 */
export function mutualInformationFromCounts(
  counts: ArrayLike<ArrayLike<number>>,
  unit: Unit = "bits",
  options: CountOptions = {},
): number {
  const table = countTable(counts, "counts");
  const plain = dependence(table, unit);
  if (!corrects(options)) return plain;
  const [mx, my] = [table.rows, table.columns].map((margin) => positive(margin.map((sum) => sum.value)));
  const mxy = positive(table.cells);
  const n = sum(Array.from(counts, (row) => sum(row)));
  return plain + fromNats(inBits(unit), (mx! + my! - mxy - 1) / (2 * n));
}

/**
 * Information gain of a split: how much knowing the branch tells about the class.
 *
 *   IG = H(parent) − Σ_k (N_k/N) H(child k), which is the mutual information of branch and class here
 *
 * An empty child adds nothing.
 *
 * @param parentCounts - number of examples of each class before the split, length n
 * @param childCounts - childCounts[k][class], the same examples branch by branch
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, H(parent)], in `unit`
 * @throws {RangeError} if counts are negative, not finite or all 0, lengths differ, or the children do not
 *   add up to the parent
 * @see Quinlan, Induction of decision trees, Machine Learning 1 (1986), §4
 * @example informationGain([9, 5], [[2, 3], [4, 0], [3, 2]]) // 0.2467
 */
export function informationGain(
  parentCounts: ArrayLike<number>,
  childCounts: ArrayLike<ArrayLike<number>>,
  unit: Unit = "bits",
): number {
  return dependence(readSplit(parentCounts, childCounts), unit);
}

/**
 * Gain ratio: information gain for each bit that the split itself spends.
 *
 *   GR = IG / H(N₁/N, N₂/N, …)
 *
 * Tames the preference for questions with many answers. 0 when all examples go to one child.
 *
 * @param parentCounts - number of examples of each class before the split, length n
 * @param childCounts - childCounts[k][class], the same examples branch by branch
 * @returns a ratio in [0, 1]
 * @throws {RangeError} if counts are negative, not finite or all 0, lengths differ, or the children do not
 *   add up to the parent
 * @see Quinlan, Induction of decision trees, Machine Learning 1 (1986), §7
 * @example gainRatio([9, 5], [[2, 3], [4, 0], [3, 2]]) // 0.1564
 */
export function gainRatio(
  parentCounts: ArrayLike<number>,
  childCounts: ArrayLike<ArrayLike<number>>,
): number {
  const gain = informationGain(parentCounts, childCounts);
  const split = entropyFromCounts(Array.from(childCounts, (child) => sum(child)));
  return split === 0 ? 0 : Math.min(1, gain / split);
}

function corrects({ correction = "none" }: CountOptions): boolean {
  if (correction !== "none" && correction !== "miller-madow") {
    refuse(`correction is ${correction}: it must be "none" or "miller-madow"`);
  }
  return correction === "miller-madow";
}

function positive(counts: ArrayLike<number>): number {
  return Array.from(counts).filter((count) => count > 0).length;
}

/** Reads the table of children and holds its sums against the parent. */
function readSplit(parentCounts: ArrayLike<number>, childCounts: ArrayLike<ArrayLike<number>>): Table {
  const { total } = checkCounts(parentCounts, "parentCounts");
  for (let k = 0; k < childCounts.length; k++) {
    checkSameLength(childCounts[k]!, parentCounts, `childCounts[${k}]`, "parentCounts");
  }
  const table = countTable(childCounts, "childCounts");
  for (let i = 0; i < parentCounts.length; i++) {
    const children = sum(Array.from(childCounts, (child) => child[i]!));
    // Fractional counts may miss by rounding, whole ones not at all.
    if (!(Math.abs(children - parentCounts[i]!) <= 1e-12 * total)) {
      refuse(`childCounts add up to ${children} in class ${i}, but parentCounts[${i}] is ${parentCounts[i]}`);
    }
  }
  return table;
}
