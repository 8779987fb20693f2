import { argmax, crossEntropyFromLogits, softmax } from "./logits.ts";
import { CompensatedSum } from "./sum.ts";
import { readTarget } from "./target.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkPositive, checkProbability, refuse } from "./validate.ts";

/**
 * How the loss changes with each logit: predicted minus wanted.
 *
 *   ∂L/∂zᵢ = (pᵢ − yᵢ)/T,  p = softmax(z/T), y the target
 *
 * The entries add up to 0: what one class gains the others lose.
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @param target - index of the true class, or a distribution, length n, sums to 1
 * @param temperature - T, positive and finite, default 1
 * @returns a new array, length n, of values in [−1/T, 1/T], in nats per unit of logit
 * @throws {RangeError} if there are no logits, one is NaN, all are −∞, the index is no class, the lengths
 *   differ, the target is not a distribution, or T is not positive and finite
 * @see Bishop, Pattern Recognition and Machine Learning, §4.3.4
 * @example crossEntropyGradient([2, 1, 0.1], 0) // [-0.341, 0.2424, 0.0986]
 * @example crossEntropyGradient([0, 0], [0.25, 0.75]) // [0.25, -0.25]
 */
export function crossEntropyGradient(
  logits: ArrayLike<number>,
  target: number | ArrayLike<number>,
  temperature = 1,
): number[] {
  argmax(logits);
  checkPositive(temperature, "temperature");
  const y = readTarget(target, logits.length);
  const p = softmax(logits, temperature);
  return p.map((x, i) => (y[i] === 1 ? -others(p, i) : x - y[i]!) / temperature + 0);
}

/**
 * A target softened: a little of the probability is shared among all classes.
 *
 *   yᵢ = (1 − ε)·[i = target] + ε/K
 *
 * The loss can then no longer reach 0; its floor is the entropy of this target.
 *
 * @param classes - K, a whole number ≥ 1
 * @param target - index of the true class
 * @param epsilon - ε, in [0, 1]
 * @returns a new distribution, length K
 * @throws {RangeError} if classes is not a whole number ≥ 1, the target is no class or ε is not in [0, 1]
 * @see Szegedy et al., Rethinking the Inception architecture, CVPR (2016), §7
 * @example smoothedTarget(4, 1, 0.2) // [0.05, 0.85, 0.05, 0.05]
 * @example entropy(smoothedTarget(3, 0, 0.1), "nats") // 0.2911
 */
export function smoothedTarget(classes: number, target: number, epsilon: number): number[] {
  checkClasses(classes);
  checkProbability(epsilon, "epsilon");
  return readTarget(target, classes).map((y) =>
    y === 1 ? 1 - (epsilon * (classes - 1)) / classes : epsilon / classes,
  );
}

/**
 * The loss when softmax is applied twice: by the model, and again by a loss that expected logits.
 *
 *   L(softmax(z)), L being the cross-entropy from logits
 *
 * The second softmax sees scores between 0 and 1, so the loss stays within 1 of `doubleSoftmaxFloor`: the
 * model still learns, but badly.
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @param target - index of the true class, or a distribution, length n, sums to 1
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [ln(1 + (n − 1)/e), 1 + ln(1 + (n − 1)/e)] for a class, in `unit`
 * @throws {RangeError} as `crossEntropyFromLogits`
 * @see PyTorch documentation, CrossEntropyLoss: the input is expected to contain the unnormalized logits
 * @example doubleSoftmaxLoss([2, 1, 0.1], 0) // 0.8021
 */
export function doubleSoftmaxLoss(
  logits: ArrayLike<number>,
  target: number | ArrayLike<number>,
  unit: Unit = "nats",
): number {
  return crossEntropyFromLogits(softmax(logits), target, unit);
}

/**
 * The least that a doubled softmax lets the loss be, however certain and right the model.
 *
 *   ln(1 + (K − 1)/e)
 *
 * @param classes - K, a whole number ≥ 1
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞), in `unit`
 * @throws {RangeError} if classes is not a whole number ≥ 1
 * @see PyTorch documentation, CrossEntropyLoss: the input is expected to contain the unnormalized logits
 * @example doubleSoftmaxFloor(3) // 0.5514
 */
export function doubleSoftmaxFloor(classes: number, unit: Unit = "nats"): number {
  checkClasses(classes);
  return fromNats(inBits(unit), Math.log1p((classes - 1) / Math.E));
}

/**
 * How the loss of a doubled softmax changes with each logit: the gradient has to pass through both.
 *
 *   ∂L/∂zᵢ = pᵢ Σⱼ pⱼ (gᵢ − gⱼ),  p = softmax(z), g = softmax(p) − y
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @param target - index of the true class, or a distribution, length n, sums to 1
 * @returns a new array, length n, of values in [−1, 1], in nats per unit of logit
 * @throws {RangeError} if there are no logits, one is NaN, all are −∞, the index is no class, the lengths
 *   differ or the target is not a distribution
 * @see Goodfellow, Bengio, Courville, Deep Learning, §6.5.2
 * @example doubleSoftmaxGradient([2, 1, 0.1], 0) // [-0.1878, 0.1363, 0.0515]
 */
export function doubleSoftmaxGradient(
  logits: ArrayLike<number>,
  target: number | ArrayLike<number>,
): number[] {
  argmax(logits);
  readTarget(target, logits.length);
  const p = softmax(logits);
  const g = crossEntropyGradient(p, target);
  return p.map((pi, i) => {
    const pull = new CompensatedSum();
    p.forEach((pj, j) => {
      pull.add(pj * (g[i]! - g[j]!));
    });
    return pi * pull.value + 0;
  });
}

/** What all but one of some probabilities add up to: 1 minus that one, also where it rounds to 1. */
function others(p: readonly number[], one: number): number {
  const total = new CompensatedSum();
  p.forEach((x, i) => {
    if (i !== one) total.add(x);
  });
  return total.value;
}

function checkClasses(classes: number): void {
  if (!(Number.isInteger(classes) && classes >= 1)) {
    refuse(`classes is ${classes}: it must be a whole number, at least 1`);
  }
}
