import { choice, distribution, number, numbers, text } from "../../figure/params.ts";

export const LETTERS = ["a", "b", "c", "d", "e", "f"] as const;
export const FEWEST = 2;
export const MOST = LETTERS.length;

/** The longest codeword a reader can set. */
export const LONGEST = 8;

/** A code for blocks has a codeword for each; more than so many are no picture. */
export const MOST_BLOCKS = 64;

export const params = {
  p: distribution({
    label: "how often each letter is sent",
    minLength: FEWEST,
    maxLength: MOST,
    default: [0.5, 0.25, 0.125, 0.125],
  }),
  lengths: numbers({
    label: "bits in the codeword of each letter; 0 for no codeword",
    minLength: FEWEST,
    maxLength: MOST,
    min: 0,
    max: LONGEST,
    step: 1,
    default: [2, 2, 2, 2],
  }),
  block: number({ label: "letters per codeword", min: 1, max: 5, step: 1, default: 1 }),
  replay: number({ label: "Huffman’s steps, 0 for none", min: 0, max: MOST_BLOCKS - 1, step: 1, default: 0 }),
  moves: choice({ label: "what the sliders move", options: ["lengths", "p"], default: "lengths" }),
  message: text({ label: "message", maxLength: 60, default: "abacabad" }),
};
