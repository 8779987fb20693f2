import { type Feature, type Measured, PARTS } from "./measured.ts";

/* The measurement the figure opens on, for the page before the first one: a test measures anew and compares. */

/** A histogram of which only these parts, from `first` on, are not empty. */
const spread = (first: number, parts: readonly number[]): readonly number[] =>
  Array.from({ length: PARTS }, (_, i) => parts[i - first] ?? 0);

/** Counts with label 0 and label 1, cell after cell. */
const pairs = (flat: readonly number[]): (readonly [number, number])[] =>
  flat.flatMap((count, i) => (i % 2 === 0 ? [[count, flat[i + 1]] as const] : []));

const FEATURES: readonly [Feature, Feature, Feature] = [
  {
    counts: pairs([
      1, 0, 4, 0, 6, 0, 25, 0, 43, 0, 80, 0, 130, 0, 184, 0, 212, 0, 293, 0, 40, 256, 0, 272, 0, 179, 0, 122,
      0, 81, 0, 43, 0, 19, 0, 6, 0, 3, 0, 1,
    ]),
    range: [-3.6484, 3.1789],
    luck: {
      mean: 0.005185,
      low: 0.00297,
      high: 0.007883,
      reached: 0,
      histogram: spread(13, [1, 1, 5, 18, 47, 122, 194, 250, 222, 106, 31, 3]),
    },
  },
  {
    counts: pairs([
      4, 1, 6, 1, 18, 4, 25, 4, 55, 26, 53, 37, 95, 51, 125, 93, 126, 108, 144, 101, 108, 130, 100, 125, 67,
      105, 42, 69, 26, 52, 14, 37, 4, 21, 5, 11, 1, 5, 0, 1,
    ]),
    range: [-9.7964, 9.3695],
    luck: {
      mean: 0.004975,
      low: 0.002805,
      high: 0.00788,
      reached: 0,
      histogram: spread(14, [1, 8, 24, 67, 152, 224, 223, 182, 82, 31, 4, 2]),
    },
  },
  {
    counts: pairs([
      0, 1, 0, 0, 0, 1, 7, 3, 6, 7, 18, 14, 35, 44, 55, 61, 119, 123, 152, 121, 163, 164, 164, 174, 130, 109,
      82, 79, 51, 41, 24, 23, 7, 12, 3, 2, 1, 3, 1, 0,
    ]),
    range: [-4.3891, 3.454],
    luck: {
      mean: 0.004874,
      low: 0.00292,
      high: 0.00737,
      reached: 660,
      histogram: spread(15, [4, 13, 74, 139, 259, 257, 160, 74, 18, 2]),
    },
  },
];

/** `default_rng(42)`, 2000 samples, 20 edges: the run the lesson quotes. */
export const REFERENCE: Measured = {
  setting: { data: "source", n: 2000, bins: 20, seed: 42, digitize: true, map: false },
  features: FEATURES,
};
