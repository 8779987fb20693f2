import { choice, flag, number, numbers } from "../../figure/params.ts";

export const MOST_TOSSES = 20;
export const MOST_STEPS = 200;

export const params = {
  mode: choice({ label: "what is fitted", options: ["coin", "line"], default: "coin" }),
  tosses: numbers({
    label: "the tosses, 1 for heads",
    minLength: 1,
    maxLength: MOST_TOSSES,
    min: 0,
    max: 1,
    step: 1,
    default: [1, 1, 0, 1, 1, 1, 0, 1, 0, 1],
  }),
  theta: number({
    label: "θ, how often the coin is said to show heads",
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.5,
  }),
  steps: number({ label: "steps downhill", min: 0, max: MOST_STEPS, step: 1, default: 0 }),
  rate: number({ label: "step size", min: 0.1, max: 3, step: 0.1, default: 0.3 }),
  l2: flag({ label: "penalty on large weights", default: false }),
  gap: number({ label: "gap between the kinds", min: -1.5, max: 1, step: 0.1, default: 0.4 }),
  seed: number({ label: "seed of the points", min: 1, max: 9999, step: 1, default: 3 }),
};
