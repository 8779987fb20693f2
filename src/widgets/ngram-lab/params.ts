import { choice, flag, number, numbers, text } from "../../figure/params.ts";

/** The longest memory a model can have. */
export const MOST_ORDER = 8;

/** A drawing is kept at this many evenly spaced orders from 0 to 8, the whole ones among them. */
export const DRAWN_POINTS = 33;

/** Height of the chart, and of what can be drawn on it, in bits a letter. */
export const TOP = 5;

/** Letters of held-out text shown at once. */
export const WINDOW = 180;

/** The most that is read of a pasted text, in characters. */
export const MOST_TEXT = 200_000;

export const params = {
  stage: choice({
    label: "what the figure does",
    options: ["explore", "draw", "compare"],
    default: "explore",
  }),
  order: number({ label: "letters the model looks back", min: 0, max: MOST_ORDER, step: 1, default: 4 }),
  smoothing: choice({
    label: "what the model does with what it has not seen",
    options: ["witten-bell", "add-k", "none"],
    default: "witten-bell",
  }),
  k: number({ label: "what add-k credits every letter with", min: 0.01, max: 1, step: 0.01, default: 1 }),
  share: number({
    label: "how much of the training text is used, in percent",
    min: 1,
    max: 100,
    step: 1,
    default: 100,
  }),
  difference: flag({ label: "against another order", default: false }),
  other: number({ label: "the other order", min: 0, max: MOST_ORDER, step: 1, default: 4 }),
  place: number({
    label: "where in the held-out text, in percent",
    min: 0,
    max: 100,
    step: 1,
    default: 0,
  }),
  at: number({ label: "the letter looked at", min: 0, max: WINDOW - 1, step: 1, default: 43 }),
  temperature: number({ label: "temperature of the sample", min: 0, max: 2, step: 0.1, default: 1 }),
  sample: number({ label: "which sample", min: 1, max: 999, step: 1, default: 1 }),
  source: choice({ label: "text", options: ["moby-dick", "own"], default: "moby-dick" }),
  own: text({ label: "your own text", maxLength: MOST_TEXT, default: "", link: false }),
  drawn: numbers({
    label: "your curve in bits a letter, at evenly spaced orders from 0 to 8",
    minLength: 0,
    maxLength: DRAWN_POINTS,
    min: 0,
    max: TOP,
    step: 0.05,
    default: [],
  }),
};
