import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./day.ts";
import { dueDay, type Grade, graded, INTERVALS, type Standing } from "./schedule.ts";

const TODAY = "2026-11-22";

const days = fc.integer({ min: -2000, max: 2000 }).map((count) => addDays(TODAY, count));
const standings = fc.record({ step: fc.nat(INTERVALS.length - 1), seen: days });
const grades = fc.constantFrom<Grade>("missed", "hard", "knew");

const wait = (standing: Standing, today: string) => daysBetween(today, dueDay(standing, today));

it("a card that is always known is asked after 3, 7, 16, 35 and then every 90 days", () => {
  let standing: Standing | undefined;
  let today = TODAY;
  const waits: number[] = [];
  for (let i = 0; i < 7; i++) {
    standing = graded(standing, "knew", today);
    waits.push(wait(standing, today));
    today = dueDay(standing, today);
  }
  expect(waits).toEqual([3, 7, 16, 35, 90, 90, 90]);
});

it("a new card that was missed or hard is asked tomorrow", () => {
  expect(wait(graded(undefined, "missed", TODAY), TODAY)).toBe(1);
  expect(wait(graded(undefined, "hard", TODAY), TODAY)).toBe(1);
});

describe("a card that was asked before", () => {
  it("begins anew when missed, waits as long again when hard, and longer when known", () => {
    fc.assert(
      fc.property(standings, (before) => {
        const then = (grade: Grade) => wait(graded(before, grade, TODAY), TODAY);
        expect(then("missed")).toBe(1);
        expect(then("hard")).toBe(INTERVALS[before.step]);
        expect(then("knew")).toBe(INTERVALS[Math.min(before.step + 1, 5)]);
      }),
    );
  });

  it("never waits longer than its interval and a day, whatever the clock did", () => {
    fc.assert(
      fc.property(standings, grades, days, (before, grade, now) => {
        const standing = graded(before, grade, now);
        expect(wait(standing, now)).toBe(INTERVALS[standing.step]);
        expect(wait(before, now)).toBeLessThanOrEqual(INTERVALS[before.step]! + 1);
      }),
    );
  });

  it("is due at once where the clock was set back, but not for a flight over the date line", () => {
    const standing = graded(undefined, "knew", TODAY);
    expect(dueDay(standing, addDays(TODAY, -365))).toBe(addDays(TODAY, -365));
    expect(dueDay(standing, addDays(TODAY, -1))).toBe(addDays(TODAY, 3));
  });
});
