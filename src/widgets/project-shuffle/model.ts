import { mutualInformationFromCounts } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { type Feature, LEVELS, type Measured, type Pair, SETTING_PARAMS, type Setting } from "./measured.ts";
import type { Names } from "./names.ts";
import { pairCount } from "./pairs.ts";
import type { Params } from "./params.ts";
import { REFERENCE } from "./reference.ts";

/** How seldom shuffles reach a number, and whether that is seldom enough. */
export interface Verdict {
  /** How many shuffles reach it. */
  readonly reached: number;
  /** (k + 1)/(n + 1) for k of n. */
  readonly p: number;
  /** The same times the looks that are counted, at most 1. */
  readonly adjusted: number;
  readonly kept: boolean;
}

/** One feature; amounts in the model's unit. */
export interface Row extends Feature, Verdict {
  /** Its place in the table, from 1. */
  readonly number: number;
  readonly mi: number;
  /** What luck should give by the formula of first order, and gave by shuffles, on average. */
  readonly bias: number;
  readonly mean: number;
  readonly low: number;
  /** What it must exceed to be kept; infinite if nothing is enough. */
  readonly hurdle: number;
}

/** Two features. */
export interface Couple extends Verdict {
  readonly members: readonly [Row, Row];
  readonly mi: number;
  /** What they tell together beyond the sum of what each tells. */
  readonly interaction: number;
  readonly low: number;
  readonly high: number;
  /** Its kinds and how often each came with each label, if there are few. */
  readonly joint: (Names & Pick<Feature, "counts">) | undefined;
}

export interface Model {
  readonly unit: Unit;
  readonly stage: "ranked" | "shuffled" | "pairs";
  readonly setting: Setting;
  /** Nothing has been measured for what is chosen yet. */
  readonly waiting: boolean;
  readonly label: Names;
  /** How many rows the table has, of a reader's own or not. */
  readonly count: number;
  readonly own: boolean;
  readonly shuffles: number;
  readonly level: number;
  /** Whether it is counted how many features, or pairs, are looked at. */
  readonly looks: boolean;
  /** The least p-value that so many shuffles can give, for what is looked at. */
  readonly least: number;
  /** In the order of the ranking. */
  readonly rows: readonly Row[];
  readonly kept: readonly Row[];
  readonly chosen: Row;
  /** The end of the axis. */
  readonly top: number;
  /** All pairs, once they have been counted and as long as they are looked at. */
  readonly couples: readonly Couple[] | undefined;
  readonly couple: Couple | undefined;
  /** How many the reader expects to be kept. */
  readonly guess: number | undefined;
  /** For what an answer holds. */
  readonly basis: string;
}

/** Every number the figure shows, amounts in `unit`. */
export function model(state: Params, unit: Unit, result?: Measured): Model {
  const measured = result ?? REFERENCE;
  const rows = rowsOf(measured, unit, state.level, state.looks);
  const { setting, label, features, basis } = measured;
  const clamp = (number: number) => Math.min(number, features.length);
  const chosen = rows.find(({ number }) => number === clamp(state.feature))!;
  const couples = state.pairs ? couplesOf(measured, rows, state.level, state.looks, unit) : undefined;
  const looked = couples?.length ?? features.length;
  const wanted = [chosen.number, clamp(state.other)];
  return {
    unit,
    stage: state.pairs ? "pairs" : state.shuffled ? "shuffled" : "ranked",
    setting,
    waiting: result === undefined && SETTING_PARAMS.some((name) => state[name] !== REFERENCE.setting[name]),
    label,
    count: measured.rows,
    own: setting.own !== "",
    shuffles: Number(setting.shuffles),
    level: Number(state.level),
    looks: state.looks,
    least: (state.looks ? looked : 1) / (Number(setting.shuffles) + 1),
    rows,
    kept: rows.filter(({ kept }) => kept),
    chosen,
    top: topOf(measured, unit),
    couples,
    couple: couples?.find(({ members }) => members.every(({ number }) => wanted.includes(number))),
    guess: state.guess < 0 ? undefined : clamp(state.guess),
    basis,
  };
}

const scaleOf = (unit: Unit) => (unit === "nats" ? 1 : 1 / Math.LN2);

function verdictOn(reached: number, shuffles: string, looks: number, level: string): Verdict {
  const p = (1 + reached) / (1 + Number(shuffles));
  const adjusted = Math.min(1, p * looks);
  return { reached, p, adjusted, kept: adjusted <= Number(level) };
}

const told = rememberLast(({ features }: Measured, unit: Unit) =>
  features.map(({ counts }) => mutualInformationFromCounts(counts, unit)),
);

const rowsOf = rememberLast(
  (measured: Measured, unit: Unit, level: Params["level"], all: boolean): readonly Row[] => {
    const { features, label, rows, setting } = measured;
    const scale = scaleOf(unit);
    const mi = told(measured, unit);
    return features
      .map((feature, i): Row => {
        const { kinds, luck } = feature;
        const free = (kinds.length - 1) * (label.kinds.length - 1);
        return {
          ...feature,
          number: i + 1,
          mi: mi[i]!,
          bias: (scale * free) / (2 * rows),
          mean: scale * luck.mean,
          low: scale * luck.low,
          hurdle: scale * luck.hurdles[LEVELS.indexOf(level)]![all ? 1 : 0],
          ...verdictOn(luck.reached, setting.shuffles, all ? features.length : 1, level),
        };
      })
      .sort((a, b) => b.mi - a.mi || a.number - b.number);
  },
);

const couplesOf = rememberLast(
  (
    { pairs, features, setting }: Measured,
    rows: readonly Row[],
    level: Params["level"],
    all: boolean,
    unit: Unit,
  ): readonly Couple[] | undefined => {
    const looks = all ? pairCount(features.length) : 1;
    const scale = scaleOf(unit);
    const member = (i: number) => rows.find(({ number }) => number === i + 1)!;
    return pairs?.map(({ members: [i, j], mi, low, high, reached, counts }: Pair): Couple => {
      const members = [member(i), member(j)] as const;
      const [a, b] = members;
      return {
        members,
        mi: scale * mi,
        interaction: scale * mi - members[0].mi - members[1].mi,
        low: scale * low,
        high: scale * high,
        joint: counts && {
          name: `${a.name}, ${b.name}`,
          kinds: a.kinds.flatMap((first) => b.kinds.map((second) => `${first}, ${second}`)),
          counts,
        },
        ...verdictOn(reached, setting.shuffles, looks, level),
      };
    });
  },
);

/** The least tenth above all that is drawn, the same at every level. */
function topOf({ features }: Measured, unit: Unit): number {
  const most = features.flatMap(({ luck }) => [luck.top, ...luck.hurdles.flat().filter(Number.isFinite)]);
  return Math.max(1, Math.ceil(10 * scaleOf(unit) * Math.max(...most))) / 10;
}

/** The last value is given again for the same arguments. */
function rememberLast<A extends readonly unknown[], T>(compute: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly value: T } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, i) => arg === args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}
