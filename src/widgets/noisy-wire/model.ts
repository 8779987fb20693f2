import { randomLcg, shuffler } from "d3";
import type { State } from "../../figure/params.ts";
import { number } from "../../figure/params.ts";
import { surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

/** Digits that the wire carries in a second. */
export const DIGITS = 1000;

export const params = {
  flipped: number({ label: "digits flipped", min: 0, max: DIGITS / 2, step: 1, default: 10 }),
};

/** The order in which digits go bad as the wire gets worse: a digit once flipped stays flipped. */
const ORDER = shuffler(randomLcg(0.1948))(Array.from({ length: DIGITS }, (_, i) => i));

export interface Model {
  readonly unit: Unit;
  /** Which digits arrive flipped, by place. */
  readonly flipped: readonly number[];
  /** Surprise of a flipped digit; 0 where none is, for then there is none to be surprised by. */
  readonly flippedSurprise: number;
  /** Surprise of a digit that arrives right. */
  readonly goodSurprise: number;
  /** The most a digit can surprise on this wire: one flip in a thousand. */
  readonly tallest: number;
}

/** A second on the wire: which digits are flipped, and how much of a surprise each digit is. Amounts in `unit`. */
export function model({ flipped }: State<typeof params>, unit: Unit): Model {
  const share = flipped / DIGITS;
  return {
    unit,
    flipped: ORDER.slice(0, flipped),
    flippedSurprise: flipped === 0 ? 0 : surprisal(share, unit),
    goodSurprise: surprisal(1 - share, unit),
    tallest: surprisal(1 / DIGITS, unit),
  };
}
