import type { Gaussian } from "./gaussian.ts";
import { breakpoints, logRatioAt, seenFrom, standardDensity } from "./localView.ts";
import type { MixtureComponent } from "./mixture.ts";
import { compositeRule } from "./quadrature.ts";

/** Longest first step, in units of sd and of ln sd. */
const FIRST_RADIUS = 0.5;

/** Longest step. */
const MOST_RADIUS = 2;

/** A step this short ends a descent: Newton's method squares the error, so what is left is rounding. */
const LAST_STEP = 1e-8;

/** A walk this close to a known minimum ends in it. */
const NEAR = 0.01;

const MAX_STEPS = 200;

/** Standard deviations that matter: a divergence here is never so small that its tails are all of it. */
const REACH = 9;

/** D(gaussian‖mixture) around one Gaussian, against steps (Δmean/sd, Δ ln sd). */
interface Terrain {
  readonly height: number;
  readonly gradient: readonly [number, number];
  /** [[a, b], [b, c]] */
  readonly hessian: readonly [a: number, b: number, c: number];
}

type Step = readonly [number, number];

/**
 * The local minima of D(gaussian‖mixture) that a walk downhill from `start` ends in and that are not known
 * yet: one, or those on both sides if the walk ran along a ridge into a saddle.
 */
export function descend(
  start: Gaussian,
  hills: readonly MixtureComponent[],
  known: readonly Gaussian[],
): Gaussian[] {
  const end = walk(start, hills, known);
  if (!end) return [];
  const { low } = axes(end.terrain.hessian);
  if (!(low.curvature < -1e-6)) return [end.place];
  const found: Gaussian[] = [];
  for (const nudge of [-0.01, 0.01]) {
    const aside = moved(end.place, [nudge * low.direction[0], nudge * low.direction[1]]);
    const minimum = walk(aside, hills, [...known, ...found]);
    if (minimum) found.push(minimum.place);
  }
  return found;
}

/**
 * Newton's method within a trust radius; where the terrain curves downwards the step goes down all the same.
 * Nothing is returned from a walk that comes near a known minimum.
 */
function walk(
  start: Gaussian,
  hills: readonly MixtureComponent[],
  known: readonly Gaussian[],
): { place: Gaussian; terrain: Terrain } | undefined {
  let place = start;
  let terrain = survey(place, hills);
  let radius = FIRST_RADIUS;
  let length = Infinity;
  for (let i = 0; i < MAX_STEPS && length > LAST_STEP; i++) {
    const step = shortened(newtonStep(terrain), radius);
    length = Math.hypot(...step);
    const ahead = moved(place, step);
    const terrainAhead = survey(ahead, hills);
    if (terrainAhead.height <= terrain.height + 1e-14 * (1 + terrain.height)) {
      place = ahead;
      terrain = terrainAhead;
      radius = Math.min(MOST_RADIUS, 2 * radius);
      if (known.some((minimum) => distance(minimum, place) < NEAR)) return undefined;
    } else {
      radius = length / 4;
    }
  }
  return { place, terrain };
}

/** How far apart two Gaussians are, in units of sd and of ln sd. */
function distance(a: Gaussian, b: Gaussian): number {
  return Math.hypot((a.mean - b.mean) / Math.min(a.sd, b.sd), Math.log(a.sd / b.sd));
}

function moved({ mean, sd }: Gaussian, [shift, growth]: Step): Gaussian {
  return { mean: mean + sd * shift, sd: sd * Math.exp(growth) };
}

function shortened(step: Step, radius: number): Step {
  const factor = Math.min(1, radius / Math.hypot(...step));
  return [factor * step[0], factor * step[1]];
}

/** −|H|⁻¹ g: Newton's step, with curvatures taken as positive so that it leads down from saddles and ridges. */
function newtonStep({ gradient, hessian }: Terrain): Step {
  const step: [number, number] = [0, 0];
  for (const { curvature, direction } of Object.values(axes(hessian))) {
    const along = gradient[0] * direction[0] + gradient[1] * direction[1];
    const part = -along / Math.max(Math.abs(curvature), 1e-8);
    step[0] += part * direction[0];
    step[1] += part * direction[1];
  }
  return step;
}

/** The axes of a symmetric 2 × 2 matrix with its greater and its lesser curvature. */
function axes([a, b, c]: Terrain["hessian"]) {
  const middle = (a + c) / 2;
  const reach = Math.hypot((a - c) / 2, b);
  const angle = Math.atan2(2 * b, a - c) / 2;
  const high: Step = [Math.cos(angle), Math.sin(angle)];
  const low: Step = [-high[1], high[0]];
  return {
    high: { curvature: middle + reach, direction: high },
    low: { curvature: middle - reach, direction: low },
  };
}

/**
 * Height, gradient and Hessian from averages Aₙ = E[zⁿ s(z)] of one function, s = −d ln p(μ + σz)/dz, over a
 * standard normal z. Stein's identity E[z g] = E[g′] puts every second derivative of ln p, which has spikes
 * between the hills, in terms of the first, which has steps.
 */
function survey(centre: Gaussian, hills: readonly MixtureComponent[]): Terrain {
  const curves = hills.map((hill) => seenFrom(centre, hill, hill.weight));
  const { points, weights } = compositeRule(breakpoints(curves).filter((z) => Math.abs(z) <= REACH));
  const shares = new Float64Array(curves.length);
  let [height, a0, a1, a2, a3] = [0, 0, 0, 0, 0];
  for (let i = 0; i < points.length; i++) {
    const z = points[i]!;
    const mass = weights[i]! * standardDensity(z);
    let largest = -Infinity;
    for (let k = 0; k < curves.length; k++) {
      shares[k] = curves[k]!.logWeight + logRatioAt(curves[k]!, z);
      largest = Math.max(largest, shares[k]!);
    }
    let total = 0;
    let slope = 0;
    for (let k = 0; k < curves.length; k++) {
      const { scale, offset } = curves[k]!;
      const share = Math.exp(shares[k]! - largest);
      total += share;
      slope += share * scale * (offset + scale * z);
    }
    slope *= mass / total;
    height -= mass * (largest + Math.log(total));
    a0 += slope;
    a1 += slope * z;
    a2 += slope * z * z;
    a3 += slope * z * z * z;
  }
  return { height, gradient: [a0, a1 - 1], hessian: [a1, a2 - a0, a3 - a1] };
}
