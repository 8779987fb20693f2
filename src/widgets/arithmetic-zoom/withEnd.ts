import { normalize } from "../../math/index.ts";
import { LETTERS } from "./params.ts";

/** What an end sign takes when it is brought in. */
const SHARE = 0.1;

/** Room for an end sign, which the letters give in proportion; a full alphabet gives its last letter. */
export const withEnd = (p: readonly number[]): readonly number[] =>
  p.length < LETTERS.length ? [...p.map((x) => x * (1 - SHARE)), SHARE] : p;

/** The letters alone; an alphabet that has only one left gets the end sign's piece for another. */
export function withoutEnd(p: readonly number[]): readonly number[] {
  const rest = p.slice(0, -1);
  if (rest.length < 2) return p;
  return rest.some((x) => x > 0) ? normalize(rest) : rest.map(() => 1 / rest.length);
}
