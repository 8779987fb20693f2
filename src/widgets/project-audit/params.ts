import { choice, text } from "../../figure/params.ts";

/** The most rows that are read, and the most text they are read from, in UTF-16 units. */
export const MOST_ROWS = 100_000;
const MOST_TEXT = 4_000_000;

/** From fewer rows nothing can be said. */
export const FEWEST = 20;

/** The temperatures among which the best is sought. */
export const COLDEST = 0.05;
export const HOTTEST = 20;

export const BINS = ["10", "5"] as const;

export const params = {
  source: choice({
    label: "whose rows",
    options: ["sure", "honest", "modest", "rounded", "own"],
    default: "sure",
  }),
  own: text({ label: "your rows", maxLength: MOST_TEXT, default: "", link: false }),
  bins: choice({ label: "bins", options: BINS, default: "10" }),
  stage: choice({ label: "what the figure does", options: ["predict", "read"], default: "predict" }),
  guess: choice({
    label: "your guess of the temperature",
    options: ["none", "above", "one", "below"],
    default: "none",
    link: false,
  }),
  at: choice({ label: "claims", options: ["said", "fitted"], default: "said" }),
};

export type Source = (typeof params.source.options)[number];
export type Guess = (typeof params.guess.options)[number];
