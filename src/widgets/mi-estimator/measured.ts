import type { State } from "../../figure/params.ts";
import type { params } from "./params.ts";

/** What is measured: the params the job reads. */
export type Setting = Pick<State<typeof params>, "data" | "n" | "bins" | "seed" | "digitize" | "map">;

export const SETTING_PARAMS = [
  "data",
  "n",
  "bins",
  "seed",
  "digitize",
  "map",
] as const satisfies readonly (keyof Setting)[];

export const SHUFFLES = 1000;

/** Edges of the histograms of shuffles, in nats, from one part to the next: all below the first are in its part. */
export const LEAST = 1e-4;
export const PARTS_A_DECADE = 12;
export const PARTS = 4 * PARTS_A_DECADE;

/** What shuffled labels give; nats. */
export interface Luck {
  readonly mean: number;
  /** What 5 of 100 shuffles fall short of, and what 5 exceed. */
  readonly low: number;
  readonly high: number;
  /** How many shuffles reach the measured information. */
  readonly reached: number;
  /** How many fall into each part of the axis. */
  readonly histogram: readonly number[];
}

/** One feature, measured against the label. */
export interface Feature {
  /** How often each cell came with label 0 and with label 1. */
  readonly counts: readonly (readonly [number, number])[];
  readonly range?: readonly [number, number];
  readonly luck: Luck;
}

export interface Measured {
  readonly setting: Setting;
  readonly features: readonly [Feature, Feature, Feature];
  /** Mean of what shuffles give, by cells and samples, if it was asked for; nats. */
  readonly map?: readonly (readonly number[])[];
}

/** The rows and columns of the map. */
export const MAP_BINS = [2, 5, 10, 20, 40, 60];
export const MAP_SAMPLES = [20, 50, 100, 500, 2000, 5000];
