import { differenceError, productError } from "./rounding.ts";
import { CompensatedSum } from "./sum.ts";
import { checkClass } from "./target.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkDistribution, checkSameLength, refuse } from "./validate.ts";

/**
 * The smooth maximum of some logits: the logarithm of the sum of their exponentials.
 *
 *   lse(z) = ln Σᵢ e^zᵢ = max z + ln Σᵢ e^(zᵢ − max z)
 *
 * No overflow and no underflow, however large the logits. A logit of −∞ adds nothing; one of ∞ gives ∞.
 * Where the two terms cancel, as for the logarithms of probabilities, the error is an ulp of max z.
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @returns a value in [max z, max z + ln n], in nats
 * @throws {RangeError} if there are no logits, one is NaN or all are −∞
 * @see Goodfellow, Bengio, Courville, Deep Learning, §4.1
 * @example logSumExp([0, 0]) // 0.6931
 * @example logSumExp([1000, 1000]) // 1000.6931
 */
export function logSumExp(logits: ArrayLike<number>): number {
  const top = argmax(logits);
  if (logits[top] === Infinity) return Infinity;
  return logits[top]! + Math.log1p(othersMass(logits, top, 1));
}

/**
 * Probabilities from logits.
 *
 *   pᵢ = e^(zᵢ/T) / Σⱼ e^(zⱼ/T)
 *
 * T below 1 sharpens and T above 1 flattens. The limits are taken as such: T = 0 shares all among the
 * largest logits, T = ∞ shares equally among all above −∞, and a logit of ∞ leaves nothing to finite ones.
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @param temperature - T, in [0, ∞], default 1
 * @returns a new array, length n, that sums to 1
 * @throws {RangeError} if there are no logits, one is NaN, all are −∞, or T is negative or NaN
 * @see Goodfellow, Bengio, Courville, Deep Learning, §6.2.2.3
 * @example softmax([2, 1, 0.1]) // [0.659, 0.2424, 0.0986]
 * @example softmax([1, 1, 0], 0) // [0.5, 0.5, 0]
 */
export function softmax(logits: ArrayLike<number>, temperature = 1): number[] {
  checkTemperature(temperature);
  const top = argmax(logits);
  const weights = new Array<number>(logits.length);
  const total = new CompensatedSum();
  for (let i = 0; i < weights.length; i++) {
    weights[i] = relativeWeight(logits[i]!, logits[top]!, temperature);
    total.add(weights[i]!);
  }
  const sum = total.value;
  for (let i = 0; i < weights.length; i++) weights[i]! /= sum;
  return weights;
}

/**
 * Logarithms of the softmax, right also where a probability rounds to 0 or to 1.
 *
 *   ln pᵢ = zᵢ/T − lse(z/T)
 *
 * Limits in T and infinite logits as for `softmax`; the logarithm of 0 is −∞.
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @param temperature - T, in [0, ∞], default 1
 * @returns a new array, length n, of values in [−∞, 0], in nats
 * @throws {RangeError} if there are no logits, one is NaN, all are −∞, or T is negative or NaN
 * @see Goodfellow, Bengio, Courville, Deep Learning, §6.2.2.3
 * @example logSoftmax([2, 1, 0.1]) // [-0.417, -1.417, -2.317]
 * @example logSoftmax([1000, 0]) // [0, -1000]
 */
export function logSoftmax(logits: ArrayLike<number>, temperature = 1): number[] {
  checkTemperature(temperature);
  const top = argmax(logits);
  const logTotal = Math.log1p(othersMass(logits, top, temperature));
  const result = new Array<number>(logits.length);
  for (let i = 0; i < result.length; i++) result[i] = gap(logits[i]!, logits[top]!, temperature) - logTotal;
  return result;
}

