import { prepareLetters } from "../../math/index.ts";
import type { Pasted } from "./trained.ts";

/** The model's whole alphabet. */
export const ALPHABET = " abcdefghijklmnopqrstuvwxyz";

/** Fewer letters than this leave too little to hold out. */
export const FEWEST = 100;

/** A text in the model's letters: accents are dropped, and whatever is no letter from a to z counts as a space. */
export function readLetters(text: string): string {
  return prepareLetters(text.normalize("NFD").replace(/\p{M}/gu, ""));
}

/** How large a text is, as a reader, a file and the model count. */
export function measure(text: string, letters: string): Pasted {
  return {
    characters: [...text].length,
    bytes: new TextEncoder().encode(text).length,
    letters: letters.length,
  };
}

/** Nine tenths to train on, the rest held out. */
export function divide(letters: string): readonly [training: string, heldOut: string] {
  const border = Math.floor(0.9 * letters.length);
  return [letters.slice(0, border), letters.slice(border)];
}

/** What is used of a training text: its end, which the held-out text goes on from. */
export function lastShare(training: string, percent: number): string {
  return training.slice(training.length - Math.max(1, Math.round((training.length * percent) / 100)));
}
