import type { State } from "../../figure/params.ts";
import type { params } from "./params.ts";

/** What a training is for: the params the job reads. */
export type Setting = Pick<
  State<typeof params>,
  "source" | "own" | "share" | "smoothing" | "k" | "place" | "temperature" | "sample"
>;

export const SETTING_PARAMS = [
  "source",
  "own",
  "share",
  "smoothing",
  "k",
  "place",
  "temperature",
  "sample",
] as const satisfies readonly (keyof Setting)[];

/** How one order does; bits a letter. */
export interface Score {
  readonly order: number;
  /** Different contexts of full length it has seen. */
  readonly contexts: number;
  /** Of the training text, by its own counts as they are: the least any model of this order could have. */
  readonly training: number;
  /** Letters of the held-out text those counts call impossible. */
  readonly impossible: number;
  /** Of the held-out text, with the smoothing. */
  readonly heldOut: number;
}

/** How many of the likeliest letters are told of every place. */
export const GUESSES = 5;

/** All that is known of the letters of a passage, in flat lists: quick to hand from thread to thread. */
export interface Details {
  /** Letter by letter, after its last 0, 1, … 8 letters: how often it came, how often any, how many kinds. */
  readonly links: ArrayLike<number>;
  /** Letter by letter, order by order: the likeliest letters; of equals the first in the alphabet. */
  readonly likeliest: string;
  /** The probability of each of those. */
  readonly shares: ArrayLike<number>;
}

/** What was counted of one letter after the last few before it. */
export interface Link {
  /** How often it came. */
  readonly count: number;
  /** How often any letter did, and how many different ones. */
  readonly total: number;
  readonly kinds: number;
  /** Its surprise in bits for a model that looks back no further. */
  readonly bits: number;
}

/** A letter and the probability it was given. */
export interface Guess {
  readonly letter: string;
  readonly p: number;
}

/** One letter of a passage as a model of some order sees it. */
export interface Letter {
  readonly at: number;
  readonly order: number;
  /** Its surprise in bits. */
  readonly bits: number;
  /** After no letter, after the last one, the last two, … */
  readonly chain: readonly Link[];
  readonly guesses: readonly Guess[];
}

/** A stretch of held-out text. */
export interface Passage {
  readonly text: string;
  /** What the model looks back at from its first letter. */
  readonly before: string;
  /** The surprise of every letter for each order, in bits; undefined where it is not known yet. */
  readonly bits: readonly (ArrayLike<number> | undefined)[];
  /** All of its letters, or before the first training one. */
  readonly details: Details | Letter;
}

/** What came of a training. */
export interface Trained {
  readonly setting: Setting;
  /** Letters trained on, and held out. */
  readonly letters: number;
  readonly heldOut: number;
  /** The size of a text of the reader's own. */
  readonly pasted?: Pasted;
  readonly scores: readonly Score[];
  readonly passage: Passage;
  /** What each order writes; shorter where it did not know how to go on. */
  readonly samples: readonly (string | undefined)[];
}

/** A text as it was pasted: UTF-16 units would tell a reader nothing. */
export interface Pasted {
  readonly characters: number;
  readonly bytes: number;
  readonly letters: number;
}

/** A text too short to train on and hold something out. */
export interface TooShort {
  readonly setting: Setting;
  readonly pasted: Pasted;
}

export type Outcome = Trained | TooShort;
