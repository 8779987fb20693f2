import { contours } from "d3";
import type { Gaussian } from "../../math/index.ts";
import { CENTRE, WIDTH } from "./params.ts";

/** Boundaries between the shades of a map, in nats. Each shade is twice as dear as the last. */
export const LEVELS = [16, 8, 4, 2, 1, 0.5, 0.25] as const;

/** For each level the closed lines, one after the other, around all that costs less; flat lists of μ, σ. */
export type Terrain = readonly (readonly (readonly number[])[])[];

export interface Grid {
  readonly columns: number;
  readonly rows: number;
}
export const COARSE: Grid = { columns: 41, rows: 25 };
export const FINE: Grid = { columns: 97, rows: 61 };

const logLeast = Math.log(WIDTH.min);
const logMost = Math.log(WIDTH.max);

/** What each bell of a grid over centre and width costs, row by row from the narrowest. */
export function costsOver({ columns, rows }: Grid, costAt: (q: Gaussian) => number): Float64Array {
  const costs = new Float64Array(columns * rows);
  for (let i = 0; i < costs.length; i++) {
    const mean = CENTRE.min + ((i % columns) / (columns - 1)) * (CENTRE.max - CENTRE.min);
    const sd = Math.exp(logLeast + (Math.floor(i / columns) / (rows - 1)) * (logMost - logLeast));
    costs[i] = costAt({ mean, sd });
  }
  return costs;
}

/** The lines of equal cost. They are sought in logarithms, where the slopes are gentler. */
export function terrainOf({ columns, rows }: Grid, costs: Float64Array): Terrain {
  const heights = Array.from(costs, (cost) => -Math.log(cost + 1e-9));
  const lines = contours().size([columns, rows]);
  const meanAt = (x: number) => CENTRE.min + ((x - 0.5) / (columns - 1)) * (CENTRE.max - CENTRE.min);
  const sdAt = (y: number) => Math.exp(logLeast + ((y - 0.5) / (rows - 1)) * (logMost - logLeast));
  return LEVELS.map((level) =>
    lines
      .contour(heights, -Math.log(level + 1e-9))
      .coordinates.flat()
      .map((ring) => ring.flatMap(([x, y]) => [meanAt(x!), sdAt(y!)])),
  );
}
