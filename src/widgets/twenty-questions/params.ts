import { number, numbers } from "../../figure/params.ts";

/** The cards on the table. */
export const CARDS = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;

/** Which cards a question names, one binary digit each: the lowest is A. */
export const ALL = 2 ** CARDS.length - 1;

export const GAMES = 3;

export const params = {
  picked: number({ label: "cards the next question names", min: 0, max: ALL, step: 1, default: 0b1111 }),
  asked: numbers({
    label: "cards each question has named so far",
    minLength: 0,
    maxLength: 60,
    min: 0,
    max: ALL,
    step: 1,
    default: [],
  }),
  game: number({ label: "game on the table", min: 1, max: GAMES, step: 1, default: 1 }),
  seed: number({ label: "seed of the hidden cards", min: 1, max: 9999, step: 1, default: 6 }),
};
