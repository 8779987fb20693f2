import { checkGaussian, checkPoint, type Gaussian, gaussianKl, gaussianLogPdf } from "./gaussian.ts";
import { breakpoints, logRatioAt, logSumAt, seenFrom, standardDensity } from "./localView.ts";
import { integrate } from "./quadrature.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkDistribution, checkProbability, refuse } from "./validate.ts";

/** One hill of a mixture: a Gaussian and its share of the probability. */
export interface MixtureComponent extends Gaussian {
  /** In [0, 1]; the weights of a mixture sum to 1. */
  readonly weight: number;
}

/** Which of a mixture p and a Gaussian q stands first: "forward" is D(p‖q), "reverse" is D(q‖p). */
export type Direction = "forward" | "reverse";

/**
 * Logarithm of a mixture's density, in nats: finite far out in the tails, where the density itself is 0.
 *
 *   ln p(x) = ln Σₖ wₖ N(x; μₖ, σₖ)
 *
 * Components of weight 0 have no effect. −∞ at x = ±∞.
 *
 * @param x - where to take it, any number but NaN
 * @param components - weight (all together 1), mean and sd of each hill, at least one
 * @returns a value in [−∞, ∞), in nats
 * @throws {RangeError} if x is NaN, the weights are not a distribution, a mean is not finite or an sd is not
 *   positive and finite
 * @see Bishop, Pattern Recognition and Machine Learning, §2.3.9
 * @example mixtureLogPdf(0, [{ weight: 0.5, mean: -2, sd: 1 }, { weight: 0.5, mean: 2, sd: 1 }]) // -2.9189
 */
export function mixtureLogPdf(x: number, components: readonly MixtureComponent[]): number {
  checkPoint(x);
  const total = checkMixture(components);
  let largest = -Infinity;
  // Σ exp(term − largest) without the largest term itself, which is 1.
  let others = 0;
  for (const component of components) {
    if (component.weight === 0) continue;
    const term = Math.log(component.weight / total) + gaussianLogPdf(x, component);
    if (term > largest) {
      others = largest === -Infinity ? 0 : (others + 1) * Math.exp(largest - term);
      largest = term;
    } else if (term > -Infinity) {
      others += Math.exp(term - largest);
    }
  }
  return largest + Math.log1p(others);
}

/**
 * Relative entropy between a Gaussian and a mixture of Gaussians, which has no closed form.
 *
 *   forward: D(p‖q) = ∫ p(x) ln(p(x)/q(x)) dx,  reverse: D(q‖p) = ∫ q(x) ln(q(x)/p(x)) dx,
 *   p the mixture, q the Gaussian
 *
 * By quadrature, to about 10⁻¹⁴ of the value whatever the widths and distances of the hills. A mixture
 * of one hill gives gaussianKl.
 *
 * @param gaussian - q: mean and sd
 * @param components - p: weight (all together 1), mean and sd of each hill, at least one
 * @param direction - "forward" for D(mixture‖gaussian), "reverse" for D(gaussian‖mixture)
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`; ∞ only beyond the largest double
 * @throws {RangeError} if the weights are not a distribution, a mean is not finite, an sd is not positive and
 *   finite, or the direction is neither word
 * @see Bishop, Pattern Recognition and Machine Learning, §10.1.2
 * @example gaussianMixtureKl({ mean: 0, sd: 2.5 }, [{ weight: 0.5, mean: -2, sd: 1 }, { weight: 0.5, mean: 2, sd: 1 }], "reverse") // 0.3475
 */
export function gaussianMixtureKl(
  gaussian: Gaussian,
  components: readonly MixtureComponent[],
  direction: Direction,
  unit: Unit = "nats",
): number {
  checkGaussian(gaussian, "gaussian");
  checkDirection(direction);
  const hills = distinctComponents(components);
  if (hills.length === 1) {
    const hill = hills[0]!;
    return direction === "forward" ? gaussianKl(hill, gaussian, unit) : gaussianKl(gaussian, hill, unit);
  }
  // D(p‖q) = ∫ (q − p − p ln(q/p)) dx, whose integrand is nowhere negative, so nothing cancels. Divided by
  // p + q it depends on ln(q/p) alone and is averaged under p and under q, each hill in its own coordinate.
  const sign = direction === "forward" ? 1 : -1;
  const pieces = [{ ...gaussian, weight: 1 }, ...hills].map((centre) => {
    const rival = seenFrom(centre, gaussian);
    const curves = hills.map((hill) => seenFrom(centre, hill, hill.weight));
    const integrand = (z: number) =>
      standardDensity(z) * costShare(sign * (logRatioAt(rival, z) - logSumAt(curves, z)));
    return { integrand, breaks: breakpoints(curves, rival), weight: centre.weight };
  });
  return fromNats(inBits(unit), integrate(pieces));
}

/** Refuses any word but the two. */
export function checkDirection(direction: Direction): void {
  if (direction !== "forward" && direction !== "reverse")
    refuse(`direction is ${String(direction)}: it must be "forward" or "reverse"`);
}

/** The hills that matter, after validation: weights normalised, weight 0 left out, equal hills made one. */
export function distinctComponents(components: readonly MixtureComponent[]): MixtureComponent[] {
  const total = checkMixture(components);
  const hills = new Map<string, MixtureComponent>();
  for (const { weight, mean, sd } of components) {
    const key = `${mean} ${sd}`;
    const share = (hills.get(key)?.weight ?? 0) + weight / total;
    if (weight > 0) hills.set(key, { weight: share, mean: mean + 0, sd });
  }
  return [...hills.values()];
}

/** Refuses components that are no mixture; returns the sum of their weights, 1 but for rounding. */
function checkMixture(components: readonly MixtureComponent[]): number {
  if (components.length === 0) refuse("components is empty");
  // Names are spelled out only for a component that fails, since this runs at every point of a curve.
  for (let i = 0; i < components.length; i++) {
    const { weight, mean, sd } = components[i]!;
    if (weight >= 0 && weight <= 1 && Number.isFinite(mean) && sd > 0 && sd < Infinity) continue;
    checkProbability(weight, `components[${i}].weight`);
    checkGaussian({ mean, sd }, `components[${i}]`);
  }
  const weights = components.map(({ weight }) => weight);
  return checkDistribution(weights, "components' weight").total;
}

/** (eᵗ − 1 − t) / (eᵗ + 1) for t = ln(q/p): what D(p‖q) gathers per unit of p + q. Never negative. */
function costShare(t: number): number {
  if (t > 700) return 1;
  if (t > 0.5) {
    const inverse = Math.exp(-t);
    return (1 - (1 + t) * inverse) / (1 + inverse);
  }
  if (t < -0.5) return (Math.expm1(t) - t) / (1 + Math.exp(t));
  let term = (t * t) / 2;
  let gap = term;
  for (let n = 3; n < 16; n++) {
    term *= t / n;
    gap += term;
  }
  return gap / (2 + Math.expm1(t));
}
