import { randomLcg } from "d3";
import type { State } from "../../figure/params.ts";
import { sampleIndex, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { MOST, type params } from "./params.ts";

/** After so many outcomes, what they have cost. */
export type Sum = readonly [outcomes: number, total: number];

export interface Model {
  readonly unit: Unit;
  readonly draws: number;
  /** The outcomes so far, by letter. */
  readonly letters: string;
  /** The bill by P's own prices and the bill by Q's, from before the first outcome on. */
  readonly own: readonly Sum[];
  readonly other: readonly Sum[];
  /** Height of the picture: it holds both bills to the end, unless the other is out of all proportion. */
  readonly top: number;
}

function bill(outcomes: readonly number[], list: readonly number[], unit: Unit): Sum[] {
  const sums: Sum[] = [[0, 0]];
  for (const outcome of outcomes) {
    const [count, total] = sums[sums.length - 1];
    sums.push([count + 1, total + surprisal(list[outcome] ?? 0, unit)]);
  }
  return sums;
}

/** One stream of outcomes from P, charged by two price lists, amounts in `unit`. */
export function model({ p, q, seed, draws }: State<typeof params>, unit: Unit): Model {
  const random = randomLcg(seed / 2 ** 20);
  const outcomes = Array.from({ length: MOST }, () => sampleIndex(p, random()));
  const [own, other] = [bill(outcomes, p, unit), bill(outcomes, q, unit)];
  const [fair, asked] = [own[MOST][1], other[MOST][1]];
  return {
    unit,
    draws,
    letters: String.fromCharCode(...outcomes.slice(0, draws).map((outcome) => 97 + outcome)),
    own: own.slice(0, draws + 1),
    other: other.slice(0, draws + 1),
    top: 1.05 * Math.max(fair, Math.min(asked, 4 * fair)) + 1,
  };
}
