import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, isDay, sayDay } from "./day.ts";

const ZONE = process.env.TZ;

/** East and west of the date line, changes at midnight and at two, half hours, and one that never changes. */
const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "Africa/Cairo",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Tehran",
];

const dates = fc.date({
  min: new Date("2020-01-02T00:00Z"),
  max: new Date("2040-12-30T00:00Z"),
  noInvalidDate: true,
});
const spans = fc.integer({ min: -800, max: 800 });

afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe.each(ZONES)("in %s", (zone) => {
  const there = (test: () => void) => () => {
    process.env.TZ = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    test();
  };

  it(
    "the day of a moment is the one on the wall, at any hour",
    there(() =>
      fc.assert(
        fc.property(dates, fc.nat(23), fc.nat(59), (date, hour, minute) => {
          const moment = new Date(date.getFullYear(), date.getMonth(), date.getDate(), hour, minute);
          const [year, month, day] = dayOf(moment).split("-").map(Number);
          expect([year, month, day]).toEqual([moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]);
        }),
      ),
    ),
  );

  it(
    "so many days later is what the calendar says, over all changes of the clocks",
    there(() =>
      fc.assert(
        fc.property(dates, spans, (date, count) => {
          const later = new Date(date.getFullYear(), date.getMonth(), date.getDate() + count, 12);
          expect(addDays(dayOf(date), count)).toBe(dayOf(later));
        }),
      ),
    ),
  );
});

it("the clocks go forward and back, and the day after is the day after", () => {
  process.env.TZ = "Europe/Berlin";
  for (const [eve, morning] of [
    [new Date(2026, 2, 28, 23, 59), new Date(2026, 2, 29, 23, 59)],
    [new Date(2026, 9, 24, 23, 59), new Date(2026, 9, 25, 0, 1)],
  ]) {
    expect(addDays(dayOf(eve), 1)).toBe(dayOf(morning));
  }
});

it.each([
  ["2026-01-31", 1, "2026-02-01"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-11-22", 90, "2027-02-20"],
  ["2027-01-01", -1, "2026-12-31"],
])("%s and %i days is %s", (day, count, later) => {
  expect(addDays(day, count)).toBe(later);
  expect(daysBetween(day, later)).toBe(count);
});

it("takes for a date only what is one", () => {
  expect(["2026-11-22", "2028-02-29"].every(isDay)).toBe(true);
  for (const other of [
    "2026-02-29",
    "2026-13-01",
    "2026-1-1",
    "22.11.2026",
    "",
    20261122,
    null,
    {},
    "2026-11-22T00:00",
  ]) {
    expect(isDay(other), String(other)).toBe(false);
  }
});

it("says a date as one says it", () => {
  expect(
    ["2026-11-22", "2026-11-23", "2026-11-25", "2027-02-01"].map((day) => sayDay(day, "2026-11-22")),
  ).toEqual(["today", "tomorrow", "on Wednesday, 25 November", "on Monday, 1 February"]);
});
