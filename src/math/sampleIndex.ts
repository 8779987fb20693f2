import { checkDistribution, refuse } from "./validate.ts";

/**
 * Draws an outcome: turns a uniform random number into the index of an outcome with probabilities p.
 *
 *   the smallest i with p₀ + … + pᵢ > u
 *
 * Never an outcome of probability 0. The randomness is the caller's, so every draw can be replayed.
 *
 * @param p - distribution, length n, sums to 1
 * @param u - random number, in [0, 1)
 * @returns an index in [0, n)
 * @throws {RangeError} if p is not a distribution or u is not in [0, 1)
 * @see Devroye, Non-Uniform Random Variate Generation (1986), §III.2
 * @example sampleIndex([0.5, 0.25, 0.25], 0.6) // 1
 */
export function sampleIndex(p: ArrayLike<number>, u: number): number {
  checkDistribution(p, "p");
  if (!(u >= 0 && u < 1)) refuse(`u is ${u}: it must be in [0, 1)`);
  let reached = 0;
  let last = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] === 0) continue;
    reached += p[i]!;
    if (u < reached) return i;
    last = i;
  }
  // The probabilities sum to a rounding less than 1 and u fell into what is missing.
  return last;
}
