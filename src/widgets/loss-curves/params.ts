import { flag, numbers } from "../../figure/params.ts";

export const MOST_SAMPLES = 5;

export const params = {
  y: numbers({
    label: "what turned out true for each sample: 1 for yes, 0 for no",
    minLength: 1,
    maxLength: MOST_SAMPLES,
    min: 0,
    max: 1,
    step: 1,
    default: [1, 0, 1, 1, 0],
  }),
  p: numbers({
    label: "probability of yes predicted for each sample",
    minLength: 1,
    maxLength: MOST_SAMPLES,
    min: 0,
    max: 1,
    step: 0.01,
    default: [0.9, 0.1, 0.8, 0.01, 0.2],
  }),
  squared: flag({ label: "compare the squared error", default: false }),
};
