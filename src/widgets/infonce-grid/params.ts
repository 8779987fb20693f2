import { choice, number } from "../../figure/params.ts";

/** CLIP's batch. */
export const LARGEST = 32768;

export const params = {
  n: number({ label: "pairs in the batch", min: 1, max: LARGEST, step: 1, default: 3 }),
  temperature: number({ label: "temperature", min: 0, max: 2, step: 0.01, default: 1 }),
  pairs: choice({ label: "which pairs", options: ["apart", "copy", "mistake"], default: "apart" }),
};

export type Pairs = (typeof params.pairs.options)[number];
