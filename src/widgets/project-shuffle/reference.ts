import { mutualInformationFromCounts } from "../../math/index.ts";
import { type Feature, type Measured, PARTS, type Pair } from "./measured.ts";
import { EVENINGS, KINDS, LABEL } from "./names.ts";
import { pairsOf } from "./pairs.ts";
import { SEED } from "./params.ts";

/* The measurement the figure opens on, for the page before the first one: a test measures anew and compares. */

/** Counts of lit and dark evenings, kind after kind; what shuffles give, in nats; the histogram as far as it goes. */
type Row = readonly [counts: readonly number[], luck: readonly number[], histogram: readonly number[]];

const ROWS: readonly Row[] = [
  [
    [51, 16, 6, 47],
    [0.004467, 1.7e-5, 0.01926, 0.029435, 0.029435, 0.038348, 0, 0.228998],
    [840, 109, 40, 10, 1],
  ],
  [
    [39, 23, 18, 40],
    [0.004183, 0.000113, 0.016648, 0.03126, 0.024131, 0.062154, 1, 0.062154],
    [534, 190, 131, 0, 82, 0, 38, 0, 0, 17, 0, 0, 5, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1],
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
    [500, 209, 79, 120, 0, 27, 25, 10, 17, 0, 6, 4, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1],
  ],
  [
    [33, 33, 24, 30],
    [0.004294, 6.9e-5, 0.016174, 0.03067, 0.02514, 0.065503, 603, 0.065503],
    [529, 199, 141, 33, 25, 27, 14, 0, 13, 11, 0, 3, 2, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1],
  ],
  [
    [23, 30, 34, 33],
    [0.004231, 1.7e-5, 0.015225, 0.026502, 0.026502, 0.038348, 478, 0.038348],
    [413, 225, 77, 76, 0, 56, 53, 0, 35, 26, 0, 0, 13, 12, 0, 0, 7, 0, 3, 0, 0, 3, 0, 1],
  ],
];

/**
 * Of pairs: what both share with the label, or the counts it follows from; the range of the shuffles' interaction,
 * and how many reach it.
 */
const PAIRS: readonly (readonly [number | readonly number[], number, number, number])[] = [
  [[35, 6, 16, 10, 4, 17, 2, 30], -0.00188, 0.01689, 1000],
  [0.32893, 0.05171, 0.1337, 1000],
  [0.29675, 0.05731, 0.14728, 51],
  [[29, 2, 22, 14, 3, 21, 3, 26], 4e-5, 0.0169, 16],
  [[23, 8, 16, 15, 9, 15, 9, 25], -0.00026, 0.01614, 998],
  [0.26308, 0.0568, 0.14468, 47],
  [[29, 9, 22, 7, 4, 24, 2, 23], -6e-5, 0.01694, 736],
  [[23, 13, 16, 10, 10, 20, 8, 20], -0.00019, 0.01677, 989],
  [0.25292, 0.05563, 0.1432, 33],
  [[18, 16, 14, 7, 15, 17, 10, 23], -0.0006, 0.01605, 119],
  [[20, 8, 31, 8, 3, 22, 3, 25], -0.00021, 0.01604, 941],
  [[16, 11, 23, 12, 7, 19, 11, 21], 2e-5, 0.01573, 956],
  [0.1688, 0.04717, 0.13348, 747],
  [[13, 12, 19, 11, 10, 18, 15, 22], -7e-5, 0.0166, 624],
  [[2, 29, 31, 4, 21, 1, 3, 29], -0.00018, 0.01644, 0],
];

const inTwos = (flat: readonly number[]): (readonly number[])[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => flat.slice(2 * i, 2 * i + 2));

const feature = ([counts, luck, histogram]: Row, i: number): Feature => {
  const [mean, low, one05, all05, one01, all01, reached, top] = luck as readonly number[] & { length: 8 };
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
      histogram: Array.from({ length: PARTS }, (_, part) => histogram[part] ?? 0),
      top: top!,
    },
  };
};

const pair = (members: readonly [number, number], numbers: (typeof PAIRS)[number]): Pair => {
  const [told, low, high, reached] = numbers;
  const counts = typeof told === "number" ? undefined : inTwos(told);
  const mi = typeof told === "number" ? told : mutualInformationFromCounts(inTwos(told), "nats");
  return { members, mi, counts, low, high, reached };
};

const MEMBERS = pairsOf(KINDS.length);

export const REFERENCE: Measured = {
  setting: { seed: SEED, own: "", shuffles: "1000", pairs: true },
  rows: EVENINGS,
  label: LABEL,
  features: ROWS.map(feature),
  pairs: PAIRS.map((numbers, p) => pair(MEMBERS[p]!, numbers)),
  basis: String(SEED),
};
