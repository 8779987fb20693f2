import type { State } from "../../figure/params.ts";
import { surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** Something one may hear, in two short lines, and how likely it seemed before. */
interface Belief {
  readonly id: string;
  readonly lines: readonly [string, string];
  readonly p: number;
}

export interface Headline extends Belief {
  readonly surprise: number;
  /** The one whose belief is the reader's to set. */
  readonly yours: boolean;
}

export interface Model {
  readonly unit: Unit;
  readonly headlines: readonly Headline[];
  readonly yours: Headline;
  /** Height of the picture; what surprises more leaves it. */
  readonly top: number;
}

/** A reasonable person's bets, from sure to absurd. */
const BELIEFS: readonly Belief[] = [
  { id: "sun", lines: ["sun rises", "tomorrow"], p: 0.9999 },
  { id: "coin", lines: ["coin lands", "heads"], p: 0.5 },
  { id: "train", lines: ["your train", "is late"], p: 0.3 },
  { id: "lift", lines: ["lift is out", "of order"], p: 0.05 },
  { id: "power", lines: ["power cut", "at noon"], p: 0.001 },
  { id: "meteor", lines: ["meteor hits", "the office"], p: 1e-9 },
];

const YOURS = 2;

/** In halvings: the tallest stroke drawn whole is one in about eight thousand. */
const TALLEST = 13;

/** Each headline's surprise in `unit`, the late train's from the reader's own belief. */
export function model({ sure }: State<typeof params>, unit: Unit): Model {
  const headlines = BELIEFS.map((belief, i) => {
    const p = i === YOURS ? sure : belief.p;
    return { ...belief, p, surprise: surprisal(p, unit), yours: i === YOURS };
  });
  return { unit, headlines, yours: headlines[YOURS], top: TALLEST * surprisal(0.5, unit) };
}
