import { redistribute } from "../../math/index.ts";

/** The probabilities after one is set: locked outcomes keep theirs, the rest share what is left in proportion. */
export function shareOut(
  p: readonly number[],
  index: number,
  value: number,
  locked: readonly number[],
): readonly number[] {
  return redistribute(
    p,
    index,
    value,
    p.map((_, i) => locked.includes(i)),
  );
}

/** One more outcome, impossible at first: the entropy stays, the ceiling rises. */
export const withOneMore = (p: readonly number[]): readonly number[] => [...p, 0];

/** Without the last outcome; the others share its probability in proportion, evenly where they have none. */
export function withoutLast(p: readonly number[]): readonly number[] {
  return redistribute(p, p.length - 1, 0, []).slice(0, -1);
}
