import { CARDS } from "./params.ts";

/** A set of cards as binary digits, the lowest for A. */
export type Cards = number;

export const card = (index: number): Cards => 1 << index;

export const count = (cards: Cards): number => CARDS.filter((_, i) => cards & card(i)).length;

/** "A", "A or B", "A, B or C" */
export function names(cards: Cards): string {
  const named = CARDS.filter((_, i) => cards & card(i));
  const last = named.at(-1) ?? "no card";
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} or ${last}` : last;
}
