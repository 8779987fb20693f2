import type { State } from "../../figure/params.ts";
import { LINE, type params } from "./params.ts";

/** What each letter costs a model of order 4 that has studied the book up to chapter 19, in bits. */
const BITS = [
  5.058, 0.4, 3.08, 0, 0.002, 1.241, 0.539, 0.429, 0.399, 3.565, 2.882, 5.289, 0.836, 0.088, 3.561, 7.216,
  1.097, 0.045, 0.03, 0.789, 7.894, 4.224, 3.052, 0.656, 3.5, 2.375, 0.345, 0.139,
];

export interface Letter {
  readonly letter: string;
  /** Among how many equally likely boxes it was, as it were, found: one over its probability. */
  readonly worth: number;
  /** The geometric mean of these so far. */
  readonly mean: number;
}

export interface Model {
  readonly letters: readonly Letter[];
  readonly mean: number;
}

/** A line read by a model letter by letter. Boxes are boxes in either unit. */
export function model({ letters: count }: State<typeof params>): Model {
  let bill = 0;
  const letters = BITS.slice(0, count).map((bits, i): Letter => {
    bill += bits;
    return { letter: LINE[i]!, worth: 2 ** bits, mean: 2 ** (bill / (i + 1)) };
  });
  return { letters, mean: letters.at(-1)!.mean };
}
