import { differenceError, productError } from "./rounding.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkFinite, checkPositive, refuse } from "./validate.ts";

/** A normal distribution on the line. */
export interface Gaussian {
  readonly mean: number;
  /** Standard deviation, above 0. */
  readonly sd: number;
}

/** A constant to twice the precision of a double, with its logarithm. */
interface Constant {
  readonly high: number;
  readonly low: number;
  readonly log: number;
}

/** √(2π) */
const ROOT_TWO_PI: Constant = {
  high: 2.5066282746310007,
  low: -1.8328579980459167e-16,
  log: 0.9189385332046728,
};

/** √(2πe) */
const ROOT_TWO_PI_E: Constant = {
  high: 4.132731354122493,
  low: 1.211870280536999e-16,
  log: 1.4189385332046727,
};

/**
 * Logarithm of a Gaussian's density, in nats: finite far out in the tails, where the density itself is 0.
 *
 *   ln N(x; μ, σ) = −(x − μ)² / 2σ² − ln(σ√(2π))
 *
 * Positive where the density is above 1, which a narrow bell's is. −∞ at x = ±∞.
 *
 * @param x - where to take it, any number but NaN
 * @param gaussian - mean μ (finite) and sd σ (positive), both in the unit of x
 * @returns a value in [−∞, −ln(σ√(2π))], in nats
 * @throws {RangeError} if x is NaN, the mean is not finite or sd is not positive and finite
 * @see Bishop, Pattern Recognition and Machine Learning, §1.2.4
 * @example gaussianLogPdf(1, { mean: 0, sd: 1 }) // -1.4189
 */
export function gaussianLogPdf(x: number, gaussian: Gaussian): number {
  checkPoint(x);
  checkGaussian(gaussian, "gaussian");
  const z = squaredScore(x, gaussian);
  return 0 - z.high / 2 - z.low / 2 - logProduct(gaussian.sd, ROOT_TWO_PI);
}

/**
 * Density of a Gaussian: probability per unit of x, so it may exceed 1.
 *
 *   N(x; μ, σ) = exp(−(x − μ)² / 2σ²) / (σ√(2π))
 *
 * 0 where the true value is below the smallest double, and at x = ±∞.
 *
 * @param x - where to take it, any number but NaN
 * @param gaussian - mean μ (finite) and sd σ (positive), both in the unit of x
 * @returns a value in [0, ∞), per unit of x
 * @throws {RangeError} if x is NaN, the mean is not finite or sd is not positive and finite
 * @see Bishop, Pattern Recognition and Machine Learning, §1.2.4
 * @example gaussianPdf(0, { mean: 0, sd: 1 }) // 0.3989
 */
export function gaussianPdf(x: number, gaussian: Gaussian): number {
  checkPoint(x);
  checkGaussian(gaussian, "gaussian");
  const z = squaredScore(x, gaussian);
  // Not the exponential of the log-density: that loses a digit for every power of ten in the exponent.
  // The bell's root is taken first because the bell may underflow where a tiny sd brings it back.
  const root = Math.exp(-z.high / 4);
  return root === 0 ? 0 : (root / ROOT_TWO_PI.high / gaussian.sd) * root * (1 - z.low / 2);
}

/**
 * Differential entropy of a Gaussian.
 *
 *   h = ln(σ√(2πe))
 *
 * Not the entropy of anything discrete: it changes with the unit of x, is negative below σ = 0.242 and
 * does not depend on the mean.
 *
 * @param sd - standard deviation σ, above 0
 * @param unit - "nats" (default) or "bits"
 * @returns any real number, in `unit`
 * @throws {RangeError} if sd is not positive and finite
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §8.1
 * @example gaussianEntropy(0.1) // -0.8836
 */
export function gaussianEntropy(sd: number, unit: Unit = "nats"): number {
  checkPositive(sd, "sd");
  return fromNats(inBits(unit), logProduct(sd, ROOT_TWO_PI_E));
}

/**
 * Relative entropy D(p‖q) of two Gaussians: what a model q costs beyond the truth p, on average.
 *
 *   D(p‖q) = (μ₁ − μ₂)² / 2σ₂² + ln(σ₂/σ₁) + σ₁² / 2σ₂² − ½
 *
 * 0 only when p and q agree. Not symmetric. Exact to a few units in the last place also where p and q
 * nearly agree or differ in width by many powers of ten.
 *
 * @param p - true distribution, mean μ₁ and sd σ₁
 * @param q - model's distribution, mean μ₂ and sd σ₂
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`; ∞ only beyond the largest double
 * @throws {RangeError} if a mean is not finite or an sd is not positive and finite
 * @see Bishop, Pattern Recognition and Machine Learning, exercise 1.30
 * @example gaussianKl({ mean: 0, sd: 1 }, { mean: 0, sd: 2 }) // 0.3181
 */
