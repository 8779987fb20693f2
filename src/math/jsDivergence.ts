import { DivergenceSum, normalizedDifference } from "./divergenceSum.ts";
import { inBits, logIn, type Unit } from "./unit.ts";
import { checkDistribution, checkSameLength } from "./validate.ts";

/**
 * Jensen–Shannon divergence: how well one draw tells which of p and q, equally likely, it came from.
 *
 *   JS(p, q) = ½ D(p‖m) + ½ D(q‖m), m = ½(p + q)
 *
 * Symmetric and always finite: 0 only when p equals q, 1 bit when they share no outcome. Its square
 * root is a metric.
 *
 * @param p - distribution, length n, sums to 1
 * @param q - distribution, length n, sums to 1
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, log 2], in `unit`
 * @throws {RangeError} if lengths differ or either is not a distribution
 * @see Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37 (1991) 145–151
 * @example jsDivergence([0.5, 0.5], [0.25, 0.75]) // 0.0488
 * @example jsDivergence([1, 0], [0, 1]) // 1
 */
export function jsDivergence(p: ArrayLike<number>, q: ArrayLike<number>, unit: Unit = "bits"): number {
  checkSameLength(p, q, "p", "q");
  const massP = checkDistribution(p, "p");
  const massQ = checkDistribution(q, "q");
  const bits = inBits(unit);
  const divergence = new DivergenceSum(bits);
  for (let i = 0; i < p.length; i++) {
    if (p[i] === 0 && q[i] === 0) continue;
    // Doubled, so that half of the smallest double is not rounded away.
    const a = p[i]! * massQ.total;
    const b = q[i]! * massP.total;
    const difference = normalizedDifference(p[i]!, massP, q[i]!, massQ);
    divergence.add(2 * a, a + b, difference);
    divergence.add(2 * b, a + b, -difference);
  }
  return Math.min(divergence.value / (4 * massP.total * massQ.total), logIn(bits, 2));
}
