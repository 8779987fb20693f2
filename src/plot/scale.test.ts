import { ticks } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearScale, logScale } from "./scale.ts";

const ends = fc
  .tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: 1e-3, max: 1e3, noNaN: true }))
  .map(([from, length]) => [from, from + length] as const);

describe("linearScale", () => {
  it("sends the ends of the domain to the ends of the range", () => {
    const scale = linearScale([0, 2], [300, 0]);
    expect([0, 1, 2].map(scale)).toEqual([300, 150, 0]);
  });

  it("comes back where it went out", () => {
    fc.assert(
      fc.property(ends, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], share) => {
        const scale = linearScale([from, to], [12, 612]);
        const value = from + share * (to - from);
        const hundredth = (to - from) / 600 / 100;
        expect(Math.abs(scale.invert(scale(value)) - value)).toBeLessThanOrEqual(hundredth);
      }),
    );
  });

  it("is exact to a hundredth of a pixel, and never says -0 or NaN of a number", () => {
    expect(linearScale([0, 3], [0, 100])(1)).toBe(33.33);
    expect(Object.is(linearScale([0, 1], [0, 100])(-1e-9), 0)).toBe(true);
    expect(linearScale([0, 1], [100, 0])(Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("has round ticks within the domain", () => {
    expect(linearScale([0, 1], [0, 100]).ticks(5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(linearScale([0.13, 0.61], [0, 100]).ticks(3)).toEqual([0.2, 0.4, 0.6]);
    expect(linearScale([-3, 12], [0, 100]).ticks(3)).toEqual([0, 5, 10]);
    expect(linearScale([0.1, 0.15], [0, 100]).ticks(2)).toEqual([0.1, 0.12, 0.14]);
  });

  it("has the ticks that d3 would have", () => {
    const whole = fc.integer({ min: -500, max: 500 });
    const length = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(whole, length, fc.integer({ min: 2, max: 12 }), (from, by, count) => {
        const domain = [from / 100, (from + by) / 100] as const;
        expect(linearScale(domain, [0, 100]).ticks(count)).toEqual(ticks(...domain, count));
      }),
    );
  });
});

describe("logScale", () => {
  it("makes equal ratios equally long", () => {
    const scale = logScale([1, 1000], [0, 300]);
    expect([1, 10, 100, 1000].map(scale)).toEqual([0, 100, 200, 300]);
    expect(scale.invert(150)).toBeCloseTo(31.623, 3);
    expect([0, 300].map(logScale([2 ** -20, 0.7], [0, 300]).invert)).toEqual([2 ** -20, 0.7]);
  });

  it("has powers of ten for ticks", () => {
    expect(logScale([1, 500], [0, 300]).ticks(5)).toEqual([1, 10, 100]);
  });
});
