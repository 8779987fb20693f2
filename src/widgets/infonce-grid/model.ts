import type { State } from "../../figure/params.ts";
import { infoNceLoss, logSoftmax } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { LARGEST, type Pairs, type params } from "./params.ts";
import { MOST_DRAWN, similarities } from "./similarities.ts";

export interface Cell {
  readonly similarity: number;
  /** Softmax along the row: the probability that this caption is the picture's own. */
  readonly share: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** −log of the share of the picture's own caption. */
  readonly price: number;
}

export interface Model {
  readonly unit: Unit;
  readonly n: number;
  readonly temperature: number;
  readonly pairs: Pairs;
  /** The pictures that are drawn: all, or the first of more like them. */
  readonly rows: readonly Row[];
  /** Mean price. */
  readonly loss: number;
  /** log N: the most that a batch can certify. */
  readonly cap: number;
  /** cap − loss: no more than what pictures and captions share. */
  readonly bound: number;
}

/** How many candidates a batch has for each of those in the table. */
const crowd = (n: number) => (n - 1) / (MOST_DRAWN - 1);

/** The price of a row, in nats, among `k` times the candidates it has for this price. */
const crowded = (price: number, k: number) => Math.log1p(k * Math.expm1(price));

const pricesOf = (scores: readonly (readonly number[])[], temperature: number) =>
  scores.map((row, i) => 0 - logSoftmax(row, temperature)[i]);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Batches past those drawn at which the curve is found: four an octave. */
const CROWDS = Array.from({ length: 49 }, (_, i) => MOST_DRAWN * (LARGEST / MOST_DRAWN) ** (i / 48));

/** The bound over the size of the batch. */
export function boundCurve(
  pairs: Pairs,
  temperature: number,
  unit: Unit,
): readonly (readonly [number, number])[] {
  const drawn = Array.from({ length: MOST_DRAWN }, (_, i) => i + 1);
  const prices = pricesOf(similarities(pairs, MOST_DRAWN), temperature);
  const crowdedBound = (n: number) => Math.log(n) - mean(prices.map((price) => crowded(price, crowd(n))));
  return [
    ...drawn.map((n) => [n, infoNceLoss(similarities(pairs, n), temperature, unit).bound] as const),
    ...CROWDS.slice(1).map((n) => [n, crowdedBound(n) / natsIn(unit)] as const),
  ];
}

const natsIn = (unit: Unit) => (unit === "bits" ? Math.LN2 : 1);

/** Every number of the grid, amounts in `unit`. Past the table the other candidates are taken to be like those in it. */
export function model({ n, temperature, pairs }: State<typeof params>, unit: Unit): Model {
  const scores = similarities(pairs, n);
  const alone = pricesOf(scores, temperature);
  const k = n > MOST_DRAWN ? crowd(n) : 1;
  const prices = alone.map((price) => (k === 1 ? price : crowded(price, k)));
  const cap = Math.log(n) / natsIn(unit);
  const loss = k === 1 ? infoNceLoss(scores, temperature, unit).loss : mean(prices) / natsIn(unit);
  return {
    unit,
    n,
    temperature,
    pairs,
    rows: scores.map((row, i) => {
      // Where its own is impossible, only the others share.
      const thinned = alone[i] === Infinity ? 1 / k : Math.exp(alone[i] - prices[i]);
      const logs = logSoftmax(row, temperature);
      return {
        cells: row.map((similarity, j) => ({ similarity, share: Math.exp(logs[j]) * thinned })),
        price: prices[i] / natsIn(unit),
      };
    }),
    loss,
    cap,
    bound: cap - loss,
  };
}
