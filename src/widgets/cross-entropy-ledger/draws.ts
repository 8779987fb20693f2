import { randomLcg } from "d3";
import { sampleIndex } from "../../math/index.ts";
import type { Line } from "./model.ts";

/** After so many draws, the mean price so far. */
export type Mean = readonly [count: number, mean: number];

export interface Draws {
  /** Whether the draws are what the figure shows just now. */
  readonly shown: boolean;
  readonly count: number;
  /** By the list believed; infinite from the first outcome on that it called impossible. */
  readonly paid: readonly Mean[];
  /** By the truth's own list. */
  readonly own: readonly Mean[];
}

/** Points a curve of running means has at most, about as far apart as a logarithmic axis can show. */
const POINTS = 120;

const NONE: readonly number[] = [];

/** The outcomes of the last draws, since dragging a belief changes only their prices. */
let last = { truth: NONE, seed: 0, count: 0, outcomes: NONE };

function outcomesOf(truth: readonly number[], seed: number, count: number): readonly number[] {
  if (last.truth !== truth || last.seed !== seed || last.count !== count) {
    const random = randomLcg(seed / 2 ** 20);
    last = {
      truth,
      seed,
      count,
      outcomes: Array.from({ length: count }, () => sampleIndex(truth, random())),
    };
  }
  return last.outcomes;
}

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
  const paid: Mean[] = [];
  const own: Mean[] = [];
  let next = 1;
  let [totalPaid, totalOwn] = [0, 0];
  for (const [i, outcome] of (shown ? outcomesOf(truth, seed, count) : NONE).entries()) {
    totalPaid += lines[outcome].price;
    totalOwn += lines[outcome].ownPrice;
    const drawnSoFar = i + 1;
    if (drawnSoFar < next && drawnSoFar < count) continue;
    paid.push([drawnSoFar, totalPaid / drawnSoFar]);
    own.push([drawnSoFar, totalOwn / drawnSoFar]);
    next = Math.max(drawnSoFar + 1, drawnSoFar * 2000 ** (1 / POINTS));
  }
  return { shown, count, paid, own };
}
