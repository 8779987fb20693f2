import { type Gaussian, gaussianKl } from "../../math/index.ts";

/** Which divergence is meant: D(P‖Q) or D(Q‖P). */
export type Direction = "forward" | "reverse";

/** All Q that cost the same number of nats against P, in one direction: a closed curve around P. */
export interface SameCost {
  readonly kl: number;
  readonly p: Gaussian;
  readonly direction: Direction;
}

const cost = ({ p, direction }: SameCost, q: Gaussian) =>
  direction === "forward" ? gaussianKl(p, q) : gaussianKl(q, p);

/** How far from P's centre a Q of width `sd` stands on the curve; 0 where its width alone costs as much or more. */
export function offsetAt(curve: SameCost, sd: number): number {
  const left = curve.kl - cost(curve, { mean: curve.p.mean, sd });
  return left <= 0 ? 0 : (curve.direction === "forward" ? sd : curve.p.sd) * Math.sqrt(2 * left);
}

/** The two widths at which a Q centred on P lies on the curve: its lowest and highest point. */
export function widthRange(curve: SameCost): readonly [number, number] {
  const { kl, p } = curve;
  const widthCost = (sd: number) => cost(curve, { mean: p.mean, sd });
  return [
    bisect(widthCost, kl, p.sd, p.sd / ratio(kl + 1)),
    bisect(widthCost, kl, p.sd, p.sd * ratio(kl + 1)),
  ];
}

/** The point of the curve at `mean`, on the same half (narrow or wide) as `q`; its farthest point if `mean` is beyond. */
export function holdAtMean(curve: SameCost, q: Gaussian, mean: number): Gaussian {
  const { p } = curve;
  const [low, high] = widthRange(curve);
  const farthest = farthestWidth(curve);
  const distance = Math.abs(mean - p.mean);
  const reach = offsetAt(curve, farthest);
  if (distance >= reach) return { mean: p.mean + Math.sign(mean - p.mean) * reach, sd: farthest };
  const end = q.sd >= farthest ? high : low;
  return { mean, sd: bisect((sd) => offsetAt(curve, sd), distance, farthest, end) };
}

/** The point of the curve of width `sd`, on the same side of P as `q`; its lowest or highest point if `sd` is beyond. */
export function holdAtWidth(curve: SameCost, q: Gaussian, sd: number): Gaussian {
  const [low, high] = widthRange(curve);
  const width = Math.min(Math.max(sd, low), high);
  const side = q.mean < curve.p.mean ? -1 : 1;
  return { mean: curve.p.mean + side * offsetAt(curve, width), sd: width };
}

/** Where Q goes when P moves and the divergence is to stay: both are shifted and stretched alike. */
export function carry(p: Gaussian, q: Gaussian, moved: Gaussian): Gaussian {
  const scale = moved.sd / p.sd;
  return { mean: moved.mean + scale * (q.mean - p.mean), sd: scale * q.sd };
}

/**
 * The curve as points (mean, sd), once around: dense at its lowest and its highest point, where it turns.
 *
 * @param steps - from its lowest point to its farthest, and from there to its highest
 * @param top - the width above which it is of no interest
 */
export function pointsOf(curve: SameCost, steps: number, top = Infinity): (readonly [number, number])[] {
  const [low, high] = widthRange(curve);
  const end = Math.min(high, top);
  const turn = Math.min(farthestWidth(curve), end);
  const angles = Array.from({ length: steps }, (_, i) => ((Math.PI / 2) * (i + 1)) / steps);
  const widths = [
    low,
    ...angles.map((angle) => turn - (turn - low) * Math.cos(angle)),
    ...(end > turn ? angles.map((angle) => turn + (end - turn) * Math.sin(angle)) : []),
  ];
  const half = widths.map((sd) => [offsetAt(curve, sd), sd] as const);
  const right = half.map(([offset, sd]) => [curve.p.mean + offset, sd] as const);
  const left = half.map(([offset, sd]) => [curve.p.mean - offset, sd] as const);
  return [...right, ...left.reverse()];
}

/** The width at which the curve is farthest from P: where d(offset²)/dσ = 0. */
function farthestWidth({ kl, p, direction }: SameCost): number {
  return direction === "forward" ? p.sd * ratio(kl) : p.sd;
}

/** e to the power of a divergence, kept to what a double holds: no map reaches there anyway. */
const ratio = (kl: number): number => Math.exp(Math.min(kl, 300));

/** The x between `from` and `to`, on a scale of ratios, at which the monotone f is `target`. */
function bisect(f: (x: number) => number, target: number, from: number, to: number): number {
  const rising = f(to) > f(from);
  let [a, b] = [from, to];
  for (let i = 0; i < 60; i++) {
    const middle = Math.sqrt(a) * Math.sqrt(b);
    if (f(middle) < target === rising) a = middle;
    else b = middle;
  }
  return Math.sqrt(a) * Math.sqrt(b);
}
