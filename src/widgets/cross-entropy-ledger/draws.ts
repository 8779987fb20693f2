import { randomLcg } from "d3";
import { sampleIndex } from "../../math/index.ts";
import type { Line } from "./model.ts";
import { MAX_DRAWS } from "./params.ts";

/** After so many draws, the mean price so far. */
type Mean = readonly [count: number, mean: number];

export interface Draws {
  /** Whether the draws are what the figure shows just now. */
  readonly shown: boolean;
  readonly count: number;
  /** By the list believed; infinite from the first outcome on that it called impossible. */
  readonly paid: readonly Mean[];
  /** By the truth's own list. */
  readonly own: readonly Mean[];
}

/** From one point of a curve to the next, on a logarithmic axis: no more of them than can be seen. */
const RATIO = MAX_DRAWS ** (1 / 100);

interface Options {
  readonly view: string;
  readonly seed: number;
  readonly draws: number;
}

/** Draws from the truth, each charged by both lists. */
export function drawn(
  truth: readonly number[],
  lines: readonly Line[],
  { view, seed, draws: count }: Options,
): Draws {
  const shown = view === "draws";
  const random = randomLcg(seed / 2 ** 20);
  const paid: Mean[] = [];
  const own: Mean[] = [];
  let next = 1;
  let [totalPaid, totalOwn] = [0, 0];
  for (let i = 1; shown && i <= count; i++) {
    const { price, ownPrice } = lines[sampleIndex(truth, random())];
    totalPaid += price;
    totalOwn += ownPrice;
    if (i < next && i < count) continue;
    paid.push([i, totalPaid / i]);
    own.push([i, totalOwn / i]);
    next = i * RATIO;
  }
  return { shown, count, paid, own };
}
