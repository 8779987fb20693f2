import { fitGaussian, type Gaussian, seededRandom } from "../../math/index.ts";
import { forwardSlope, type Hills, momentsOf, reverseSlope, type Slope } from "./cost.ts";
import type { Grid } from "./level.ts";
import { COARSE, FINE, type Terrain, terrainOf } from "./terrain.ts";
import { basinOf, type Place, settled, walk } from "./walk.ts";

/** What a landscape is of. */
export interface Setting {
  readonly d: number;
  readonly sd: number;
  readonly w: number;
  readonly mu0: number;
  readonly sigma0: number;
  readonly rain: boolean;
  readonly seed: number;
}

/** One of many walks: a few places of it, and the minimum it ends in. */
export interface Drop {
  readonly places: readonly Gaussian[];
  readonly basin: number;
}

/** One direction's map: its shades, its minima from left to right, and the walks down it. */
export interface Side {
  readonly terrain: Terrain;
  readonly minima: readonly Place[];
  readonly walk: readonly Place[];
  readonly rain: readonly Drop[];
}

export interface Landscape {
  readonly setting: Setting;
  readonly forward: Side;
  readonly reverse: Side;
}

export const DROPS = 30;
/** Of a drop's walk this many places are drawn, equally far apart. */
const DRAWN = 24;

/** Thirty starts all over the map: the same for a seed. */
export function startsOf(seed: number): Gaussian[] {
  const random = seededRandom(seed);
  // One in each field of a board of six by five, so that no corner stays empty.
  return Array.from({ length: DROPS }, (_, i) => ({
    mean: -7 + (14 * ((i % 6) + random())) / 6,
    sd: 0.3 * 20 ** ((Math.floor(i / 6) + random()) / 5),
  }));
}

/** Some places of a walk, equally far apart on the map. */
function thinned(path: readonly Place[]): Gaussian[] {
  let gone = 0;
  const distances = path.map(({ mean, sd }, i) => {
    const before = path[Math.max(0, i - 1)];
    gone += Math.hypot(mean - before.mean, 4 * Math.log(sd / before.sd));
    return gone;
  });
  return Array.from({ length: DRAWN }, (_, i) => {
    const far = (i / (DRAWN - 1)) * gone;
    const { mean, sd } = path[distances.findIndex((distance) => distance >= far - 1e-9)];
    return { mean, sd };
  });
}

function* side(
  slopeAt: (q: Gaussian) => Slope,
  minima: readonly Place[],
  { mu0, sigma0, rain, seed }: Setting,
  grid: Grid,
): Generator<undefined, Side, void> {
  const terrain = terrainOf(grid, (q) => slopeAt(q)[0]);
  yield;
  const places = settled(walk(slopeAt, { mean: mu0, sd: sigma0 }), minima);
  const drops: Drop[] = [];
  for (const start of rain ? startsOf(seed) : []) {
    yield;
    const path = settled(walk(slopeAt, start), minima);
    drops.push({ places: thinned(path), basin: basinOf(path.at(-1)!, minima) });
  }
  return { terrain, minima, walk: places, rain: drops };
}

/** Both maps and the walks down them, in short steps. */
export function* landscapeSteps(setting: Setting, grid = FINE): Generator<undefined, Landscape, void> {
  const { d, sd, w } = setting;
  const hills: Hills = { d, sd, w };
  const forward = forwardSlope(hills);
  const { mean, variance } = momentsOf(hills);
  const wide = { mean, sd: Math.sqrt(variance) };
  const { minima } = fitGaussian(
    [
      { weight: w, mean: -d, sd },
      { weight: 1 - w, mean: d, sd },
    ],
    "reverse",
  );
  yield;
  return {
    setting,
    forward: yield* side(forward, [{ ...wide, kl: forward(wide)[0] }], setting, grid),
    reverse: yield* side((q) => reverseSlope(hills, q), minima, setting, grid),
  };
}

/** The same at once and coarsely, without rain: what there is to see before the work in the background is done. */
export function sketch(setting: Setting): Landscape {
  const steps = landscapeSteps({ ...setting, rain: false }, COARSE);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
