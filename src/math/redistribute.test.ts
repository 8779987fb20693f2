import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributions } from "./fixtures/arbitraries.ts";
import { redistribute } from "./redistribute.ts";
import { sum } from "./sum.ts";

describe("redistribute", () => {
  it("takes from the others in proportion", () => {
    expect(redistribute([0.5, 0.25, 0.25], 0, 0)).toEqual([0, 0.5, 0.5]);
    expect(redistribute([0.5, 0.25, 0.25], 1, 0.625)).toEqual([0.25, 0.625, 0.125]);
  });

  it("shares equally among others that are all 0", () => {
    expect(redistribute([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
  });

  it("leaves locked outcomes alone and stops where they leave no room", () => {
    const locked = [false, true, false];
    expect(redistribute([0.5, 0.25, 0.25], 0, 0.25, locked)).toEqual([0.25, 0.25, 0.5]);
    expect(redistribute([0.5, 0.25, 0.25], 0, 0.9, locked)).toEqual([0.75, 0.25, 0]);
  });

  it("changes nothing where nothing can move", () => {
    expect(redistribute([0.5, 0.5], 0, 0.9, [false, true])).toEqual([0.5, 0.5]);
    expect(redistribute([0.5, 0.5], 0, 0.9, [true, false])).toEqual([0.5, 0.5]);
    expect(redistribute([1], 0, 0.5)).toEqual([1]);
  });

  it("always gives a distribution of the same length and keeps the locked ones", () => {
    const values = fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.constantFrom(0, -0, 1, Infinity));
    const locks = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(distributions, fc.nat(), values, locks, (p, k, value, locked) => {
        const index = k % p.length;
        const next = redistribute(p, index, value, locked);
        expect(next).toHaveLength(p.length);
        expect(Math.abs(sum(next) - 1)).toBeLessThanOrEqual(1e-15);
        next.forEach((x, i) => {
          expect(x >= 0 && !Object.is(x, -0)).toBe(true);
          if (locked[i]) expect(x).toBe(p[i]);
        });
      }),
    );
  });

  it("does not touch its argument", () => {
    const p = Object.freeze([0.5, 0.5]);
    expect(redistribute(p, 0, 0.9)).not.toBe(p);
  });

  it("names what it refuses", () => {
    expect(() => redistribute([0.5, 0.5], 2, 0.5)).toThrow(
      new RangeError("index is 2: it must be that of one of the 2 outcomes"),
    );
    expect(() => redistribute([0.5, 0.5], 0, NaN)).toThrow(new RangeError("value is NaN"));
    expect(() => redistribute([0.5, 0.6], 0, 0.5)).toThrow(new RangeError("p sums to 1.1, not to 1"));
  });
});
