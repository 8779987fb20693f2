import { choice, flag, number, numbers } from "../../figure/params.ts";

export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = 6;

/** Logits within reach of a slider go this far from 0; a link, a step or an author may take them further. */
export const REACH = 10;

export const MOST_STEPS = 50;

export const params = {
  z: numbers({
    label: "logit of each class, before any step",
    minLength: FEWEST_CLASSES,
    maxLength: MOST_CLASSES,
    min: -1000,
    max: 1000,
    step: 0.1,
    default: [2, 1, 0.1],
  }),
  target: number({
    label: "the true class, counted from 0",
    min: 0,
    max: MOST_CLASSES - 1,
    step: 1,
    default: 0,
  }),
  steps: number({ label: "gradient steps taken", min: 0, max: MOST_STEPS, step: 1, default: 0 }),
  rate: number({ label: "step size", min: 0.1, max: 10, step: 0.1, default: 1 }),
  temperature: number({ label: "temperature", min: 0.05, max: 10, step: 0.05, default: 1 }),
  smoothing: number({ label: "label smoothing", min: 0, max: 0.5, step: 0.01, default: 0 }),
  twice: flag({ label: "softmax twice", default: false }),
  shift: number({ label: "added to every logit", min: -1000, max: 1000, step: 1, default: 0 }),
  naive: choice({
    label: "naive exponentials in",
    options: ["off", "float16", "float32", "float64"],
    default: "off",
  }),
};
