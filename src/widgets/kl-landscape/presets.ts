import type { Preset } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { params } from "./params.ts";

type Schema = typeof params;

/** A whole situation: what is not named is as at first, but for the luck of the thirty starts. */
function situation(differs: Partial<State<Schema>>): Partial<State<Schema>> {
  const { seed: _, ...initial } = defaults(params);
  return { ...initial, ...differs };
}

export const presets: readonly Preset<Schema>[] = [
  { id: "far", label: "Hills at ±4", state: situation({}) },
  { id: "middle", label: "±4, from between", state: situation({ mu: 0, sigma: 2, mu0: 0, sigma0: 2 }) },
  { id: "rain", label: "±4, thirty starts", state: situation({ rain: true }) },
  { id: "five", label: "Hills at ±5", state: situation({ d: 5 }) },
  { id: "three", label: "Hills at ±3", state: situation({ d: 3, mu: 2, mu0: 2 }) },
  { id: "cover", label: "±2, a wide Q", state: situation({ d: 2, mu: 0, sigma: 2.5 }) },
  { id: "seek", label: "±2, Q on a hill", state: situation({ d: 2, mu: 2, sigma: 1 }) },
  { id: "merged", label: "Hills at ±1", state: situation({ d: 1 }) },
  { id: "unequal", label: "Weights .3 and .7", state: situation({ d: 3, w: 0.3 }) },
];
