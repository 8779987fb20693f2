import type { Pairs } from "./params.ts";

/** How alike each picture, a row, and each caption are; a picture's own caption is on the diagonal. Made up. */
const APART: readonly (readonly number[])[] = [
  [0.9, 0.1, 0.2, 0, 0.1, 0.3, 0, 0.2],
  [0.3, 0.8, 0.1, 0.2, 0, 0.1, 0.2, 0],
  [0, 0.2, 0.7, 0.1, 0.3, 0, 0.1, 0.2],
  [0.1, 0.3, 0, 0.8, 0.2, 0.1, 0, 0.1],
  [0.2, 0, 0.2, 0.1, 0.9, 0.2, 0.3, 0],
  [0.1, 0.2, 0.1, 0, 0.3, 0.7, 0.1, 0.2],
  [0, 0.1, 0.3, 0.2, 0.1, 0, 0.8, 0.1],
  [0.2, 0, 0.1, 0.3, 0, 0.2, 0.1, 0.6],
];

/** The second pair is the first again. */
function copied(): number[][] {
  const source = (i: number) => (i === 1 ? 0 : i);
  return APART.map((row, i) => row.map((_, j) => APART[source(i)][source(j)]));
}

/** The second picture is more like the first caption than like its own. */
const mistaken = () => APART.map((row, i) => (i === 1 ? row.with(0, 0.9).with(1, 0.3) : [...row]));

/** No more than these rows are drawn, and none but these are given. */
export const MOST_DRAWN = APART.length;

const TABLES: Readonly<Record<Pairs, readonly (readonly number[])[]>> = {
  apart: APART,
  copy: copied(),
  mistake: mistaken(),
};

/** The first `count` pairs. */
export const similarities = (pairs: Pairs, count: number): readonly (readonly number[])[] =>
  TABLES[pairs].slice(0, count).map((row) => row.slice(0, count));
