import { choice, distribution, flag, number } from "../../figure/params.ts";

export const params = {
  p: distribution({
    label: "probability of each outcome",
    minLength: 2,
    maxLength: 4,
    default: [0.4, 0.3, 0.2, 0.1],
  }),
  names: choice({ label: "outcomes", options: ["letters", "weather"], default: "letters" }),
  dial: flag({ label: "a slider for the first outcome", default: false }),
  seed: number({ label: "seed of the draws", min: 1, max: 9999, step: 1, default: 7 }),
};
