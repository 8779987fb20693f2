import { choice, distribution, number, numbers } from "../../figure/params.ts";

export const MAX_OUTCOMES = 8;

export const params = {
  p: distribution({
    label: "probability of each outcome",
    minLength: 2,
    maxLength: MAX_OUTCOMES,
    default: [0.4, 0.3, 0.2, 0.1],
  }),
  locked: numbers({
    label: "outcomes that keep their probability",
    minLength: 0,
    maxLength: MAX_OUTCOMES,
    min: 0,
    max: MAX_OUTCOMES - 1,
    step: 1,
    default: [],
  }),
  names: choice({ label: "outcomes", options: ["weather", "coin", "die", "letters"], default: "weather" }),
  view: choice({ label: "show", options: ["area", "code", "draws"], default: "area" }),
  seed: number({ label: "seed of the draws", min: 1, max: 9999, step: 1, default: 7 }),
  draws: number({ label: "draws", min: 0, max: 2000, step: 1, default: 0 }),
};
