import type { Desk } from "./desk.ts";
import { LAST } from "./params.ts";

/** How a symbol is written in a sentence. */
export const written = (symbol: string): string => (symbol === " " ? "space" : symbol);

/** What the last guess did. */
export function lastGuess({ hidden, ranks, tried, over }: Desk): string {
  const guesses = ranks.at(-1);
  const found = hidden[ranks.length - 1];
  if (tried.length > 0) return `Not ${tried.map(written).join(", ")}. Guess ${tried.length + 1}:`;
  if (guesses === undefined || found === undefined) return "Guess 1:";
  const was =
    guesses === LAST
      ? `It was ${written(found)}: counted as guess ${LAST}.`
      : `${written(found)}: guess ${guesses}.`;
  return over ? `${was} The passage is complete.` : `${was} And the next?`;
}
