import { choice, distribution, flag, number } from "../../figure/params.ts";
import { CASTS } from "./casts.ts";

/** Columns, and rows, at most. */
export const MOST = 4;

export const params = {
  p: distribution({
    label: "joint probabilities, column by column, each from the bottom up",
    minLength: 1,
    maxLength: MOST * MOST,
    default: [0.6, 0.1, 0.05, 0.25],
  }),
  rows: number({ label: "rows in a column", min: 1, max: MOST, step: 1, default: 2 }),
  cast: choice({ label: "what the two variables are", options: CASTS, default: "weather" }),
  straight: number({ label: "how far straightened", min: 0, max: 1, step: 0.01, default: 0 }),
  swapped: flag({ label: "columns and rows swapped", default: false }),
  given: number({ label: "row that is known, 0 for none", min: 0, max: MOST, step: 1, default: 0 }),
  moves: number({
    label: "what the sliders set: widths, or a row’s share of each column",
    min: 0,
    max: MOST,
    step: 1,
    default: 2,
  }),
};
