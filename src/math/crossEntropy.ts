import { CompensatedSum } from "./sum.ts";
import { fromNats, inBits, logIn, type Unit } from "./unit.ts";
import { checkDistribution, checkSameLength } from "./validate.ts";

/**
 * Cross-entropy: the average surprise of a model q at outcomes drawn from p.
 *
 *   H(p, q) = −Σᵢ pᵢ log qᵢ = H(p) + D(p‖q)
 *
 * Infinite where pᵢ > 0 but qᵢ = 0. Smallest, H(p), when q equals p: it is the whole cost, not a gap.
 *
 * @param p - true distribution, length n, sums to 1
 * @param q - model's distribution, length n, sums to 1
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, ∞], in `unit`
 * @throws {RangeError} if lengths differ or either is not a distribution
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.4, theorem 5.4.3
 * @example crossEntropy([0.5, 0.5], [0.25, 0.75]) // 1.2075
 * @example crossEntropy([1, 0], [0, 1]) // Infinity
 */
export function crossEntropy(p: ArrayLike<number>, q: ArrayLike<number>, unit: Unit = "bits"): number {
  checkSameLength(p, q, "p", "q");
  const massP = checkDistribution(p, "p");
  const massQ = checkDistribution(q, "q");
  const bits = inBits(unit);
  const logTotal = fromNats(bits, Math.log1p(massQ.excess));
  // Where q is nearly certain of one outcome, what it lacks of 1 is known best as the sum of the others.
  const certain = q[massQ.mode]! > 0.5 ? massQ.mode : -1;
  const rest = new CompensatedSum();
  const terms = new CompensatedSum();
  for (let i = 0; i < p.length; i++) {
    if (i === certain) continue;
    rest.add(q[i]!);
    if (p[i]! > 0) terms.add(p[i]! * (logTotal - logIn(bits, q[i]!)));
  }
  if (certain >= 0) {
    const missing = rest.value / massQ.total;
    terms.add(-p[certain]! * fromNats(bits, Math.log1p(-missing)));
  }
  return terms.value / massP.total;
}
