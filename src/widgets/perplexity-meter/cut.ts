import { perplexityFromLoss } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

export type TokenKind = "letter" | "pair" | "word";

/**
 * What a 5-gram trained on the first nine tenths of the book's text pays for the last: bits in all, and into
 * how many tokens the text can be cut. A word takes the space after it along.
 */
export const HELD_OUT = { bits: 43_889.689, letter: 20_890, pair: 10_445, word: 3_973 };

/** Some letters of it, and what each costs in bits. */
const EXCERPT = "it was a short cold christmas ";
const BITS = [
  3.53, 2.65, 0.12, 2.23, 0.66, 0.3, 0.05, 2.18, 0.71, 2.5, 3.1, 3.13, 2.34, 1.23, 0.25, 5.05, 2.26, 7.38,
  0.79, 0.33, 3.53, 2.78, 3.99, 0.01, 0.03, 0.05, 4.58, 0.27, 0.78, 0.85,
];

export interface Block {
  readonly text: string;
  /** From which letter to which. */
  readonly from: number;
  readonly to: number;
  /** What its letters cost together. */
  readonly amount: number;
}

export interface Cut {
  readonly kind: TokenKind;
  readonly count: number;
  readonly perToken: number;
  readonly perplexity: number;
}

export interface CutModel {
  readonly cuts: readonly Cut[];
  readonly chosen: Cut;
  readonly total: number;
  readonly letters: number;
  readonly perLetter: number;
  /** The excerpt in tokens. */
  readonly blocks: readonly Block[];
  readonly highest: number;
}

const PIECES = { letter: /./g, pair: /../g, word: /[a-z]+ /g };

/** The same bill for the same text, shared among tokens of one kind or another. */
export function cutModel(token: TokenKind, unit: Unit): CutModel {
  const per = unit === "bits" ? 1 : Math.LN2;
  const total = HELD_OUT.bits * per;
  const cuts = (["letter", "pair", "word"] as const).map((kind): Cut => {
    const perToken = total / HELD_OUT[kind];
    return { kind, count: HELD_OUT[kind], perToken, perplexity: perplexityFromLoss(perToken, unit) };
  });
  const blocks = [...EXCERPT.matchAll(PIECES[token])].map(({ 0: text, index: from }) => {
    const to = from + text.length;
    const amount = BITS.slice(from, to).reduce((sum, bits) => sum + bits * per, 0);
    return { text, from, to, amount };
  });
  return {
    cuts,
    chosen: cuts.find(({ kind }) => kind === token)!,
    total,
    letters: HELD_OUT.letter,
    perLetter: total / HELD_OUT.letter,
    blocks,
    highest: 8 * per,
  };
}
