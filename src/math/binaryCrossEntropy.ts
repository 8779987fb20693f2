import { fromNats, inBits, logIn, type Unit } from "./unit.ts";
import { checkProbability, refuse } from "./validate.ts";

/**
 * Binary cross-entropy: the loss of predicting p for a label y.
 *
 *   L(y, p) = −y log p − (1 − y) log(1 − p)
 *
 * Infinite when the label had probability 0. Nothing is clipped.
 *
 * @param y - label, 0 or 1, or a probability in between (a soft label)
 * @param p - predicted probability of label 1, in [0, 1]
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`
 * @throws {RangeError} if y or p is not in [0, 1]
 * @see Goodfellow, Bengio, Courville, Deep Learning, §6.2.2.2
 * @example binaryCrossEntropy(1, 0.9) // 0.1054
 * @example binaryCrossEntropy(0, 0.75, "bits") // 2
 */
export function binaryCrossEntropy(y: number, p: number, unit: Unit = "nats"): number {
  checkProbability(y, "y");
  checkProbability(p, "p");
  const bits = inBits(unit);
  const one = y === 0 ? 0 : -y * logIn(bits, p);
  const zero = y === 1 ? 0 : -(1 - y) * (p < 0.5 ? fromNats(bits, Math.log1p(-p)) : logIn(bits, 1 - p));
  // A sum of 0 and −0 is 0.
  return 0 + one + zero;
}

/**
 * Binary cross-entropy straight from the logit, before any sigmoid can round to 0 or 1.
 *
 *   L(y, z) = y log(1 + e⁻ᶻ) + (1 − y) log(1 + eᶻ), which is L(y, p) with p = 1 / (1 + e⁻ᶻ)
 *
 * A logit of ±∞ is a prediction of 1 or 0.
 *
 * @param y - label, 0 or 1, or a probability in between (a soft label)
 * @param logit - log-odds of label 1, in [−∞, ∞]
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`
 * @throws {RangeError} if y is not in [0, 1] or the logit is NaN
 * @see Goodfellow, Bengio, Courville, Deep Learning, §6.2.2.2
 * @example binaryCrossEntropyFromLogit(1, 0) // 0.6931
 * @example binaryCrossEntropyFromLogit(0, 1000) // 1000
 */
export function binaryCrossEntropyFromLogit(y: number, logit: number, unit: Unit = "nats"): number {
  checkProbability(y, "y");
  if (Number.isNaN(logit)) refuse("logit is NaN");
  const bits = inBits(unit);
  const one = y === 0 ? 0 : y * softplus(-logit);
  const zero = y === 1 ? 0 : (1 - y) * softplus(logit);
  return fromNats(bits, one + zero);
}

/** log(1 + eˣ), without overflow for large x. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
