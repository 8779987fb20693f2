import type { Gaussian } from "../../math/index.ts";
import { compositeRule } from "../../math/quadrature.ts";

/*
 * Both divergences between two hills of one width and a Gaussian, a thousand times faster than
 * `gaussianMixtureKl`, which takes any mixture: a map asks for thousands of them. Where the hills are equally
 * wide, the log-odds of the two are a straight line in x, and all of D(q‖p) but one mean of one function has a
 * closed form.
 */

/** Two hills of width `sd` at −d and d, the left one of weight w. */
export interface Hills {
  readonly d: number;
  readonly sd: number;
  readonly w: number;
}

/** A divergence in nats, and how it grows with the centre and with the logarithm of the width. */
export type Slope = readonly [cost: number, byCentre: number, byLogWidth: number];

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** The standard normal density. */
export const normal = (z: number): number => Math.exp((-z * z) / 2) / ROOT_TWO_PI;

/** Φ(x) − Φ(−x), by Marsaglia's series. */
export function massWithin(x: number): number {
  if (Math.abs(x) > 8) return Math.sign(x);
  let term = x;
  let total = x;
  for (let n = 3; Math.abs(term) > 1e-17; n += 2) {
    term *= (x * x) / n;
    total += term;
  }
  return 2 * normal(x) * total;
}

/** Mean and variance of the hills. */
export const momentsOf = ({ d, sd, w }: Hills) => ({
  mean: d * (1 - 2 * w),
  variance: sd * sd + 4 * d * d * w * (1 - w),
});

/** Up to this slope of the log-odds the plain trapezoid rule has ten digits. */
const GENTLE = 3;
const STEP = 1 / 3;
const SCORES = Array.from({ length: 19 }, (_, i) => i * STEP);
const SHARES = SCORES.map((z) => STEP * normal(z));

/** Where the hills' log-odds are between −36 and 36 both count; beyond, the lesser is lost to rounding. */
const BEND = compositeRule([0, 3, 10, 36]);
const SOFT = BEND.points.map((t, i) => BEND.weights[i] * Math.log1p(Math.exp(-t)));
const STEEP = BEND.points.map((t, i) => (BEND.weights[i] * 2) / (1 + Math.exp(t)));

/** The means of ln 2cosh(t/2), of tanh(t/2) and of z tanh(t/2)/2 over t = a + bz, z standard normal. */
function meansOver(a: number, b: number): Slope {
  return b <= GENTLE ? gentleMeans(a, b) : steepMeans(a, b);
}

function gentleMeans(a: number, b: number): Slope {
  let [level, side, spread] = [0, 0, 0];
  for (let i = 0; i < SCORES.length; i++) {
    const z = SCORES[i];
    const [up, down] = [a + b * z, a - b * z];
    const [eUp, eDown] = [Math.exp(-Math.abs(up)), Math.exp(-Math.abs(down))];
    const share = i === 0 ? SHARES[0] / 2 : SHARES[i];
    const right = (Math.sign(up) * (1 - eUp)) / (1 + eUp);
    const left = (Math.sign(down) * (1 - eDown)) / (1 + eDown);
    level += share * ((Math.abs(up) + Math.abs(down)) / 2 + Math.log1p(eUp) + Math.log1p(eDown));
    side += share * (right + left);
    spread += (share * z * (right - left)) / 2;
  }
  return [level, side, spread];
}

/** A bend, whose means have a closed form, and what rounds it off. */
function steepMeans(a: number, b: number): Slope {
  const inside = massWithin(a / b);
  const edge = normal(a / b);
  let [level, side, spread] = [(a * inside) / 2 + b * edge, inside, edge];
  if (Math.abs(a) - 9 * b > 36) return [level, side, spread];
  for (let i = 0; i < BEND.points.length; i++) {
    const t = BEND.points[i];
    const right = normal((t - a) / b) / b;
    const left = normal((t + a) / b) / b;
    level += SOFT[i] * (right + left);
    side -= STEEP[i] * (right - left);
    spread -= (STEEP[i] * ((t - a) * right + (t + a) * left)) / (2 * b);
  }
  return [level, side, spread];
}

/** D(q‖p) and its slope. */
export function reverseSlope({ d, sd, w }: Hills, { mean, sd: width }: Gaussian): Slope {
  const square = sd * sd;
  const b = (2 * d * width) / square;
  const [level, side, spread] = meansOver(Math.log((1 - w) / w) + (2 * d * mean) / square, b);
  const apart = (width * width + mean * mean + d * d) / (2 * square);
  return [
    apart - level - 0.5 - Math.log(w * (1 - w)) / 2 - Math.log(width / sd),
    (mean - d * side) / square,
    (width * width) / square - 1 - b * spread,
  ];
}

/** −∫ p ln p dx: what D(p‖q) begins with, whatever q. By the means over each hill. */
function entropyOf({ d, sd, w }: Hills): number {
  const square = sd * sd;
  const odds = Math.log((1 - w) / w);
  const b = (2 * d) / sd;
  const left = meansOver(odds - (2 * d * d) / square, b)[0];
  const right = meansOver(odds + (2 * d * d) / square, b)[0];
  const apart = (square + 2 * d * d) / (2 * square);
  return Math.log(sd * ROOT_TWO_PI) - Math.log(w * (1 - w)) / 2 + apart - w * left - (1 - w) * right;
}

/** D(p‖q) and its slope, for any number of q. */
export function forwardSlope(hills: Hills): (q: Gaussian) => Slope {
  const { mean, variance } = momentsOf(hills);
  const start = Math.log(ROOT_TWO_PI) - entropyOf(hills);
  return (q) => {
    const square = q.sd * q.sd;
    const apart = q.mean - mean;
    const spread = (variance + apart * apart) / square;
    return [start + Math.log(q.sd) + spread / 2, apart / square, 1 - spread];
  };
}
