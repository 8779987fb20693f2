import { DivergenceSum } from "./divergenceSum.ts";
import { CompensatedSum } from "./sum.ts";
import { fromNats, inBits, logIn, type Unit } from "./unit.ts";
import { checkDistribution, checkProbability, type Mass } from "./validate.ts";

/**
 * Entropy: the average surprisal of an outcome drawn from p.
 *
 *   H(p) = −Σᵢ pᵢ log pᵢ
 *
 * Outcomes of probability 0 add nothing. Highest, log n, when all n outcomes are equally likely.
 *
 * @param p - distribution, length n, sums to 1
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, log n], in `unit`
 * @throws {RangeError} if p is not a distribution
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1
 * @example entropy([0.5, 0.25, 0.25]) // 1.5
 * @example entropy([0.7, 0.2, 0.1]) // 1.1568
 */
export function entropy(p: ArrayLike<number>, unit: Unit = "bits"): number {
  return entropyOfWeights(p, checkDistribution(p, "p"), unit);
}

/**
 * Entropy of the distribution that is proportional to some weights.
 *
 *   H = −Σᵢ (wᵢ/W) log(wᵢ/W), W = Σᵢ wᵢ
 *
 * @param weights - non-negative numbers, length n, at least one positive
 * @param mass - their total and the index of the largest, as `checkWeights` or `checkDistribution` found them
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, log n], in `unit`
 * @throws {RangeError} if the unit is neither
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1
 * @example entropyOfWeights([2, 1, 1], { total: 4, mode: 0 }) // 1.5
 */
export function entropyOfWeights(
  weights: ArrayLike<number>,
  { total, mode }: Pick<Mass, "total" | "mode">,
  unit: Unit = "bits",
): number {
  const bits = inBits(unit);
  const terms = new CompensatedSum();
  const others = new CompensatedSum();
  let outcomes = 1;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (i === mode || weight === 0) continue;
    const share = weight / total;
    terms.add(-share * logIn(bits, share));
    others.add(weight);
    outcomes++;
  }
  const share = weights[mode]! / total;
  const rest = others.value / total;
  // Next to certainty, what is missing from 1 is known far better as the sum of the others.
  terms.add(-share * (rest < 0.5 ? fromNats(bits, Math.log1p(-rest)) : logIn(bits, share)));
  return Math.min(terms.value, logIn(bits, outcomes));
}

/**
 * Entropy of a coin that shows heads with probability p.
 *
 *   h(p) = −p log p − (1 − p) log(1 − p)
 *
 * 0 at p = 0 and p = 1, highest, 1 bit, at p = ½; vertical at both ends.
 *
 * @param p - probability of one of the two outcomes, in [0, 1]
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, log 2], in `unit`
 * @throws {RangeError} if p is not in [0, 1]
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1, example 2.1.1
 * @example binaryEntropy(0.5) // 1
 * @example binaryEntropy(0.1) // 0.469
 */
export function binaryEntropy(p: number, unit: Unit = "bits"): number {
  checkProbability(p, "p");
  const bits = inBits(unit);
  // The curve is symmetric, and 1 − p has no rounding error for p above ½.
  const x = p > 0.5 ? 1 - p : p;
  if (x === 0) return 0;
  const h = -x * logIn(bits, x) - (1 - x) * fromNats(bits, Math.log1p(-x));
  return Math.min(h, logIn(bits, 2));
}

/**
 * Slope of the binary entropy: what a little more p adds to h(p).
 *
 *   h′(p) = log((1 − p) / p)
 *
 * 0 at p = ½, +∞ at p = 0 and −∞ at p = 1.
 *
 * @param p - probability, in [0, 1]
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [−∞, ∞], in `unit` per unit of probability
 * @throws {RangeError} if p is not in [0, 1]
 * @see MacKay, Information Theory, Inference, and Learning Algorithms, §2.4
 * @example binaryEntropySlope(0.2) // 2
 */
export function binaryEntropySlope(p: number, unit: Unit = "bits"): number {
  checkProbability(p, "p");
  const bits = inBits(unit);
  // In the middle, where the two logarithms would cancel, 1 − 2p is exact.
  if (p > 0.25 && p < 0.75) return fromNats(bits, Math.log1p((1 - 2 * p) / p));
  const logRest = p > 0.5 ? logIn(bits, 1 - p) : fromNats(bits, Math.log1p(-p));
  return logRest - logIn(bits, p);
}

/**
 * Effective number of outcomes: how many equally likely ones would be as uncertain as p.
 *
 *   2^H(p), with H in bits
 *
 * Between 1, when one outcome is certain, and the number of outcomes that can happen.
 *
 * @param p - distribution, length n, sums to 1
 * @returns a value in [1, n]
 * @throws {RangeError} if p is not a distribution
 * @see Hill, Diversity and evenness, Ecology 54 (1973) 427–432 (the number N₁)
 * @example effectiveCount([0.25, 0.25, 0.25, 0.25]) // 4
 * @example effectiveCount([0.9, 0.1]) // 1.384
 */
export function effectiveCount(p: ArrayLike<number>): number {
  const mass = checkDistribution(p, "p");
  const h = entropyOfWeights(p, mass, "nats");
  let outcomes = 0;
  for (let i = 0; i < p.length; i++) if (p[i]! > 0) outcomes++;
  if (h < Math.log(outcomes) / 2) return Math.exp(h);
  // An error in the exponent is a relative error of the result, so a large entropy enters as the small
  // amount by which it misses log n: the divergence from uniform.
  const gap = new DivergenceSum(false);
  for (let i = 0; i < p.length; i++) {
    const ratio = (p[i]! / mass.total) * outcomes;
    if (ratio > 0) gap.add(ratio, 1, ratio - 1);
  }
  return outcomes * Math.exp(-gap.value / outcomes);
}
