import type { State } from "../../figure/params.ts";
import { type Gaussian, gaussianPdf, type Unit } from "../../math/index.ts";
import { forwardSlope, type Hills, massWithin, reverseSlope } from "./cost.ts";
import { type Landscape, type Setting, type Side, sketch } from "./landscape.ts";
import { CENTRE, STRIDE, type params as schema } from "./params.ts";
import type { Place } from "./walk.ts";

export type Points = readonly (readonly [x: number, y: number])[];

/** A place as it is shown: its cost in the figure's unit, and what of P it covers. */
export interface Fit extends Place {
  /** Shares of the left and of the right hill, and of all of P, within two widths. */
  readonly left: number;
  readonly right: number;
  readonly mass: number;
}

/** One direction: its map, and how far the walk has got. */
export interface Way {
  readonly side: Side;
  readonly fit: Fit;
  readonly bell: Points;
  /** What your Q costs this way. */
  readonly cost: number;
  /** What a bell exactly like the right hill would cost, and the wide bell of P's own mean and variance. */
  readonly onHill: number;
  readonly wide: number;
}

export interface Model {
  readonly unit: Unit;
  readonly params: State<typeof schema>;
  /** What the maps and walks belong to. */
  readonly setting: Setting;
  readonly hills: Points;
  readonly bell: Points;
  readonly q: Gaussian;
  readonly forward: Way;
  readonly reverse: Way;
  /** Nats to the figure's unit. */
  readonly scale: number;
}

const POINTS = 121;
const xs = Array.from(
  { length: POINTS },
  (_, i) => CENTRE.min + (i / (POINTS - 1)) * (CENTRE.max - CENTRE.min),
);
const SCORES = Array.from({ length: 33 }, (_, i) => (i - 16) / 4);

const bellOf = (q: Gaussian): Points =>
  SCORES.map((z) => [q.mean + z * q.sd, gaussianPdf(q.mean + z * q.sd, q)]);

const hillsOf = ({ d, sd, w }: Hills): Points => {
  const [left, right] = [-d, d].map((mean) => ({ mean, sd }));
  return xs.map((x) => [x, w * gaussianPdf(x, left!) + (1 - w) * gaussianPdf(x, right!)]);
};

/** The share of N(mean, sd) within two widths of q. */
function covered(mean: number, sd: number, q: Gaussian): number {
  const low = massWithin((q.mean - 2 * q.sd - mean) / sd);
  const high = massWithin((q.mean + 2 * q.sd - mean) / sd);
  return (high - low) / 2;
}

function fitOf(place: Place, { d, sd, w }: Hills, scale: number): Fit {
  const [left, right] = [covered(-d, sd, place), covered(d, sd, place)];
  return { ...place, kl: scale * place.kl, left, right, mass: w * left + (1 - w) * right };
}

/** The last value of a function, kept while its arguments are the same: what a drag does not change. */
function remembered<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly value: R } | undefined;
  return (...args) => {
    if (!last || last.args.some((arg, i) => arg !== args[i])) last = { args, value: make(...args) };
    return last.value;
  };
}

const keptSketch = remembered((d: number, sd: number, w: number, mu0: number, sigma0: number) =>
  sketch({ d, sd, w, mu0, sigma0, rain: false, seed: 1 }),
);
const keptHills = remembered((d: number, sd: number, w: number) => hillsOf({ d, sd, w }));
const keptForward = remembered((d: number, sd: number, w: number) => forwardSlope({ d, sd, w }));

/** Both maps, the walks down them, and what a Q of your own costs; amounts in `unit`. */
export function model(params: State<typeof schema>, unit: Unit, result?: Landscape): Model {
  const { d, sd, w, mu, sigma, mu0, sigma0, steps } = params;
  const landscape = result ?? keptSketch(d, sd, w, mu0, sigma0);
  const { setting } = landscape;
  const scale = unit === "bits" ? Math.LOG2E : 1;
  const hills = { d, sd, w };
  const forward = keptForward(d, sd, w);
  const reverse = (q: Gaussian) => reverseSlope(hills, q);
  const q = { mean: mu, sd: sigma };
  const { mean, sd: spread } = landscape.forward.minima[0]!;
  const way = (side: Side, slopeAt: typeof reverse): Way => {
    const place = side.walk[(steps / STRIDE) | 0]!;
    return {
      side,
      fit: fitOf(place, setting, scale),
      bell: bellOf(place),
      cost: scale * slopeAt(q)[0],
      onHill: scale * slopeAt({ mean: d, sd })[0],
      wide: scale * slopeAt({ mean, sd: spread })[0],
    };
  };
  return {
    unit,
    params,
    setting,
    hills: keptHills(d, sd, w),
    bell: bellOf(q),
    q,
    forward: way(landscape.forward, forward),
    reverse: way(landscape.reverse, reverse),
    scale,
  };
}
