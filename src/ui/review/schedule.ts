import { addDays, type Day } from "./day.ts";

/** How well the reader says it went. */
export type Grade = "missed" | "hard" | "knew";

/** What is kept of a card that was asked: on which of the intervals it stands, and when it was asked last. */
export interface Standing {
  readonly step: number;
  readonly seen: Day;
}

/** Days from one asking to the next. Each is more than twice the one before. */
export const INTERVALS: readonly number[] = [1, 3, 7, 16, 35, 90];

const LAST = INTERVALS.length - 1;

/**
 * Where a card stands after it was asked. Missed, it begins anew; hard, it waits as long as it did; known, longer.
 * A card that was never asked counts as standing at the first interval.
 *
 * @param before - where it stood; undefined for a new card
 * @param today - the day of the asking
 */
export function graded(before: Standing | undefined, grade: Grade, today: Day): Standing {
  const step = before?.step ?? 0;
  const next = { missed: 0, hard: step, knew: Math.min(step + 1, LAST) };
  return { step: next[grade], seen: today };
}

/**
 * The day on which a card is to be asked again.
 *
 * A card last asked in the future shows that the clock has been set back. It is due now, or it might wait for
 * years. One day is allowed for, since whoever flies west over the date line lives a day twice.
 */
export function dueDay({ step, seen }: Standing, today: Day): Day {
  return seen > addDays(today, 1) ? today : addDays(seen, INTERVALS[step]!);
}
