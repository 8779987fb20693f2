/** Where the guessing game keeps what its reader has found, for all figures that speak of it. */
export const GUESSING_GAME = "shannon-game";

/**
 * The counts in a kept guessing game: how many letters took one guess, two, … 27.
 *
 * @param stored - what was kept, perhaps by an older edition
 * @returns 27 whole numbers, not all 0; undefined if there is no such thing
 * @example guessingCounts({ counts: [1] }) // undefined
 */
export function guessingCounts(stored: unknown): readonly number[] | undefined {
  const counts = (stored as { counts?: unknown } | null | undefined)?.counts;
  if (!Array.isArray(counts) || counts.length !== 27) return undefined;
  return counts.every((count) => Number.isInteger(count) && count >= 0) && counts.some(Boolean)
    ? counts
    : undefined;
}
