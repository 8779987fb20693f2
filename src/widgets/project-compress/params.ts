import { choice, number, text } from "../../figure/params.ts";

/** The longest memory a model can have. */
export const MOST_ORDER = 5;

/** The most that is read of a pasted text, in UTF-16 units. */
export const MOST_TEXT = 200_000;

/** Fewer letters and spaces than this leave too little to hold out. */
export const FEWEST = 500;

/** Height of the chart, in bits a letter: a little more than 27 equal letters cost. */
export const TOP = 5;

export const SMOOTHINGS = ["witten-bell", "add-1", "add-0.1", "none"] as const;
export type Smoothing = (typeof SMOOTHINGS)[number];

export const params = {
  source: choice({ label: "text", options: ["passage", "own"], default: "passage" }),
  own: text({ label: "your text", maxLength: MOST_TEXT, default: "", link: false }),
  order: number({ label: "letters the model looks back", min: 0, max: MOST_ORDER, step: 1, default: 2 }),
  smoothing: choice({
    label: "what the model does with what it has not seen",
    options: SMOOTHINGS,
    default: "witten-bell",
  }),
  stage: choice({ label: "what the figure does", options: ["predict", "read"], default: "predict" }),
  guess: number({ label: "your guess in bits a letter", min: 0, max: TOP, step: 0.05, default: 2 }),
  // A guess is for one order; −1 while there is none.
  guessed: number({
    label: "the order that was guessed",
    min: -1,
    max: MOST_ORDER,
    step: 1,
    default: -1,
    link: false,
  }),
};
