import { choice, flag, number, numbers } from "../../figure/params.ts";

/** A drawing is kept at this many evenly spaced q, the tenths among them. */
export const DRAWN_POINTS = 41;

/** Height of the chart, and of what can be drawn on it, in bits. The truth has no top. */
export const TOP = 5;

export const params = {
  mode: choice({
    label: "what the figure does",
    options: ["curve", "draw", "compare", "path"],
    default: "curve",
  }),
  p: number({ label: "true share of heads", min: 0, max: 1, step: 0.01, default: 0.8 }),
  q: number({ label: "share of heads the model gives", min: 0, max: 1, step: 0.01, default: 0.5 }),
  reverse: flag({ label: "the other direction too", default: false }),
  split: number({
    label: "the model's split of the rest, between the second outcome and the third",
    min: 0.05,
    max: 0.95,
    step: 0.05,
    default: 0.75,
  }),
  drawn: numbers({
    label: "your curve in bits, at evenly spaced q from 0 to 1",
    minLength: 0,
    maxLength: DRAWN_POINTS,
    min: 0,
    max: TOP,
    step: 0.05,
    default: [],
  }),
};
