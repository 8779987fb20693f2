import type { Gaussian } from "../../math/index.ts";
import { type Grid, linesAround } from "./level.ts";
import { CENTRE, WIDTH } from "./params.ts";

/** Boundaries between the shades of a map, in nats. Each shade is twice as dear as the last. */
export const LEVELS = [16, 8, 4, 2, 1, 0.5, 0.25] as const;

/** For each level the closed lines around all that costs less, each a flat list μ, σ, μ, σ … */
export type Terrain = readonly (readonly (readonly number[])[])[];

export const COARSE: Grid = { columns: 33, rows: 21 };
export const FINE: Grid = { columns: 97, rows: 61 };

const FROM = Math.log(WIDTH.min);
const TO = Math.log(WIDTH.max);

/** The lines of equal cost over centre and logarithm of the width. */
export function terrainOf(grid: Grid, costAt: (q: Gaussian) => number): Terrain {
  const { columns, rows } = grid;
  const meanAt = (column: number) => CENTRE.min + (column / (columns - 1)) * (CENTRE.max - CENTRE.min);
  const sdAt = (row: number) => Math.exp(FROM + (row / (rows - 1)) * (TO - FROM));
  // In logarithms slopes are gentler, and lines drawn between the places of the grid truer.
  const heights = Float64Array.from({ length: columns * rows }, (_, i) =>
    Math.log(costAt({ mean: meanAt(i % columns), sd: sdAt(Math.floor(i / columns)) })),
  );
  return LEVELS.map((level) =>
    linesAround(heights, grid, Math.log(level)).map((line) =>
      line.map((at, i) => (i % 2 === 0 ? meanAt(at) : sdAt(at))),
    ),
  );
}
