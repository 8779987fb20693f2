import { MOST_ORDER } from "./params.ts";
import { type Details, GUESSES, type Letter, type Passage } from "./trained.ts";

/** A letter of the passage as a model of this order sees it; undefined while that is not known. */
export function letterAt(passage: Passage, order: number, at: number): Letter | undefined {
  const { details, bits, before } = passage;
  const surprises = bits[order];
  if (!("links" in details)) return details.at === at && details.order === order ? details : undefined;
  if (!surprises || at >= passage.text.length) return undefined;
  // Near the start of a text read by itself there is less to look back at.
  const longest = Math.min(order, before.length + at);
  return {
    at,
    order,
    bits: surprises[at],
    chain: Array.from({ length: longest + 1 }, (_, length) => linkAt(details, at, length, bits[length]!)),
    guesses: Array.from({ length: GUESSES }, (_, rank) => {
      const place = (at * (MOST_ORDER + 1) + order) * GUESSES + rank;
      return { letter: details.likeliest[place], p: details.shares[place] };
    }),
  };
}

function linkAt({ links }: Details, at: number, length: number, bits: ArrayLike<number>) {
  const place = 3 * (at * (MOST_ORDER + 1) + length);
  return { count: links[place], total: links[place + 1], kinds: links[place + 2], bits: bits[at] };
}

/** The last letters before a place of the passage. */
export function contextAt({ text, before }: Passage, at: number, length: number): string {
  const start = at - length;
  return start < 0 ? before.slice(start) + text.slice(0, at) : text.slice(start, at);
}

/** How much more each letter surprises one order than another, in bits. Where neither allows it, none. */
export function differences(bits: ArrayLike<number>, other: ArrayLike<number>): number[] {
  return Array.from(bits, (each, i) => (each === other[i] ? 0 : each - other[i]));
}
