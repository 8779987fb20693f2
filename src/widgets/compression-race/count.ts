import { adaptiveSteps, blendedSteps, entropyFromCounts, finish, type Steps } from "../../math/index.ts";

/** What the models learn with: half a sighting is granted to every character beforehand (Krichevsky, Trofimov). */
const CREDIT = 0.5;
const ORDERS = [0, 2, 4] as const;
const LONGEST = 4;

/** A text, counted. Amounts are in bits. */
export interface Count {
  readonly text: string;
  /** Of its UTF-8. */
  readonly bytes: number;
  /** Code points, and how many differ. */
  readonly characters: number;
  readonly kinds: number;
  /** The list of those that differ, in UTF-8. */
  readonly list: number;
  /** With codes of one length, fractions of a bit allowed. */
  readonly even: number;
  /** With the best code for how often each occurs, and which of all tables of such counts it is. */
  readonly counted: number;
  readonly table: number;
  /** With models that learn as they go: of order 0, 2, 4, and of order 4 with a way back to shorter memory. */
  readonly learned: readonly number[];
}

/** Counts a text in short steps; a megabyte takes some seconds. */
export function* countSteps(text: string): Steps<Count> {
  const counts = new Map<string, number>();
  let characters = 0;
  for (const character of text) {
    if (characters++ % 2 ** 15 === 0) yield 0;
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const learners = [
    ...ORDERS.map((order) => adaptiveSteps(text, order, CREDIT)),
    blendedSteps(text, LONGEST),
  ];
  const learned: number[] = [];
  for (const steps of learners) {
    const bits = yield* part(steps, learned.length, learners.length);
    learned.push(bits.reduce((total, x) => total + x, 0));
  }
  const kinds = counts.size;
  return {
    text,
    bytes: bytesOf(text),
    characters,
    kinds,
    list: 8 * bytesOf([...counts.keys()].join("")),
    even: characters * Math.log2(Math.max(kinds, 1)),
    counted: characters && characters * entropyFromCounts([...counts.values()]),
    table: tables(characters, kinds),
    learned,
  };
}

/** The steps of one model among several. */
function* part<R>(steps: Steps<R>, before: number, all: number): Steps<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield (before + step.value) / all;
  }
}

/** Bits to name one of all the ways to split a number of characters among so many kinds, each at least once. */
function tables(characters: number, kinds: number): number {
  let bits = 0;
  for (let i = 1; i < kinds; i++) bits += Math.log2((characters - kinds + i) / i);
  return bits;
}

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;

let last: Count | undefined;

/** The same at once, the last one remembered: for a text of a few thousand characters. */
export function count(text: string): Count {
  if (last?.text !== text) last = finish(countSteps(text));
  return last;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** As much of a text as fits into so many bytes of UTF-8, in whole characters; a half that stands alone becomes “�”. */
export function fitted(text: string, most: number): { readonly text: string; readonly whole: boolean } {
  const bytes = new Uint8Array(Math.min(3 * text.length, most));
  const { read, written } = encoder.encodeInto(text, bytes);
  return { text: decoder.decode(bytes.subarray(0, written)), whole: read === text.length };
}
