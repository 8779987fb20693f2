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
  const { total } = checkWeights(weights, "weights");
  // Weights whose sum passes the largest double are made smaller by a power of two: exactly.
  if (total === Infinity) return normalize(Array.from(weights, (weight) => weight * 2 ** -64));
  const p = new Array<number>(weights.length);
  for (let i = 0; i < p.length; i++) p[i] = weights[i]! / total;
  return p;
}
