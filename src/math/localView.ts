import { type Gaussian, logRatio, standardized } from "./gaussian.ts";

/** Standard deviations beyond which nothing of an integral under a Gaussian is left in double precision. */
const REACH = 12;

/** Width of the panels an integral starts from, in standard deviations. */
const STEP = 3;

/**
 * Heights of a log-ratio at which panels end. Between two terms of a sum the logarithm of the sum bends
 * where they are equal; 36 nats away the smaller one is lost to rounding, and the bend is over.
 */
const LEVELS = [-36, -6, 0, 6, 36] as const;

/**
 * A weighted Gaussian as seen from another one, the centre N(μ, σ): its density divided by the centre's is
 * weight · exp(logScale + ½((1 − scale)z − offset)((1 + scale)z + offset)) at x = μ + σz.
 * In this form nothing cancels where the two nearly agree, and μ may be any number of σ away from 0.
 */
export interface LocalCurve {
  readonly weight: number;
  readonly logWeight: number;
  readonly offset: number;
  readonly scale: number;
  /** 1 − scale, kept apart because the subtraction would round. */
  readonly excess: number;
  readonly logScale: number;
}

/** A curve as the centre sees it. */
export function seenFrom(centre: Gaussian, curve: Gaussian, weight = 1): LocalCurve {
  const scale = centre.sd / curve.sd;
  const logWeight = Math.log(weight);
  // Too narrow for a double to express against this centre: nowhere to be seen.
  if (scale === Infinity) return { weight, logWeight, offset: 0, scale: 1, excess: 0, logScale: -Infinity };
  return {
    weight,
    logWeight,
    offset: standardized(centre.mean, curve.mean, curve.sd),
    scale,
    excess: (curve.sd - centre.sd) / curve.sd,
    logScale: logRatio(centre.sd, curve.sd),
  };
}

/** Logarithm of the curve's density, without its weight, divided by the centre's at x = μ + σz. */
export function logRatioAt(curve: LocalCurve, z: number): number {
  return curve.logScale + ((curve.excess * z - curve.offset) * ((1 + curve.scale) * z + curve.offset)) / 2;
}

/** Logarithm of the sum of the weighted curves, divided by the centre's density. Weights sum to 1. */
export function logSumAt(curves: readonly LocalCurve[], z: number): number {
  // The sum less 1 keeps its digits where the sum nearly agrees with the centre.
  let excess = 0;
  let largest = -Infinity;
  for (const curve of curves) {
    const ratio = logRatioAt(curve, z);
    excess += curve.weight * Math.expm1(ratio);
    largest = Math.max(largest, curve.logWeight + ratio);
  }
  if (Math.abs(excess) < 0.5) return Math.log1p(excess);
  if (largest === -Infinity) return largest;
  let total = 0;
  for (const curve of curves) total += Math.exp(curve.logWeight + logRatioAt(curve, z) - largest);
  return largest + Math.log(total);
}

/** Density of the centre in its own coordinate. */
export function standardDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Where to cut [−12, 12] so that logSumAt(curves), and its comparison with a further curve, are smooth
 * in between: a regular grid, and around every place where two of them change order.
 */
export function breakpoints(curves: readonly LocalCurve[], rival?: LocalCurve): number[] {
  const breaks: number[] = [];
  for (let z = -REACH; z <= REACH; z += STEP) breaks.push(z);
  const all = rival ? [...curves, rival] : curves;
  for (const [i, first] of curves.entries()) {
    for (const second of all.slice(i + 1)) {
      for (const z of levelCrossings(first, second)) {
        if (Math.abs(z) < REACH && isVisible(curves, first, second, z)) breaks.push(z);
      }
    }
  }
  return breaks.sort((a, b) => a - b);
}

/** Whether the sum of the curves still shows the pair at z, or a taller one hides both. */
function isVisible(curves: readonly LocalCurve[], first: LocalCurve, second: LocalCurve, z: number): boolean {
  let tallest = -Infinity;
  let pair = -Infinity;
  for (const curve of curves) {
    const height = curve.logWeight + logRatioAt(curve, z);
    tallest = Math.max(tallest, height);
    if (curve === first || curve === second) pair = Math.max(pair, height);
  }
  return tallest <= pair + 36;
}

/** The z at which the log-ratio of two weighted curves, a parabola in z, passes one of the levels. */
function levelCrossings(first: LocalCurve, second: LocalCurve): number[] {
  const square = (second.scale - first.scale) * (second.scale + first.scale);
  const linear = 2 * (second.offset * second.scale - first.offset * first.scale);
  const constant =
    2 * (first.logWeight + first.logScale - second.logWeight - second.logScale) +
    (second.offset - first.offset) * (second.offset + first.offset);
  return LEVELS.flatMap((level) => realRoots(square, linear, constant - 2 * level));
}

/** The finite real roots of a·z² + b·z + c. */
function realRoots(a: number, b: number, c: number): number[] {
  const discriminant = b * b - 4 * a * c;
  if (!(discriminant >= 0)) return [];
  const half = -(b + Math.sign(b || 1) * Math.sqrt(discriminant)) / 2;
  return [half / a, c / half].filter(Number.isFinite);
}
