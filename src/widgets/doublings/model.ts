import type { State } from "../../figure/params.ts";
import { number } from "../../figure/params.ts";
import { surprisal, type Unit } from "../../math/index.ts";

export const MOST = 10;

export const params = {
  k: number({ label: "doublings", min: 0, max: MOST, step: 1, default: 3 }),
};

export interface Model {
  readonly unit: Unit;
  readonly k: number;
  /** 2ᵏ. */
  readonly outcomes: number;
  /** What it takes to find one of so many, all equally likely. */
  readonly amount: number;
}

/** So many doublings, the number of outcomes they lead to, and their logarithm in `unit`. */
export function model({ k }: State<typeof params>, unit: Unit): Model {
  const outcomes = 2 ** k;
  return { unit, k, outcomes, amount: surprisal(1 / outcomes, unit) };
}
