import { LAST } from "./params.ts";

/** A passage on the table, as far as it has been guessed. */
export interface Desk {
  /** What the reader may know from the start, and what comes after it. */
  readonly given: string;
  readonly hidden: string;
  /** How many guesses each letter found has taken, and how many the 5-gram takes if it plays beside. */
  readonly ranks: readonly number[];
  readonly rivalRanks?: readonly number[];
  /** What has been tried in vain for the next letter. */
  readonly tried: readonly string[];
  readonly over: boolean;
  /** Over this passage and those before it: how many letters took one guess, two, … 27. */
  readonly counts: readonly number[];
  readonly rivalCounts?: readonly number[];
}

/** How many letters took one guess, two, … 27. */
export function countRanks(ranks: readonly number[]): readonly number[] {
  const counts = new Array<number>(LAST).fill(0);
  for (const rank of ranks) counts[rank - 1]++;
  return counts;
}

/** Ranks written one digit a letter, base 36. */
export const readRanks = (digits: string): readonly number[] =>
  [...digits].map((digit) => Number.parseInt(digit, 36));

const ranks = readRanks("d311331221121311413361111c6111o111142211b123111411111511544121");

/** What a 5-gram trained on the first nine tenths of the book's text makes of words from the last. */
export const EXAMPLE: Desk = {
  given: "so queequeg and i got down our traps resolving however to sleep ashore till the last",
  hidden:
    "but it seems they always give very long notice in these cases and the ship did not sail for several days",
  ranks,
  tried: [],
  over: false,
  counts: countRanks(ranks),
};
