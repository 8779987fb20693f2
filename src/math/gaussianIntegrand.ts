import { checkGaussian, checkPoint, type Gaussian, gaussianPdf, standardized } from "./gaussian.ts";
import { breakpoints, logRatioAt, seenFrom, standardDensity } from "./localView.ts";
import { integrate } from "./quadrature.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";

/**
 * What the divergence D(p‖q) of two Gaussians gathers at x: its integral over the line is gaussianKl.
 *
 *   p(x) log(p(x) / q(x))
 *
 * Negative where q is the likelier. 0 where p(x) is below the smallest double, whatever the logarithm is.
 *
 * @param x - where to take it, any number but NaN
 * @param p - true distribution, mean and sd
 * @param q - model's distribution, mean and sd
 * @param unit - "nats" (default) or "bits"
 * @returns any real number, in `unit` per unit of x
 * @throws {RangeError} if x is NaN, a mean is not finite or an sd is not positive and finite
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §8.5
 * @example gaussianKlIntegrand(0, { mean: 0, sd: 1 }, { mean: 0, sd: 2 }) // 0.2765
 */
export function gaussianKlIntegrand(x: number, p: Gaussian, q: Gaussian, unit: Unit = "nats"): number {
  checkPoint(x);
  checkGaussian(p, "p");
  checkGaussian(q, "q");
  const density = gaussianPdf(x, p);
  if (density === 0) return 0;
  const ratio = logRatioAt(seenFrom(p, q), standardized(x, p.mean, p.sd));
  return fromNats(inBits(unit), density * (0 - ratio));
}

/**
 * The two areas between gaussianKlIntegrand and the axis: what the model q costs where p is the likelier,
 * and what it wins back where q is. Their sum is gaussianKl.
 *
 *   positive = ∫ max(0, p log(p/q)) dx
 *   negative = ∫ min(0, p log(p/q)) dx
 *
 * @param p - true distribution, mean and sd
 * @param q - model's distribution, mean and sd
 * @param unit - "nats" (default) or "bits"
 * @returns positive in [0, ∞] and negative in [−1/e nats, 0], in `unit`; both 0 when p and q agree
 * @throws {RangeError} if a mean is not finite or an sd is not positive and finite
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §8.5
 * @example gaussianKlAreas({ mean: 0, sd: 1 }, { mean: 1, sd: 1 }) // {"positive": 0.6978, "negative": -0.1978}
 */
export function gaussianKlAreas(
  p: Gaussian,
  q: Gaussian,
  unit: Unit = "nats",
): { positive: number; negative: number } {
  checkGaussian(p, "p");
  checkGaussian(q, "q");
  const bits = inBits(unit);
  const model = seenFrom(p, q);
  const breaks = breakpoints([model], seenFrom(p, p));
  const area = (sign: 1 | -1) => {
    const integrand = (z: number) => standardDensity(z) * Math.max(0, -sign * logRatioAt(model, z));
    return fromNats(bits, integrate([{ integrand, breaks, weight: sign }]));
  };
  return { positive: area(1), negative: area(-1) };
}
