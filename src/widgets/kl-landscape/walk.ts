import type { Gaussian } from "../../math/index.ts";
import type { Slope } from "./cost.ts";
import { CENTRE, MOST_STEPS, STRIDE, WIDTH } from "./params.ts";

/** A place on the map and what it costs there, in nats. */
export interface Place extends Gaussian {
  readonly kl: number;
}

const RATE = 0.05;
const MEMORY = 0.9;
/** Shorter than is usual, or a narrow start, where slopes are hundreds of times steeper, would never be forgotten. */
const LONG_MEMORY = 0.95;

const within = (x: number, least: number, most: number) => Math.min(Math.max(x, least), most);

/** Adam's step for one of the two numbers, as a share of the rate. */
function stepper(): (slope: number, step: number) => number {
  let first = 0;
  let second = 0;
  return (slope, step) => {
    first = MEMORY * first + (1 - MEMORY) * slope;
    second = LONG_MEMORY * second + (1 - LONG_MEMORY) * slope * slope;
    return first / (1 - MEMORY ** step) / (Math.sqrt(second / (1 - LONG_MEMORY ** step)) + 1e-8);
  };
}

/**
 * A walk downhill over the centre and the logarithm of the width, by Adam at a rate that dies away in the last
 * quarter. Every fourth place of it, the start first.
 *
 * @see Kingma & Ba, Adam: a method for stochastic optimization, 2015
 */
export function walk(slopeAt: (q: Gaussian) => Slope, start: Gaussian): Place[] {
  const places: Place[] = [];
  const [aside, upward] = [stepper(), stepper()];
  let { mean } = start;
  let log = Math.log(start.sd);
  for (let step = 0; ; step++) {
    const sd = Math.exp(log);
    const [kl, byCentre, byLogWidth] = slopeAt({ mean, sd });
    if (step % STRIDE === 0) places.push({ mean, sd, kl });
    if (step === MOST_STEPS) return places;
    const rate = RATE * Math.min(1, (4 * (MOST_STEPS - step)) / MOST_STEPS);
    mean = within(mean - rate * aside(byCentre, step + 1), CENTRE.min, CENTRE.max);
    log = within(log - rate * upward(byLogWidth, step + 1), Math.log(WIDTH.min), Math.log(WIDTH.max));
  }
}

/** How far apart two bells are, in widths and in logarithms of widths. */
const distance = (a: Gaussian, b: Gaussian): number =>
  Math.hypot((a.mean - b.mean) / Math.min(a.sd, b.sd), Math.log(a.sd / b.sd));

/** Which of the minima a walk is in, or came nearest to. */
export function basinOf(end: Gaussian, minima: readonly Gaussian[]): number {
  const distances = minima.map((minimum) => distance(end, minimum));
  return distances.indexOf(Math.min(...distances));
}

/** A walk this close to a minimum is in it: what is left to go is less than a line's width. */
const NEAR = 0.15;

/** The walk with its last place at the minimum it has all but reached. */
export function settled(places: readonly Place[], minima: readonly Place[]): Place[] {
  const end = places.at(-1)!;
  const minimum = minima[basinOf(end, minima)];
  return distance(end, minimum) < NEAR ? [...places.slice(0, -1), minimum] : [...places];
}
