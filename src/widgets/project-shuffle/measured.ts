import type { Names } from "./names.ts";
import type { Params } from "./params.ts";

/** What is measured: the params the job reads. */
export type Setting = Pick<Params, "seed" | "own" | "shuffles" | "pairs">;

export const SETTING_PARAMS = [
  "seed",
  "own",
  "shuffles",
  "pairs",
] as const satisfies readonly (keyof Setting)[];

export const LEVELS = ["0.05", "0.01"] as const satisfies readonly Params["level"][];

/** Parts of a histogram of shuffles. */
export const PARTS = 24;

/** So many kinds of a pair are counted one by one. */
export const FEW_KINDS = 9;

/** What shuffled labels give; nats. */
export interface Luck {
  readonly mean: number;
  /** What 5 shuffles in 100 fall short of. */
  readonly low: number;
  /** What must be exceeded at each level: with one look counted, and with all; infinite where no number of bits is enough. */
  readonly hurdles: readonly (readonly [one: number, all: number])[];
  /** How many reach what was measured. */
  readonly reached: number;
  /** How many fall into each part from 0 to `top`, the most that was shuffled or measured; empty where it is not known yet. */
  readonly histogram: readonly number[];
  readonly top: number;
}

/** One feature, measured against the label. */
export interface Feature extends Names {
  /** How often each kind came with each kind of label. */
  readonly counts: readonly (readonly number[])[];
  readonly luck: Luck;
}

/** Two features together: what they share with the label, and what shuffles give beyond the sum of the two. */
export interface Pair {
  readonly members: readonly [number, number];
  /** Nats, as are all amounts here. */
  readonly mi: number;
  /** How often each pair of kinds came with each kind of label, if there are few: up, up; up, down; … */
  readonly counts?: Feature["counts"] | undefined;
  /** Of the interaction: what 5 shuffles in 100 fall short of, and what 5 exceed. */
  readonly low: number;
  readonly high: number;
  readonly reached: number;
}

export interface Measured {
  readonly setting: Setting;
  readonly rows: number;
  readonly label: Names;
  readonly features: readonly Feature[];
  readonly pairs?: readonly Pair[] | undefined;
  /** Stands for the table, in what is remembered of answers. */
  readonly basis: string;
}
