import { DivergenceSum, normalizedDifference } from "./divergenceSum.ts";
import { inBits, type Unit } from "./unit.ts";
import { checkDistribution, checkSameLength } from "./validate.ts";

/**
 * Relative entropy D(p‖q): the extra cost of coding outcomes of p with a code made for q.
 *
 *   D(p‖q) = Σᵢ pᵢ log(pᵢ / qᵢ)
 *
 * Infinite where pᵢ > 0 but qᵢ = 0; 0 only when q equals p. Not symmetric.
 *
 * @param p - true distribution, length n, sums to 1
 * @param q - model's distribution, length n, sums to 1
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, ∞], in `unit`
 * @throws {RangeError} if lengths differ or either is not a distribution
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.3
 * @example klDivergence([0.5, 0.5], [0.25, 0.75]) // 0.2075
 * @example klDivergence([0.25, 0.75], [0.5, 0.5]) // 0.1887
 */
export function klDivergence(p: ArrayLike<number>, q: ArrayLike<number>, unit: Unit = "bits"): number {
  checkSameLength(p, q, "p", "q");
  const massP = checkDistribution(p, "p");
  const massQ = checkDistribution(q, "q");
  const divergence = new DivergenceSum(inBits(unit));
  for (let i = 0; i < p.length; i++) {
    if (q[i] === 0) {
      if (p[i]! > 0) return Infinity;
      continue;
    }
    const difference = normalizedDifference(p[i]!, massP, q[i]!, massQ);
    divergence.add(p[i]! * massQ.total, q[i]! * massP.total, difference);
  }
  return divergence.value / (massP.total * massQ.total);
}
