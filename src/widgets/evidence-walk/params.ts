import { distribution, number } from "../../figure/params.ts";

/** As many draws as the walks have room for as separate steps. */
export const DRAWS = 64;

export const params = {
  p: distribution({
    label: "probability of each outcome by P",
    minLength: 3,
    maxLength: 3,
    default: [0.6, 0.3, 0.1],
  }),
  q: distribution({
    label: "probability of each outcome by Q",
    minLength: 3,
    maxLength: 3,
    default: [0.3, 0.3, 0.4],
  }),
  draws: number({ label: "draws", min: 1, max: DRAWS, step: 1, default: DRAWS }),
  seed: number({ label: "seed of the draws", min: 1, max: 9999, step: 1, default: 30 }),
};
