import { randomLcg } from "d3";
import type { State } from "../../figure/params.ts";
import { entropy, sampleIndex, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** As many draws as a page's width holds as separate strokes. */
export const DRAWS = 64;

const WEATHER = ["sun", "rain", "snow", "fog"];

export interface Draw {
  readonly outcome: number;
  readonly name: string;
  readonly surprise: number;
  /** The mean of the surprises up to and with this draw. */
  readonly mean: number;
}

export interface Model {
  readonly unit: Unit;
  readonly p: readonly number[];
  readonly names: readonly string[];
  readonly draws: readonly Draw[];
  readonly mean: number;
  readonly entropy: number;
}

/** Draws from p, each with its surprise, amounts in `unit`. */
export function model({ p, names, seed }: State<typeof params>, unit: Unit): Model {
  const called = p.map((_, i) => (names === "weather" ? WEATHER[i] : String.fromCharCode(97 + i)));
  const random = randomLcg(seed / 2 ** 20);
  let total = 0;
  const draws = Array.from({ length: DRAWS }, (_, i) => {
    const outcome = sampleIndex(p, random());
    const surprise = surprisal(p[outcome], unit);
    total += surprise;
    return { outcome, name: called[outcome], surprise, mean: total / (i + 1) };
  });
  return { unit, p, names: called, draws, mean: total / DRAWS, entropy: entropy(p, unit) };
}
