import type { State } from "../../figure/params.ts";
import type { params, Smoothing } from "./params.ts";

/** What is measured: the params the job reads. */
export type Setting = Pick<State<typeof params>, "source" | "own">;

/** How the orders 0, 1, 2, … do with one smoothing, in bits a letter. */
export interface Rates {
  /** Of the training text itself. */
  readonly training: readonly number[];
  /** Of the held-out text, ∞ where a letter of it was impossible. */
  readonly heldOut: readonly number[];
}

export interface Measured {
  /** The text it belongs to; "" for the book's own. */
  readonly own: string;
  /** Stands for the letters of the text. */
  readonly print: string;
  /** Letters and spaces trained on, and held out. */
  readonly training: number;
  readonly heldOut: number;
  readonly rates: Readonly<Record<Smoothing, Rates>>;
  /** For each order the held-out letters that bare counts call impossible. */
  readonly impossible: readonly number[];
  /** Bytes of gzip’s files of the training text and of the whole; undefined where the browser makes none. */
  readonly files: { readonly training: number; readonly whole: number } | undefined;
}

/** A text of which too little is left as letters. */
export interface TooShort {
  readonly own: string;
  readonly letters: number;
}

export type Outcome = Measured | TooShort;

export const isMeasured = (outcome: Outcome): outcome is Measured => "rates" in outcome;