export function gaussianKl(p: Gaussian, q: Gaussian, unit: Unit = "nats"): number {
  return gaussianKlParts(p, q, unit).total;
}

/**
 * The two reasons why D(p‖q) of Gaussians is not 0: q stands elsewhere, and q has another width.
 *
 *   shift = (μ₁ − μ₂)² / 2σ₂²
 *   spread = ln(σ₂/σ₁) + σ₁² / 2σ₂² − ½
 *
 * Neither is negative; each is 0 exactly where means, or sds, agree.
 *
 * @param p - true distribution, mean μ₁ and sd σ₁
 * @param q - model's distribution, mean μ₂ and sd σ₂
 * @param unit - "nats" (default) or "bits"
 * @returns shift, spread and total = shift + spread, each in [0, ∞], in `unit`
 * @throws {RangeError} if a mean is not finite or an sd is not positive and finite
 * @see Bishop, Pattern Recognition and Machine Learning, exercise 1.30
 * @example gaussianKlParts({ mean: 1, sd: 1 }, { mean: 0, sd: 2 }) // {"shift": 0.125, "spread": 0.3181, "total": 0.4431}
 */
export function gaussianKlParts(
  p: Gaussian,
  q: Gaussian,
  unit: Unit = "nats",
): { shift: number; spread: number; total: number } {
  checkGaussian(p, "p");
  checkGaussian(q, "q");
  const bits = inBits(unit);
  const score = standardized(p.mean, q.mean, q.sd);
  const shift = fromNats(bits, (score * score) / 2);
  const spread = fromNats(bits, spreadCost(p.sd, q.sd));
  return { shift, spread, total: shift + spread };
}

/** Refuses a mean that is not finite and an sd that is not positive and finite. */
export function checkGaussian(gaussian: Gaussian, name: string): void {
  checkFinite(gaussian.mean, `${name}.mean`);
  checkPositive(gaussian.sd, `${name}.sd`);
}

/** Refuses NaN; the ends of the line are points of it. */
export function checkPoint(x: number): void {
  if (Number.isNaN(x)) refuse("x is NaN: it must be a number");
}

/** ln(a/b) of positive numbers, without loss where they nearly agree and without overflow. */
export function logRatio(a: number, b: number): number {
  const ratio = a / b;
  if (ratio > 0.5 && ratio < 2) return Math.log1p((a - b) / b);
  return ratio > 1e-290 && ratio < 1e290 ? Math.log(ratio) : Math.log(a) - Math.log(b);
}

/** (a − b) / sd, also where a − b overflows. */
export function standardized(a: number, b: number, sd: number): number {
  const difference = a - b;
  return Math.abs(difference) < Infinity ? difference / sd : a / sd - b / sd;
}

/**
 * ln(σ₂/σ₁) + σ₁²/2σ₂² − ½. With u = (σ₁ − σ₂)/σ₂ it is u²/2 + (u − ln(1 + u)), a sum of two terms that
 * are not negative and have no constants left to cancel.
 */
function spreadCost(sdP: number, sdQ: number): number {
  const ratio = sdP / sdQ;
  if (ratio > 0.5 && ratio < 2) {
    const u = (sdP - sdQ) / sdQ;
    return (u * u) / 2 + logGap(u);
  }
  return (ratio * ratio - 1) / 2 - logRatio(sdP, sdQ);
}

/**
 * u − ln(1 + u) for −½ < u < 1. With s = u/(2 + u), ln(1 + u) = 2 artanh s and u − 2s = u·s, so what is
 * left of the series starts at the size of the result.
 */
function logGap(u: number): number {
  const s = u / (2 + u);
  const square = s * s;
  let series = 0;
  let power = 1;
  for (let n = 3; power / n > 1e-18; n += 2) {
    series += power / n;
    power *= square;
  }
  return u * s - 2 * s * square * series;
}

/** ln(x·c), also next to x·c = 1, where the rounding of the product is all there is to see. */
function logProduct(x: number, c: Constant): number {
  const product = x * c.high;
  if (!(product > 0.5 && product < 2)) return Math.log(x) + c.log;
  return Math.log1p(product - 1 + (productError(x, c.high, product) + x * c.low));
}

/** ((x − μ)/σ)² to about twice the precision of a double, high + low. */
function squaredScore(x: number, { mean, sd }: Gaussian): { high: number; low: number } {
  const z = standardized(x, mean, sd);
  const high = z * z;
  if (!(high > 1e-250 && high < 1e250 && Math.abs(x - mean) > 1e-250 && sd < 1e250)) return { high, low: 0 };
  const difference = x - mean;
  const product = z * sd;
  const correction =
    (difference - product - productError(z, sd, product) + differenceError(x, mean, difference)) / sd;
  return { high, low: productError(z, z, high) + 2 * z * correction };
}
