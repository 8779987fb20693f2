import { inBits, logIn, type Unit } from "./unit.ts";
import { checkProbability } from "./validate.ts";

/**
 * Surprisal, or information content: how much is learned when an outcome of probability p happens.
 *
 *   I(p) = −log p = log(1 / p)
 *
 * 0 for a certain outcome, infinite for an impossible one. Exact in bits at powers of two.
 *
 * @param p - probability of the outcome, in [0, 1]
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, ∞], in `unit`
 * @throws {RangeError} if p is not in [0, 1]
 * @see MacKay, Information Theory, Inference, and Learning Algorithms, §2.4
 * @example surprisal(0.25) // 2
 * @example surprisal(0.01) // 6.644
 */
export function surprisal(p: number, unit: Unit = "bits"): number {
  checkProbability(p, "p");
  // From 0, not by a unary minus, which would turn the 0 of a certain outcome into −0.
  return 0 - logIn(inBits(unit), p);
}
