import type { Feature, Measured } from "./measured.ts";
import { EVENINGS, KINDS, LABEL } from "./names.ts";
import { SEED } from "./params.ts";

/* The measurement the figure opens on, for the page before the first one: a test measures anew and compares. */

/** Counts of lit and dark evenings, kind after kind; what shuffles give, in nats; the histogram of the one looked at first. */
type Row = readonly [counts: readonly number[], luck: readonly number[], histogram?: readonly number[]];

const ROWS: readonly Row[] = [
  [
    [51, 16, 6, 47],
    [0.004467, 1.7e-5, 0.01926, 0.029435, 0.029435, 0.038348, 0, 0.228998],
  ],
  [
    [39, 23, 18, 40],
    [0.004183, 0.000113, 0.016648, 0.03126, 0.024131, 0.062154, 1, 0.062154],
  ],
  [
    [
      3, 0, 3, 3, 7, 7, 3, 3, 3, 4, 2, 0, 2, 3, 0, 5, 3, 1, 1, 3, 3, 2, 4, 1, 4, 4, 2, 5, 4, 8, 3, 3, 3, 1, 1,
      3, 4, 6, 2, 1,
    ],
    [0.094252, 0.051858, 0.147928, 0.190205, 0.182786, 0.234684, 412, 0.234684],
    [0, 1, 3, 6, 28, 48, 97, 140, 142, 116, 118, 100, 79, 37, 30, 21, 12, 8, 5, 5, 2, 1, 0, 1],
  ],
  [
    [32, 23, 25, 40],
    [0.004284, 9e-6, 0.014822, 0.026721, 0.026721, 0.058826, 40, 0.058826],
  ],
  [
    [33, 33, 24, 30],
    [0.004294, 6.9e-5, 0.016174, 0.03067, 0.02514, 0.065503, 603, 0.065503],
  ],
  [
    [23, 30, 34, 33],
    [0.004231, 1.7e-5, 0.015225, 0.026502, 0.026502, 0.038348, 478, 0.038348],
  ],
];

const inTwos = (flat: readonly number[]): (readonly number[])[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => flat.slice(2 * i, 2 * i + 2));

const feature = ([counts, luck, histogram = []]: Row, i: number): Feature => {
  const [mean, low, one05, all05, one01, all01, reached, top] = luck;
  return {
    ...KINDS[i]!,
    counts: inTwos(counts),
    luck: {
      mean: mean!,
      low: low!,
      hurdles: [
        [one05!, all05!],
        [one01!, all01!],
      ],
      reached: reached!,
      histogram,
      top: top!,
    },
  };
};

export const REFERENCE: Measured = {
  setting: { seed: SEED, own: "", shuffles: "1000", pairs: false },
  rows: EVENINGS,
  label: LABEL,
  features: ROWS.map(feature),
  basis: String(SEED),
};
