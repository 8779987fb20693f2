import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import { alongCurve, rarity, tidy } from "./curve.ts";
import { model } from "./model.ts";
import { params, RAREST } from "./params.ts";
import { eventText, probability, summary } from "./sentences.ts";
import { table } from "./table.ts";

const at = (state: object, unit: Unit = "bits") => model(merge(params, defaults(params), state), unit);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const anyP = fc.double({ min: RAREST, max: 1, noNaN: true });

describe("the surprise curve's numbers", () => {
  it.each([
    [1, 0],
    [0.5, 1],
    [0.25, 2],
    [1 / 6, 2.585],
    [0.9, 0.152],
    [0.02, 5.644],
    [0.01, 6.644],
  ])("finds p %d worth %d bits", (p, bits) => {
    expect(at({ p }).event.surprise).toBeCloseTo(bits, 3);
  });

  it("says 0 of what is certain, never −0", () => {
    expect(Object.is(at({ p: 1 }).event.surprise, 0)).toBe(true);
    expect(Object.is(at({ p: 1, other: 1 }).both.coins, 0)).toBe(true);
  });

  it("adds what independent events surprise", () => {
    fc.assert(
      fc.property(anyP, anyP, fc.constantFrom<Unit>("bits", "nats"), (p, other, unit) => {
        const { event, other: second, both } = at({ p, other }, unit);
        expect(both.p).toBe(p * other);
        expect(both.surprise).toBeCloseTo(event.surprise + second.surprise, 9);
      }),
    );
  });

  it("climbs its ladder by one bit a rung, whatever the unit", () => {
    const bits = at({}).ladder.map(([, surprise]) => surprise);
    expect(bits).toEqual(Array.from({ length: 21 }, (_, k) => k));
    expect(at({}, "nats").ladder[3][1]).toBeCloseTo(3 * Math.LN2, 12);
  });

  it("keeps the whole slider on the logarithmic chart", () => {
    for (const unit of ["bits", "nats"] as const) {
      const { event, top } = at({ p: RAREST, view: "log" }, unit);
      expect(event.surprise).toBeLessThanOrEqual(top);
    }
  });

  it("tells of the events, of both, and of the ladder in its table", () => {
    const { rows } = table(at({ p: 0.5, other: 0.25 }));
    expect(rows.slice(0, 4)).toEqual([
      ["p 0.5", 0.5, 1, 1],
      ["second, p 0.25", 0.25, 2, 2],
      ["both", 0.125, 3, 3],
      ["halved 0 times", 1, 0, 0],
    ]);
  });
});

describe("a drag", () => {
  it("along the curve stays where the hand is on it", () => {
    const toShares = (p: number, surprise: number) => [p, surprise / 8] as const;
    fc.assert(
      fc.property(fc.double({ min: 2 ** -8, max: 1, noNaN: true }), (p) => {
        const place = [p, at({ p }).event.surprise] as const;
        expect(alongCurve(place, "bits", toShares)).toBeCloseTo(p, 6);
      }),
    );
  });

  it("upwards or to the left makes the event rarer", () => {
    const follow = (p: number, surprise: number) => alongCurve([p, surprise], "bits", (x, y) => [x, y / 8]);
    expect(follow(0.5, 2)).toBeLessThan(0.5);
    expect(follow(0.3, 1)).toBeLessThan(0.5);
    expect(follow(0.7, 1)).toBeGreaterThan(0.5);
    expect(follow(0, 1000)).toBeCloseTo(RAREST, 12);
    expect(follow(1, 0)).toBeCloseTo(1, 9);
  });

  it("is caught by whole numbers of halvings and keeps three digits elsewhere", () => {
    expect(tidy(0.497)).toBe(0.5);
    expect(tidy(0.1263)).toBe(0.125);
    expect(tidy(0.333333)).toBe(0.333);
    expect(tidy(0)).toBe(RAREST);
    expect(tidy(1.2)).toBe(1);
  });

  it("on the axis of surprise finds the probability in either unit", () => {
    expect(rarity(3, "bits")).toBe(0.125);
    expect(rarity(Math.LN2, "nats")).toBeCloseTo(0.5, 12);
  });
});

describe("what is spoken", () => {
  it.each([
    [{ p: 1 }, "Certain, p 1: exactly 0 bits, no news at all. Halved, p 0.5: one more bit."],
    [{ p: 0.5 }, "p 0.5: 1 bit, like 1 fair coin, heads. Halved again, p 0.25: one more bit."],
    [{ p: 0.25 }, "p 0.25: 2 bits, like 2 fair coins, all heads. Halved again, p 0.125: one more bit."],
    [{ p: 0.9 }, "p 0.9: 0.152 bits, like 0.15 of a fair coin, heads. Halved again, p 0.45: one more bit."],
    [
      { p: 0.5, other: 0.25 },
      "p 0.5: 1 bit, like 1 fair coin, heads. With an independent event of 0.25, probabilities multiply, 0.5 × 0.25 = 0.125, and surprises add, 1 + 2 = 3 bits.",
    ],
    [
      { p: 0.25, other: 1 },
      "p 0.25: 2 bits, like 2 fair coins, all heads. A certain second event changes nothing: times 1, plus 0.",
    ],
  ])("says the point of %o", (state, sentence) => {
    expect(plain(summary(at(state)))).toBe(sentence);
  });

  it("counts the halving in nats where nats are wanted", () => {
    expect(plain(summary(at({ p: 0.25 }, "nats")))).toContain("p 0.125: 0.693 nats more.");
  });

  it("gives a slider's place its meaning", () => {
    expect(plain(eventText(at({ p: 1 / 6 }).event, "bits"))).toBe(
      "p 0.167, 2.585 bits, like 2.58 fair coins, all heads",
    );
  });

  it("writes probabilities with three figures that say something", () => {
    expect([1, 0.5, 0.125, 0.0625, 0.001, 0.9995, RAREST].map(probability)).toEqual([
      "1",
      "0.5",
      "0.125",
      "0.0625",
      "0.001",
      "0.9995",
      "9.54 × 10⁻⁷",
    ]);
  });
});
