import { randomLcg } from "d3";
import type { State } from "../../figure/params.ts";
import { sampleIndex } from "../../math/index.ts";
import { MOST, type params } from "./params.ts";

const P = [0.5, 0.25, 0.125, 0.125];
const ALIKE = ["00", "01", "10", "11"];
const SHORT = ["0", "10", "110", "111"];

/** The message on a tape: each letter's codeword after the other's. */
export interface Tape {
  readonly name: string;
  readonly words: readonly string[];
  readonly bits: number;
}

export interface Model {
  readonly letters: string;
  /** In words of two bits, and in words as short as their letter is frequent. */
  readonly tapes: readonly [Tape, Tape];
}

function tape(name: string, symbols: readonly number[], code: readonly string[]): Tape {
  const words = symbols.map((symbol) => code[symbol]!);
  return { name, words, bits: words.join("").length };
}

/** One message on two tapes. A cell of tape holds a bit, whatever the reader's unit. */
export function model({ letters, seed }: State<typeof params>): Model {
  const random = randomLcg(seed / 2 ** 20);
  const symbols = Array.from({ length: MOST }, () => sampleIndex(P, random())).slice(0, letters);
  return {
    letters: symbols.map((symbol) => "abcd"[symbol]).join(""),
    tapes: [tape("two for every letter", symbols, ALIKE), tape("fewer for the frequent", symbols, SHORT)],
  };
}
