// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begunLessons, keepStanding, readStandings, storedStandings } from "./standings.ts";

const KEY = "measured-surprise:review";
const SEEN = "2026-11-22";

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe("what was stored", () => {
  it("is read whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        for (const found of [
          readStandings(stored),
          readStandings({ cards: stored }),
          readStandings({ cards: { a: stored } }),
        ]) {
          for (const { step, seen } of found.values()) {
            expect([0, 1, 2, 3, 4, 5]).toContain(step);
            expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/);
          }
        }
      }),
    );
  });

  it("counts as far as it can be read, steps of another edition included", () => {
    const cards = {
      good: { step: 2, seen: SEEN },
      far: { step: 9, seen: SEEN, ease: 2.5 },
      low: { step: -1, seen: SEEN },
      undated: { step: 1, due: SEEN },
      nowhere: { step: 1, seen: "2026-02-30" },
      stepless: { seen: SEEN },
      old: [1, SEEN],
    };
    expect(Object.fromEntries(readStandings({ cards, version: 0 }))).toEqual({
      good: { step: 2, seen: SEEN },
      far: { step: 5, seen: SEEN },
      low: { step: 0, seen: SEEN },
    });
  });

  it("is nothing where the text is no JSON", () => {
    localStorage.setItem(KEY, "{");
    expect(storedStandings().size).toBe(0);
  });
});

describe("keeping", () => {
  it("adds one card to what another window has kept, and cards the book does not know stay", () => {
    localStorage.setItem(KEY, JSON.stringify({ cards: { "of-another-edition": { step: 3, seen: SEEN } } }));
    expect(keepStanding("pilot", { step: 1, seen: SEEN })).toBe(true);
    expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({
      cards: { "of-another-edition": { step: 3, seen: SEEN }, pilot: { step: 1, seen: SEEN } },
    });
  });

  it("of nothing makes a card new again", () => {
    keepStanding("pilot", { step: 1, seen: SEEN });
    keepStanding("pilot", undefined);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("says so when it is not possible", () => {
    vi.stubGlobal("localStorage", {
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    expect(keepStanding("pilot", { step: 1, seen: SEEN })).toBe(false);
  });
});

describe("the lessons that were begun", () => {
  it("are those with anything read", () => {
    const progress = {
      surprise: { read: 1, done: true },
      entropy: { read: 0.02, done: false },
      kl: { read: 0, done: false },
      odd: { done: true },
      broken: null,
      older: 3,
    };
    localStorage.setItem("measured-surprise:progress", JSON.stringify(progress));
    expect(begunLessons()).toEqual(new Set(["surprise", "entropy", "odd"]));
  });

  it("are none where nothing readable was kept", () => {
    for (const text of ["", "[]", "null", "7", '"x"']) {
      localStorage.setItem("measured-surprise:progress", text);
      expect(begunLessons().size, text).toBe(0);
    }
  });
});
