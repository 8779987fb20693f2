import { randomLcg } from "d3";
import type { State } from "../../figure/params.ts";
import { sampleIndex, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { MOST, type params } from "./params.ts";

/** After so many outcomes, what they have cost. */
type Sum = readonly [draws: number, total: number];

export interface Model {
  readonly unit: Unit;
  readonly draws: number;
  /** The outcomes drawn from P, by index, also those still to come. */
  readonly outcomes: readonly number[];
  /** The bill by P's own prices, then by Q's, after each outcome so far. */
  readonly own: readonly Sum[];
  readonly paid: readonly Sum[];
}

function bill(outcomes: readonly number[], prices: readonly number[]): Sum[] {
  const sums: Sum[] = [[0, 0]];
  for (const outcome of outcomes) {
    const [draws, total] = sums[sums.length - 1];
    sums.push([draws + 1, total + prices[outcome]]);
  }
  return sums;
}

/** One stream of outcomes charged by two price lists, amounts in `unit`. */
export function model({ p, q, seed, draws }: State<typeof params>, unit: Unit): Model {
  const random = randomLcg(seed / 2 ** 20);
  const outcomes = Array.from({ length: MOST }, () => sampleIndex(p, random()));
  const soFar = outcomes.slice(0, draws);
  const prices = (list: readonly number[]) => p.map((_, i) => surprisal(list[i] ?? 0, unit));
  return { unit, draws, outcomes, own: bill(soFar, prices(p)), paid: bill(soFar, prices(q)) };
}
