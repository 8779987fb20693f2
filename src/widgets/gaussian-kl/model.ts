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

function bell(gaussian: Gaussian): Bell {
  const points = grid.map((x) => [x, gaussianPdf(x, gaussian)] as const);
  const ends = (points[0][1] + points[POINTS - 1][1]) / 2;
  const drawn = STEP * (points.reduce((sum, [, y]) => sum + y, 0) - ends);
  return { ...gaussian, peak: gaussianPdf(gaussian.mean, gaussian), points, beyond: Math.max(0, 1 - drawn) };
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
    integrand: grid.map((x) => [x, gaussianKlIntegrand(x, first, second, unit)] as const),
    held,
  };
}
