import { distribution, number } from "../../figure/params.ts";

/** As many draws as a page's width holds as separate letters. */
export const MOST = 64;

export const params = {
  p: distribution({
    label: "what happens",
    minLength: 2,
    maxLength: 6,
    default: [0.7, 0.2, 0.1],
  }),
  q: distribution({
    label: "the other list",
    minLength: 2,
    maxLength: 6,
    default: [0.5, 0.3, 0.2],
  }),
  seed: number({ label: "seed", min: 1, max: 9999, step: 1, default: 6896 }),
  draws: number({ label: "outcomes", min: 2, max: MOST, step: 1, default: 48 }),
};
