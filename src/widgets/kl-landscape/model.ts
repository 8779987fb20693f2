import type { State } from "../../figure/params.ts";
import type { Gaussian, Unit } from "../../math/index.ts";
import { forwardSlope, type Hills, massWithin, momentsOf, normal, reverseSlope } from "./cost.ts";
import { type Landscape, type Setting, type Side, sketch } from "./landscape.ts";
import { STRIDE, type params as schema } from "./params.ts";
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
}

/** What a bell costs, one way and the other. */
export interface Costs {
  readonly forward: number;
  readonly reverse: number;
}

export interface Model {
  readonly unit: Unit;
  readonly params: State<typeof schema>;
  /** What the maps and walks belong to. */
  readonly setting: Setting;
  /** Nats to the figure's unit. */
  readonly scale: number;
  readonly hills: Points;
  readonly q: Gaussian;
  readonly bell: Points;
  /** What your Q costs. */
  readonly costs: Costs;
  /** What a bell exactly like the right hill costs, and the wide bell of P's own mean and spread. */
  readonly rivals: { readonly onHill: Costs; readonly wide: Costs };
  readonly forward: Way;
  readonly reverse: Way;
}

/** Where a bell is drawn, in widths from its centre. */
const SCORES = Array.from({ length: 29 }, (_, i) => (i - 14) / 3.5);

const density = (x: number, { mean, sd }: Gaussian): number => normal((x - mean) / sd) / sd;

const bellOf = (q: Gaussian): Points => SCORES.map((z) => [q.mean + z * q.sd, normal(z) / q.sd]);

/** Both hills as one curve, drawn closely where either bends. */
function hillsOf({ d, sd, w }: Hills): Points {
  const [left, right] = [-d, d].map((mean) => ({ mean, sd }));
  const places = SCORES.flatMap((z) => [z * sd - d, z * sd + d]).sort((a, b) => a - b);
  return places.map((x) => [x, w * density(x, left) + (1 - w) * density(x, right)]);
}

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

function wayOf(side: Side, setting: Setting, steps: number, scale: number): Way {
  const place = side.walk[Math.floor(steps / STRIDE)];
  return { side, fit: fitOf(place, setting, scale), bell: bellOf(place) };
}

function costsOf(hills: Hills, q: Gaussian, scale: number): Costs {
  const { d, sd, w } = hills;
  return { forward: scale * keptForward(d, sd, w)(q)[0], reverse: scale * reverseSlope(hills, q)[0] };
}

function rivalsOf(d: number, sd: number, w: number, scale: number): Model["rivals"] {
  const hills = { d, sd, w };
  const { mean, variance } = momentsOf(hills);
  return {
    onHill: costsOf(hills, { mean: d, sd }, scale),
    wide: costsOf(hills, { mean, sd: Math.sqrt(variance) }, scale),
  };
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

const ways = { forward: remembered(wayOf), reverse: remembered(wayOf) };
const keptRivals = remembered(rivalsOf);

/** Both maps, the walks down them, and what a Q of your own costs; amounts in `unit`. */
export function model(params: State<typeof schema>, unit: Unit, result?: Landscape): Model {
  const { d, sd, w, mu, sigma, mu0, sigma0, steps } = params;
  const { setting, forward, reverse } = result ?? keptSketch(d, sd, w, mu0, sigma0);
  const scale = unit === "bits" ? Math.LOG2E : 1;
  const q = { mean: mu, sd: sigma };
  return {
    unit,
    scale,
    params,
    setting,
    hills: keptHills(d, sd, w),
    q,
    bell: bellOf(q),
    costs: costsOf({ d, sd, w }, q, scale),
    rivals: keptRivals(d, sd, w, scale),
    forward: ways.forward(forward, setting, steps, scale),
    reverse: ways.reverse(reverse, setting, steps, scale),
  };
}
