import { choice, distribution, number, numbers } from "../../figure/params.ts";

/** The cards on the table. */
export const CARDS = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;

/** Which cards a question names, one binary digit each: the lowest is A. */
export const ALL = 2 ** CARDS.length - 1;

export const GAMES = 3;

/** What the cards of a tree show, when a letter is not enough. */
export const ANIMALS = ["ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen"] as const;

export const ROUNDS = 20;

export const params = {
  mode: choice({ label: "what is played", options: ["cards", "tree"], default: "cards" }),
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
  p: distribution({
    label: "how often each card is chosen",
    minLength: 1,
    maxLength: CARDS.length,
    default: [0.5, 0.25, 0.125, 0.125],
  }),
  splits: numbers({
    label: "cards each question of the tree names, level by level",
    minLength: 0,
    maxLength: 24,
    min: 0,
    max: ALL,
    step: 1,
    default: [],
  }),
  rounds: number({ label: "rounds played by the tree", min: 0, max: ROUNDS, step: 1, default: 0 }),
  seed: number({ label: "seed of the hidden cards", min: 1, max: 9999, step: 1, default: 6 }),
};
