import { binIndices } from "../../math/index.ts";
import type { Setting } from "./measured.ts";
import { numpyNormals } from "./numpyNormals.ts";

/** One feature of every sample, as the cell it falls into. */
export interface Column {
  readonly cells: ArrayLike<number>;
  /** How many cells there are, empty ones among them. */
  readonly count: number;
  /** From the smallest value to the largest, of a feature that was cut. */
  readonly range?: readonly [number, number];
}

export interface Sample {
  readonly labels: ArrayLike<number>;
  readonly features: readonly [Column, Column, Column];
}

/** Draws a sample; the first data in the order of the lesson's code. */
export function draw({ data, n, bins, seed, digitize }: Setting): Sample {
  const normal = numpyNormals(seed);
  const normals = () => Array.from({ length: n }, normal);
  const [x0, noise, x2] = [normals(), normals(), normals()];
  const signs = (values: readonly number[]) => values.map((value) => (value > 0 ? 1 : 0));
  const cut = (values: readonly number[]) => cutUp(values, bins, digitize);
  if (data === "xor") {
    const [a, b] = [signs(x0), signs(x2)];
    const both = a.map((bit, i) => 2 * bit + b[i]);
    return {
      labels: a.map((bit, i) => bit ^ b[i]),
      features: [
        { cells: a, count: 2 },
        { cells: b, count: 2 },
        { cells: both, count: 4 },
      ],
    };
  }
  const labels = signs(x0);
  if (data === "redundant") {
    const celsius = cut(x0.map((value, i) => value + noise[i]));
    const fahrenheit = cut(x0.map((value, i) => 32 + 1.8 * (value + noise[i])));
    return { labels, features: [celsius, fahrenheit, together(celsius, fahrenheit)] };
  }
  return { labels, features: [cut(x0), cut(x0.map((value, i) => value + 3 * noise[i])), cut(x2)] };
}

/** Both features at once: a cell for every pair of cells that comes. */
function together(a: Column, b: Column): Column {
  const pairs = new Map<string, number>();
  const cells = Array.from(a.cells, (cell, i) => {
    const pair = `${cell} ${b.cells[i]}`;
    const known = pairs.get(pair) ?? pairs.size;
    pairs.set(pair, known);
    return known;
  });
  return { cells, count: pairs.size };
}

function cutUp(values: readonly number[], bins: number, digitize: boolean): Column {
  const range = values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return {
    cells: digitize ? digitized(values, bins, range) : binIndices(values, bins),
    count: bins,
    range,
  };
}

/**
 * As `np.digitize(x, np.linspace(x.min(), x.max(), edges))` cuts: one range fewer than there are edges, and a
 * last cell for the largest value alone.
 */
function digitized(
  values: readonly number[],
  edges: number,
  [least, most]: readonly [number, number],
): number[] {
  const step = (most - least) / (edges - 1);
  const edge = (i: number) => (i === edges - 1 ? most : least + i * step);
  return values.map((value) => {
    let cell = Math.min(edges - 1, Math.floor((value - least) / step));
    while (cell > 0 && value < edge(cell)) cell--;
    while (cell < edges - 1 && value >= edge(cell + 1)) cell++;
    return cell;
  });
}
