import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./day.ts";
import { AHEAD, deal, mix, more, RATION, type Standings, upcoming } from "./hand.ts";
import { graded, INTERVALS, type Standing } from "./schedule.ts";

const TODAY = "2026-11-22";
const LESSONS = ["start", "surprise", "entropy", "codes", "loss", "kl"];

/** Eight cards to a lesson, six lessons. */
const DECK = LESSONS.flatMap((lesson) =>
  Array.from({ length: 8 }, (_, i) => ({ id: `${lesson}-${i}`, lesson })),
);
const ALL = new Set(LESSONS);
const NONE: Standings = new Map();

const lessonOf = (id: string) => id.split("-")[0];
const runs = (ids: readonly string[]) =>
  ids.filter((id, i) => i > 0 && lessonOf(id) === lessonOf(ids[i - 1]!)).length;

const days = fc.integer({ min: -400, max: 400 }).map((count) => addDays(TODAY, count));
const standing = fc.record({ step: fc.nat(INTERVALS.length - 1), seen: days });
const someStandings = fc
  .array(fc.tuple(fc.constantFrom(...DECK), standing))
  .map((entries): Standings => new Map(entries.map(([{ id }, kept]) => [id, kept])));

describe("the cards of a day", () => {
  it("are at first those of the first lessons that were begun", () => {
    const { cards, done } = deal(DECK, NONE, new Set(["surprise", "codes"]), TODAY);
    expect(done).toBe(0);
    expect(cards.filter((id) => lessonOf(id) === "surprise")).toHaveLength(8);
    expect(cards.filter((id) => lessonOf(id) === "codes").toSorted()).toEqual([
      "codes-0",
      "codes-1",
      "codes-2",
      "codes-3",
    ]);
  });

  it("are none for a reader who has begun nothing", () => {
    expect(deal(DECK, NONE, new Set(), TODAY).cards).toEqual([]);
  });

  it("are first of all those that are due, the longest overdue first", () => {
    const kept = new Map<string, Standing>(
      DECK.slice(0, 20).map(({ id }, i) => [id, { step: 0, seen: addDays(TODAY, -2 - i) }]),
    );
    const { cards } = deal(DECK, kept, ALL, TODAY);
    expect(new Set(cards)).toEqual(new Set(DECK.slice(8, 20).map(({ id }) => id)));
  });

  it("come of lessons that are begun no more, once they were asked", () => {
    const kept = new Map([["kl-3", { step: 1, seen: addDays(TODAY, -3) }]]);
    expect(deal(DECK, kept, new Set(), TODAY).cards).toEqual(["kl-3"]);
  });

  it("are never more than the ration, and are the same however often they are dealt", () => {
    fc.assert(
      fc.property(someStandings, (kept) => {
        const hand = deal(DECK, kept, ALL, TODAY);
        expect(hand.cards.length).toBeLessThanOrEqual(RATION);
        expect(new Set(hand.cards).size).toBe(hand.cards.length);
        expect(deal(DECK, kept, ALL, TODAY)).toEqual(hand);
      }),
    );
  });

  it("stay in their order while they are asked one after the other", () => {
    fc.assert(
      fc.property(someStandings, fc.nat(RATION), (kept, count) => {
        const { cards, done } = deal(DECK, kept, ALL, TODAY);
        const later = new Map(kept);
        for (const id of cards.slice(0, count)) later.set(id, graded(kept.get(id), "missed", TODAY));
        const rest = deal(DECK, later, ALL, TODAY);
        expect(rest.cards).toEqual(cards.slice(count));
        expect(rest.done).toBe(done + Math.min(count, cards.length));
      }),
    );
  });

  it("leave none out for ever, whatever date the device had before", () => {
    fc.assert(
      fc.property(someStandings, (before) => {
        const kept = new Map(before);
        const asked = new Set<string>();
        // All are asked after the longest interval, the day of grace, and the days that four full rations take.
        for (let i = 0; i <= 90 + 1 + 4; i++) {
          const today = addDays(TODAY, i);
          for (const id of deal(DECK, kept, new Set(), today).cards) {
            asked.add(id);
            kept.set(id, graded(kept.get(id), "knew", today));
          }
        }
        expect([...before.keys()].filter((id) => !asked.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("mixing", () => {
  it("keeps all cards, and lets no lesson follow itself while there is another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...DECK), { maxLength: 24 }), days, (cards, day) => {
        const mixed = mix(cards, day).map(({ id }) => id);
        expect(mixed.toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
        const counts = LESSONS.map((lesson) => cards.filter((card) => card.lesson === lesson).length);
        const most = Math.max(...counts);
        expect(runs(mixed)).toBe(Math.max(0, most - 1 - (cards.length - most)));
      }),
    );
  });

  it("is another on another day", () => {
    const orders = Array.from({ length: 10 }, (_, i) =>
      mix(DECK, addDays(TODAY, i))
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(orders).size).toBe(10);
  });
});

describe("what comes", () => {
  it("more on request: first of the lessons that were begun, then of the others", () => {
    expect(more(DECK, NONE, new Set(["kl"]), TODAY).every((id) => lessonOf(id) === "kl")).toBe(true);
    expect(more(DECK, NONE, new Set(), TODAY).every((id) => lessonOf(id) === "start")).toBe(true);
    const allButOne = new Map(DECK.slice(1).map(({ id }) => [id, { step: 0, seen: TODAY }]));
    expect(more(DECK, NONE, ALL, TODAY)).toHaveLength(AHEAD);
    expect(more(DECK, allButOne, ALL, TODAY)).toEqual(["start-0"]);
  });

  it("next: the day and the number of cards; what is overdue comes tomorrow", () => {
    expect(upcoming(DECK, NONE, TODAY)).toBeUndefined();
    const kept = new Map<string, Standing>([
      ["kl-0", { step: 1, seen: TODAY }],
      ["kl-1", { step: 1, seen: TODAY }],
      ["kl-2", { step: 2, seen: TODAY }],
      ["gone", { step: 0, seen: TODAY }],
    ]);
    expect(upcoming(DECK, kept, TODAY)).toEqual({ day: "2026-11-25", count: 2 });
    kept.set("kl-3", { step: 0, seen: "2026-10-01" });
    expect(upcoming(DECK, kept, TODAY)).toEqual({ day: "2026-11-23", count: 1 });
  });
});
