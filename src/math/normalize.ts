import { checkWeights } from "./validate.ts";

/**
 * The distribution proportional to some weights. The only function here that normalises.
 *
 *   pᵢ = wᵢ / Σⱼ wⱼ
 *
 * @param weights - non-negative finite numbers, length n, at least one positive
 * @returns a new array, length n, that sums to 1
 * @throws {RangeError} if there are no weights, if one is negative or not finite, or if all are 0
 * @see MacKay, Information Theory, Inference, and Learning Algorithms, §2.1
 * @example normalize([3, 1]) // [0.75, 0.25]
 */
export function normalize(weights: ArrayLike<number>): number[] {
  let { total } = checkWeights(weights, "weights");
  // Weights whose sum passes the largest double are first made smaller, by a power of two: exactly.
  const scale = total === Infinity ? 2 ** -64 : 1;
  if (scale < 1)
    total = checkWeights(
      Array.from(weights, (w) => w * scale),
      "weights",
    ).total;
  return Array.from(weights, (w) => (w * scale) / total);
}
