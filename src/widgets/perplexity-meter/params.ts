import { choice, number, numbers } from "../../figure/params.ts";

/** The rarest token the scale has room for; what is rarer stands at its lower edge. */
export const RAREST = 1e-6;

export const TOKENS = 10;

export const TRANSFORMER = [0.15, 0.08, 0.12, 0.2, 0.05, 0.1, 0.07, 0.18, 0.09, 0.06];

export const params = {
  mode: choice({ label: "what is measured", options: ["tokens", "cut", "ladder"], default: "tokens" }),
  p: numbers({
    label: "probability the model gave each token that came",
    minLength: TOKENS,
    maxLength: TOKENS,
    min: 0,
    max: 1,
    step: 1e-6,
    default: TRANSFORMER,
  }),
  token: choice({ label: "what a token is", options: ["letter", "pair", "word"], default: "letter" }),
  gram: number({ label: "letters an n-gram spans", min: 1, max: 9, step: 1, default: 5 }),
  own: numbers({
    label: "the reader's guessing game: letters found at guess 1, 2, … 27",
    minLength: 0,
    maxLength: 27,
    min: 0,
    max: 100_000,
    step: 1,
    default: [],
    link: false,
  }),
};
