import type { State } from "../../figure/params.ts";
import { binaryCrossEntropy } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { BATCHES, type Quality, TRUTHS } from "./batches.ts";
import { CURVES, type Pair, TOP } from "./curve.ts";
import type { params } from "./params.ts";

/** No logarithm is taken as less than −100 by PyTorch's BCELoss. */
const CLAMP = { nats: 100, bits: 100 / Math.LN2 } as const;

export interface Sample {
  /** 1, 2, …: what the charts call it. */
  readonly key: string;
  /** Whether yes turned out true. */
  readonly yes: boolean;
  /** The predicted probability of yes. */
  readonly p: number;
  /** The probability given to what turned out true. */
  readonly given: number;
  /** −log of that. */
  readonly price: number;
  readonly squared: number;
}

export interface Model {
  readonly unit: Unit;
  readonly samples: readonly Sample[];
  /** The mean price: the binary cross-entropy of the batch. */
  readonly mean: number;
  /** The mean where every price stops at `clamp`. */
  readonly clampedMean: number;
  readonly clamp: number;
  readonly meanSquared: number;
  /** Giving this to the truth every time costs the same: the geometric mean of what it was given. */
  readonly likeGiving: number;
  /** The dearest sample, the first of several. */
  readonly dearest: Sample;
  /** Its part of the whole bill; undefined where there is no bill, or one without end. */
  readonly dearestShare: number | undefined;
  readonly compare: boolean;
  readonly curves: Pair;
  /** Height of the charts. */
  readonly top: number;
  /** The mean price of each batch of the book. */
  readonly levels: Readonly<Record<Quality, number>>;
}

/** Whether two prices differ by rounding at most. */
export const asDear = (a: Sample, b: Sample) => a.price === b.price || Math.abs(a.price - b.price) < 1e-9;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function levels(unit: Unit): Readonly<Record<Quality, number>> {
  const level = (p: readonly number[]) => mean(p.map((pi, i) => binaryCrossEntropy(TRUTHS[i], pi, unit)));
  const { perfect, good, poor, wrong } = BATCHES;
  return { perfect: level(perfect), good: level(good), poor: level(poor), wrong: level(wrong) };
}

const LEVELS = { bits: levels("bits"), nats: levels("nats") };

/** Every number the loss curves show, amounts in `unit`. */
export function model({ p: predicted, y, squared }: State<typeof params>, unit: Unit): Model {
  const samples = predicted.map((p, i) => {
    const yes = y[i] !== 0;
    return {
      key: String(i + 1),
      yes,
      p,
      given: yes ? p : 1 - p,
      price: binaryCrossEntropy(yes ? 1 : 0, p, unit),
      squared: (yes ? 1 - p : p) ** 2,
    };
  });
  const prices = samples.map(({ price }) => price);
  const bill = mean(prices) * prices.length;
  const dearest = samples.reduce((most, sample) => (sample.price > most.price ? sample : most));
  return {
    unit,
    samples,
    mean: mean(prices),
    clampedMean: mean(prices.map((price) => Math.min(price, CLAMP[unit]))),
    clamp: CLAMP[unit],
    meanSquared: mean(samples.map((sample) => sample.squared)),
    likeGiving: (unit === "bits" ? 2 : Math.E) ** -mean(prices),
    dearest,
    dearestShare: bill > 0 && bill < Infinity ? dearest.price / bill : undefined,
    compare: squared,
    curves: CURVES[unit],
    top: TOP[unit],
    levels: LEVELS[unit],
  };
}
