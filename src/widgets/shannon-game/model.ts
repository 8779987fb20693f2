import type { State } from "../../figure/params.ts";
import type { Range } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { type Desk, EXAMPLE } from "./desk.ts";
import type { deskOf } from "./game.ts";
import { LAST, LETTERS, type params } from "./params.ts";
import { luckOf, type Score, score } from "./score.ts";

/** What English costs per letter by other ways of knowing it. */
export interface Levels {
  /** Nothing known: 27 symbols alike. */
  readonly uniform: number;
  /** Only how frequent each letter is, and a 5-gram; measured on the held-out tenth of the book's text. */
  readonly frequencies: number;
  readonly fiveGram: number;
  /** Shannon's bounds of 1951, from readers who knew the hundred letters before. */
  readonly shannon: readonly [number, number];
}

const LEVELS: Levels = {
  uniform: Math.log2(LAST),
  frequencies: 4.103,
  fiveGram: 2.101,
  shannon: [0.6, 1.3],
};

/**
 * Of a hundred letters, how many Shannon's reader found at the first guess, the second, …
 *
 * @see Shannon, Prediction and entropy of printed English, Bell Syst. Tech. J. 30 (1951), table I, last column
 */
const IN_1951 = [80, 7, 0, 3, 4, 2, 1, 1, 1, 1];

export interface Model {
  readonly who: State<typeof params>["who"];
  readonly unit: Unit;
  /** Whose guesses they are, as a label says it. */
  readonly name: string;
  readonly score: Score | undefined;
  readonly luck: Range | undefined;
  /** The 5-gram on the same letters, if it plays beside the reader. */
  readonly rival: Score | undefined;
  readonly levels: Levels;
  /** The passage on the table; none for results alone, and while the reader's passages are on their way. */
  readonly desk: Desk | undefined;
  /** Each reader of the class. */
  readonly readers: readonly Score[];
}

/** What the reader's own game needs and nobody else: it comes when it is asked for. */
export interface OwnGame {
  readonly deskOf: typeof deskOf;
}

/** Every number of the game, amounts in `unit`. */
export function model(state: State<typeof params>, unit: Unit, own?: OwnGame): Model {
  const { who } = state;
  const readers = readersOf(state.readers);
  const desk = {
    example: EXAMPLE,
    you: own?.deskOf(state, state.rival),
    shannon: undefined,
    class: undefined,
  }[who];
  const counts = { example: EXAMPLE.counts, you: desk?.counts, shannon: in1951, class: merge(readers) }[who];
  const found = counts && score(counts, unit);
  return {
    who,
    unit,
    name: { example: "5-gram", shannon: "reader of 1951", you: "you", class: "class" }[who],
    score: found,
    luck: luckOf(found, unit),
    rival: desk?.rivalCounts && score(desk.rivalCounts, unit),
    levels: levelsIn(unit),
    desk,
    readers: who === "class" ? readers.map((each) => score(each, unit)!) : [],
  };
}

const in1951 = Array.from({ length: LAST }, (_, i) => IN_1951[i] ?? 0);

/** The list cut into readers. Who has guessed nothing, or more than there is to guess, is no reader. */
function readersOf(list: readonly number[]): readonly (readonly number[])[] {
  const readers = Array.from({ length: Math.floor(list.length / LAST) }, (_, i) =>
    list.slice(i * LAST, (i + 1) * LAST),
  );
  return readers.filter((counts) => {
    const letters = counts.reduce((sum, count) => sum + count, 0);
    return letters > 0 && letters <= LETTERS;
  });
}

const merge = (readers: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: LAST }, (_, i) => readers.reduce((sum, counts) => sum + counts[i]!, 0));

function levelsIn(unit: Unit): Levels {
  if (unit === "bits") return LEVELS;
  const { uniform, frequencies, fiveGram, shannon } = LEVELS;
  const nats = (bits: number) => bits * Math.LN2;
  return {
    uniform: nats(uniform),
    frequencies: nats(frequencies),
    fiveGram: nats(fiveGram),
    shannon: [nats(shannon[0]), nats(shannon[1])],
  };
}
