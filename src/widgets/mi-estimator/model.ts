import type { State } from "../../figure/params.ts";
import { mutualInformationFromCounts } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import {
  type Feature,
  LEAST,
  type Luck,
  type Measured,
  PARTS_A_DECADE,
  SETTING_PARAMS,
  type Setting,
  SHUFFLES,
} from "./measured.ts";
import type { params } from "./params.ts";
import { REFERENCE } from "./reference.ts";

/** One feature with its amounts in the model's unit. */
export interface Estimate {
  readonly name: string;
  /** What it is, in a few words: "pure noise". */
  readonly what: string;
  /** As measured, plain and with Miller–Madow's correction, which may fall below 0. */
  readonly mi: number;
  readonly corrected: number;
  /** In the world the sample was drawn from. */
  readonly truth: number;
  readonly luck: Luck;
  /** How often shuffles reach what was measured: (1 + their number)/(1 + all). */
  readonly pValue: number;
  /** Whether that is rare enough to call it dependence. */
  readonly dependent: boolean;
  readonly counts: Feature["counts"];
  readonly range: Feature["range"];
  /** What the cells are called, where they have names. */
  readonly cells: readonly string[] | undefined;
}

export interface Model {
  readonly unit: Unit;
  readonly setting: Setting;
  /** Nothing has been measured for what is chosen yet. */
  readonly waiting: boolean;
  readonly estimates: readonly [Estimate, Estimate, Estimate];
  readonly estimate: Estimate;
  /** Which of the three, from 0. */
  readonly chosen: number;
  readonly map: readonly (readonly number[])[] | undefined;
  /** Upper ends of the histogram's parts. */
  readonly edges: readonly number[];
}

/** Dependence is what shuffles reach this seldom. */
const RARE = 0.05;

/** x0 + 3 noise tells so much of the sign of x0: found by quadrature, as a test does again. */
export const FAINT = 0.032894217782522;

type Known = readonly [name: string, what: string, truth: number, cells?: readonly string[]];

/** The features of each data: name, what it is, the information it truly has of the label, in nats. */
const KNOWN: Readonly<Record<Setting["data"], readonly Known[]>> = {
  source: [
    ["x0", "the feature whose sign is the label", Math.LN2],
    ["x1", "x0 under three times as much noise", FAINT],
    ["x2", "pure noise", 0],
  ],
  xor: [
    ["a", "one of the two bits", 0, ["0", "1"]],
    ["b", "the other bit", 0, ["0", "1"]],
    ["a, b", "both bits together", Math.LN2, ["0, 0", "0, 1", "1, 0", "1, 1"]],
  ],
  redundant: [
    // The label's odds are even all along the range of u: on average a half of a nat stays open.
    ["u", "x0 under as much noise", Math.LN2 - 0.5],
    ["v", "u in another scale", Math.LN2 - 0.5],
    ["u, v", "both together", Math.LN2 - 0.5],
  ],
};

/** Every number the figure shows, amounts in `unit`. */
export function model(state: State<typeof params>, unit: Unit, result?: Measured): Model {
  const measured = result ?? REFERENCE;
  const { estimates, edges } = estimatesOf(measured, unit);
  const chosen = state.feature - 1;
  const scale = unit === "nats" ? 1 : 1 / Math.LN2;
  return {
    unit,
    setting: measured.setting,
    waiting: result === undefined && !SETTING_PARAMS.every((name) => state[name] === REFERENCE.setting[name]),
    estimates,
    estimate: estimates[chosen],
    chosen,
    map: measured.map?.map((row) => row.map((nats) => nats * scale)),
    edges,
  };
}

const estimatesOf = rememberLast(({ setting, features }: Measured, unit: Unit) => {
  const scale = unit === "nats" ? 1 : 1 / Math.LN2;
  const [first, second, third] = features.map((feature, i) =>
    estimateOf(feature, KNOWN[setting.data][i], unit, scale),
  );
  return {
    estimates: [first, second, third] as const,
    edges: features[0].luck.histogram.map((_, i) => scale * LEAST * 10 ** ((i + 1) / PARTS_A_DECADE)),
  };
});

function estimateOf(
  feature: Feature,
  [name, what, truth, cells]: Known,
  unit: Unit,
  scale: number,
): Estimate {
  const { counts, range, luck } = feature;
  const pValue = (1 + luck.reached) / (1 + SHUFFLES);
  return {
    name,
    what,
    mi: mutualInformationFromCounts(counts, unit),
    corrected: mutualInformationFromCounts(counts, unit, { correction: "miller-madow" }),
    truth: truth * scale,
    luck: { ...luck, mean: luck.mean * scale, low: luck.low * scale, high: luck.high * scale },
    pValue,
    dependent: pValue < RARE,
    counts,
    range,
    cells,
  };
}

/** The last value is given again for the same arguments. */
function rememberLast<A extends readonly unknown[], T>(compute: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly value: T } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, i) => arg === args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}
