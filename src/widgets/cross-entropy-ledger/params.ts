import { choice, distribution, flag, number } from "../../figure/params.ts";

export const MAX_OUTCOMES = 6;
export const MAX_DRAWS = 1000;

export const params = {
  p: distribution({
    label: "P, what happens",
    minLength: 2,
    maxLength: MAX_OUTCOMES,
    default: [0.7, 0.2, 0.1],
  }),
  q: distribution({
    label: "Q, what is believed",
    minLength: 2,
    maxLength: MAX_OUTCOMES,
    default: [0.5, 0.3, 0.2],
  }),
  view: choice({ label: "show", options: ["ledger", "blocks", "draws"], default: "ledger" }),
  swapped: flag({ label: "roles swapped", default: false }),
  clip: flag({ label: "zeros clipped", default: false }),
  unlocked: flag({ label: "P unlocked", default: false }),
  seed: number({ label: "seed of the draws", min: 1, max: 9999, step: 1, default: 7 }),
  draws: number({ label: "draws", min: 1, max: MAX_DRAWS, step: 1, default: 200 }),
};
