import type { State } from "../../figure/params.ts";
import {
  type Gaussian,
  gaussianKl,
  gaussianKlAreas,
  gaussianKlIntegrand,
  gaussianKlParts,
  gaussianPdf,
} from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { Direction } from "./contour.ts";
import type { params } from "./params.ts";

/** The stretch of the line that is drawn; what lies beyond is named in the picture. */
export const X_RANGE = [-7, 7] as const;
const POINTS = 281;
const STEP = (X_RANGE[1] - X_RANGE[0]) / (POINTS - 1);
const grid = Array.from({ length: POINTS }, (_, i) => X_RANGE[0] + STEP * i);

/** Where a bell is drawn, in widths from its centre: closest where it bends most, at its top and in its feet. */
const HALF = [0.15, 0.3, 0.45, 0.65, 0.9, 1.15, 1.4, 1.6, 1.8, 2, 2.25, 2.5, 2.9, 3.5, 5];
const SCORES = [...HALF.map((z) => -z).reverse(), 0, ...HALF];

type Points = readonly (readonly [x: number, y: number])[];

export interface Bell extends Gaussian {
  readonly peak: number;
  readonly points: Points;
  /** The share of its mass that lies outside what is drawn. */
  readonly beyond: number;
}

export interface Model {
  readonly unit: Unit;
  readonly p: Bell;
  readonly q: Bell;
  readonly direction: Direction;
  /** D(P‖Q) and D(Q‖P), closed form. */
  readonly forward: number;
  readonly reverse: number;
  /** The chosen direction, split into what the distance and what the widths cost. */
  readonly parts: { readonly shift: number; readonly spread: number; readonly total: number };
  /** The chosen direction again, summed from its integrand: what is paid and what is refunded. */
  readonly areas: { readonly positive: number; readonly negative: number };
  readonly integrand: Points;
  /** The divergence that dragging keeps, in nats; 0 where it is free. */
  readonly held: number;
}

/** The places at which a bell is drawn, with both ends of the line; half as many of another bell between them. */
function placesOf({ mean, sd }: Gaussian, other?: Gaussian): readonly number[] {
  const [low, high] = X_RANGE;
  const own = SCORES.map((z) => mean + z * sd);
  const more = other ? SCORES.filter((_, i) => i % 2 === 1).map((z) => other.mean + z * other.sd) : [];
  return [low, ...[...own, ...more].filter((x) => x > low && x < high).sort((a, b) => a - b), high];
}

function bell(gaussian: Gaussian): Bell {
  const density = (x: number) => gaussianPdf(x, gaussian);
  const ends = (density(X_RANGE[0]) + density(X_RANGE[1])) / 2;
  const drawn = STEP * (grid.reduce((sum, x) => sum + density(x), 0) - ends);
  return {
    ...gaussian,
    peak: density(gaussian.mean),
    points: placesOf(gaussian).map((x) => [x, density(x)]),
    beyond: Math.max(0, 1 - drawn),
  };
}

/** Every number the Gaussian KL visualiser shows, amounts in `unit`. */
export function model({ muP, sdP, muQ, sdQ, direction, held }: State<typeof params>, unit: Unit): Model {
  const p = { mean: muP, sd: sdP };
  const q = { mean: muQ, sd: sdQ };
  const [first, second] = direction === "forward" ? [p, q] : [q, p];
  return {
    unit,
    p: bell(p),
    q: bell(q),
    direction,
    forward: gaussianKl(p, q, unit),
    reverse: gaussianKl(q, p, unit),
    parts: gaussianKlParts(first, second, unit),
    areas: gaussianKlAreas(first, second, unit),
    integrand: placesOf(first, second).map((x) => [x, gaussianKlIntegrand(x, first, second, unit)] as const),
    held,
  };
}
