import { choice, flag, numbers, text } from "../../figure/params.ts";

/** The symbols that can come: the letters and the space. */
export const SYMBOLS = "abcdefghijklmnopqrstuvwxyz ";

/** How many guesses a letter can take: by then every other symbol has been wrong. */
export const LAST = SYMBOLS.length;

/** How many passages there are to guess, and letters in them. */
export const PASSAGE_COUNT = 12;
export const LETTERS = 1172;

/** Readers a class can have. */
export const READERS = 40;

export const params = {
  who: choice({
    label: "whose guesses are shown",
    options: ["example", "shannon", "you", "class"],
    default: "example",
  }),
  game: numbers({
    label: "guesses each letter took; above 27, the number of a passage that begins",
    minLength: 0,
    maxLength: LETTERS + PASSAGE_COUNT,
    min: 1,
    max: LAST + PASSAGE_COUNT,
    step: 1,
    default: [],
    link: false,
  }),
  wrong: text({ label: "letters already tried for the next one", maxLength: LAST, default: "", link: false }),
  rival: flag({ label: "a 5-gram plays beside", default: true }),
  readers: numbers({
    label: "each reader's letters by number of guesses, 27 counts a reader",
    minLength: 0,
    maxLength: READERS * LAST,
    min: 0,
    max: LETTERS,
    step: 1,
    default: [],
    link: false,
  }),
};
