import type { State } from "../../figure/params.ts";
import { type FittedGaussian, fitGaussian, type Gaussian, gaussianPdf } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** What is drawn of the line. */
export const REACH = 7;

type Points = readonly (readonly [x: number, y: number])[];

export interface Model {
  readonly unit: Unit;
  readonly d: number;
  readonly hills: Points;
  readonly forward: Gaussian;
  /** The best of the reverse fits; of two equally good ones, the right one. */
  readonly reverse: FittedGaussian;
}

const along = Array.from({ length: 85 }, (_, i) => REACH * (i / 42 - 1));

/** The points of a curve over the line. */
export const curveOf = (density: (x: number) => number): Points => along.map((x) => [x, density(x)]);

/** Two hills of width 1, and the one bell that fits them best one way and the other. */
export function model({ d }: State<typeof params>, unit: Unit): Model {
  const hills = [-d, d].map((mean) => ({ weight: 0.5, mean, sd: 1 }));
  const { minima, global } = fitGaussian(hills, "reverse");
  return {
    unit,
    d,
    hills: curveOf((x) => hills.reduce((sum, hill) => sum + gaussianPdf(x, hill) / 2, 0)),
    forward: fitGaussian(hills, "forward").minima[0],
    reverse: minima[global.at(-1)!],
  };
}