/**
 * Cross-entropy of a target under the softmax of some logits: the loss of a classifier.
 *
 *   L(z, t) = lse(z) − z_t for a class t;  L(z, p) = lse(z) − Σᵢ pᵢ zᵢ for a distribution p
 *
 * Infinite where the target has mass on a logit of −∞.
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @param target - index of the true class, or a distribution, length n, sums to 1
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`
 * @throws {RangeError} if there are no logits, one is NaN, all are −∞, the index is no class, the lengths
 *   differ or the target is not a distribution
 * @see Goodfellow, Bengio, Courville, Deep Learning, §6.2.2.3
 * @example crossEntropyFromLogits([2, 1, 0.1], 0) // 0.417
 * @example crossEntropyFromLogits([1000, 0], 1) // 1000
 * @example crossEntropyFromLogits([0, 0], [0.5, 0.5], "bits") // 1
 */
export function crossEntropyFromLogits(
  logits: ArrayLike<number>,
  target: number | ArrayLike<number>,
  unit: Unit = "nats",
): number {
  const bits = inBits(unit);
  const top = argmax(logits);
  if (typeof target === "number") {
    checkClass(target, logits.length);
    const logTotal = Math.log1p(othersMass(logits, top, 1));
    return fromNats(bits, logTotal - gap(logits[target]!, logits[top]!, 1));
  }
  checkSameLength(logits, target, "logits", "target");
  const { total } = checkDistribution(target, "target");
  const logTotal = Math.log1p(othersMass(logits, top, 1));
  const loss = new CompensatedSum();
  for (let i = 0; i < logits.length; i++) {
    if (target[i]! > 0) loss.add(target[i]! * (logTotal - gap(logits[i]!, logits[top]!, 1)));
  }
  return fromNats(bits, loss.value / total);
}

function checkTemperature(temperature: number): void {
  if (!(temperature >= 0)) refuse(`temperature is ${temperature}: it must be at least 0`);
}

/** The index of the largest logit; refuses what are no logits. */
export function argmax(logits: ArrayLike<number>): number {
  if (logits.length === 0) refuse("logits is empty");
  let top = 0;
  for (let i = 0; i < logits.length; i++) {
    if (Number.isNaN(logits[i]!)) refuse(`logits[${i}] is NaN`);
    if (logits[i]! > logits[top]!) top = i;
  }
  if (logits[top] === -Infinity) refuse(`logits are all −Infinity (${logits.length} of them)`);
  return top;
}

/** Σ e^((zᵢ − max)/T) over all but one of the largest. Apart from its 1, so that 1 + 10⁻²⁰ keeps both. */
function othersMass(logits: ArrayLike<number>, top: number, temperature: number): number {
  const mass = new CompensatedSum();
  for (let i = 0; i < logits.length; i++) {
    if (i !== top) mass.add(relativeWeight(logits[i]!, logits[top]!, temperature));
  }
  return mass.value;
}

/** (z − max)/T, at most 0, with its limits: the largest are level, and −∞ stays −∞ at any temperature. */
function gap(z: number, max: number, temperature: number): number {
  if (z === max) return 0;
  if (z === -Infinity || max === Infinity) return -Infinity;
  return (z - max) / temperature;
}

/**
 * e^((z − max)/T). Rounding the exponent of e⁻⁷⁰⁰ would cost a relative 10⁻¹³, so what the subtraction and
 * the division lost is put back as a factor.
 */
function relativeWeight(z: number, max: number, temperature: number): number {
  const exponent = gap(z, max, temperature);
  if (exponent === 0 || exponent < -750) return Math.exp(exponent);
  const difference = z - max;
  const lost = differenceError(z, max, difference);
  if (temperature === 1) return Math.exp(exponent) * (1 + lost);
  // A power of two keeps the products within range at any temperature.
  const scale = temperature < 2 ** -500 ? 2 ** 500 : temperature > 2 ** 500 ? 2 ** -500 : 1;
  const divisor = temperature * scale;
  const product = exponent * divisor;
  const remainder = difference * scale - product - productError(exponent, divisor, product);
  return Math.exp(exponent) * (1 + (lost * scale + remainder) / divisor);
}
