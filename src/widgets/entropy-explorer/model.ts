import { randomLcg } from "d3";
import type { State } from "../../figure/params.ts";
import { effectiveCount, entropy, sampleIndex, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

export interface Outcome {
  /** A letter, A to H: what a chart calls the outcome. */
  readonly key: string;
  /** What the outcome is in the current setting: "sun", "heads", "3". */
  readonly name: string;
  readonly p: number;
  /** −log p; ∞ where p = 0. */
  readonly surprise: number;
  /** p × surprise, the outcome's part of the entropy. */
  readonly share: number;
  readonly locked: boolean;
}

export interface Draws {
  /** Whether the draws are what the figure shows just now. */
  readonly shown: boolean;
  readonly count: number;
  /** The drawn outcomes by index, in order. */
  readonly outcomes: readonly number[];
  /** After i + 1 draws, the mean of the surprises so far. */
  readonly runningMean: readonly number[];
}

export interface Model {
  readonly unit: Unit;
  readonly outcomes: readonly Outcome[];
  readonly entropy: number;
  /** log K, the entropy of K equally likely outcomes. */
  readonly ceiling: number;
  readonly effectiveCount: number;
  readonly draws: Draws;
}

const NAMES = {
  weather: ["sun", "cloud", "rain", "snow", "fog", "wind", "hail", "frost"],
  coin: ["heads", "tails"],
  die: ["1", "2", "3", "4", "5", "6", "7", "8"],
  letters: [],
} as const;

const letter = (index: number) => String.fromCharCode(65 + index);

function draw(
  p: readonly number[],
  surprises: readonly number[],
  { seed, draws: count, view }: State<typeof params>,
): Draws {
  const random = randomLcg(seed / 2 ** 20);
  const outcomes = Array.from({ length: count }, () => sampleIndex(p, random()));
  let total = 0;
  const runningMean = outcomes.map((outcome, i) => {
    total += surprises[outcome];
    return total / (i + 1);
  });
  return { shown: view === "draws", count, outcomes, runningMean };
}

/** Every number the entropy explorer shows, amounts in `unit`. */
export function model(state: State<typeof params>, unit: Unit): Model {
  const { p, locked, names } = state;
  const surprises = p.map((pi) => surprisal(pi, unit));
  const outcomes = p.map((pi, i) => ({
    key: letter(i),
    name: NAMES[names][i] ?? "",
    p: pi,
    surprise: surprises[i],
    share: pi === 0 ? 0 : pi * surprises[i],
    locked: locked.includes(i),
  }));
  return {
    unit,
    outcomes,
    entropy: entropy(p, unit),
    ceiling: surprisal(1 / p.length, unit),
    effectiveCount: effectiveCount(p),
    draws: draw(p, surprises, state),
  };
}
