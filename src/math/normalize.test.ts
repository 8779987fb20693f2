import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "./normalize.ts";
import { sum } from "./sum.ts";

describe("normalize", () => {
  it("divides by the sum", () => {
    expect(normalize([3, 1])).toEqual([0.75, 0.25]);
    expect(normalize(Int32Array.of(2, 0, 6))).toEqual([0.25, 0, 0.75]);
  });

  it("gives a distribution in the same proportions", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (weights) => {
          fc.pre(Math.max(...weights) > 1e-300);
          const p = normalize(weights);
          expect(Math.abs(sum(p) - 1)).toBeLessThanOrEqual(1e-15);
          const top = weights.indexOf(Math.max(...weights));
          for (let i = 0; i < p.length; i++) {
            expect(p[i]! / p[top]!).toBeCloseTo(weights[i]! / weights[top]!, 14);
          }
        },
      ),
    );
  });

  it("takes weights whose sum is beyond the largest double, and the smallest ones", () => {
    expect(normalize([1.7e308, 1.7e308])).toEqual([0.5, 0.5]);
    expect(normalize([5e-324, 5e-324])).toEqual([0.5, 0.5]);
  });

  it("does not touch its argument", () => {
    const weights = Object.freeze([1, 1]);
    expect(normalize(weights)).not.toBe(weights);
  });

  it("names what it refuses", () => {
    expect(() => normalize([])).toThrow(new RangeError("weights is empty"));
    expect(() => normalize([1, -2])).toThrow(
      new RangeError("weights[1] is -2: it must be finite and not negative"),
    );
    expect(() => normalize([1, Infinity])).toThrow(
      new RangeError("weights[1] is Infinity: it must be finite and not negative"),
    );
    expect(() => normalize([0, 0])).toThrow(
      new RangeError("weights are all 0 (2 of them): at least one must be positive"),
    );
  });
});
