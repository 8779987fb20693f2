import { choice, distribution, flag, number } from "../../figure/params.ts";

export const MAX_OUTCOMES = 6;

export const params = {
  p: distribution({
    label: "how often each outcome happens",
    minLength: 2,
    maxLength: MAX_OUTCOMES,
    default: [0.7, 0.2, 0.1],
  }),
  q: distribution({
    label: "how likely each outcome was believed to be",
    minLength: 2,
    maxLength: MAX_OUTCOMES,
    default: [0.5, 0.3, 0.2],
  }),
  view: choice({ label: "show", options: ["ledger", "blocks", "draws"], default: "ledger" }),
  swapped: flag({ label: "Q happens and P is believed", default: false }),
  clip: flag({ label: "raise beliefs of 0 to 0.0000000001", default: false }),
  unlocked: flag({ label: "what happens can be changed too", default: false }),
  seed: number({ label: "seed of the draws", min: 1, max: 9999, step: 1, default: 7 }),
  draws: number({ label: "draws", min: 0, max: 2000, step: 1, default: 200 }),
};
