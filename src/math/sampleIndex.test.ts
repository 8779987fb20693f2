import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributions } from "./fixtures/arbitraries.ts";
import { sampleIndex } from "./sampleIndex.ts";

describe("sampleIndex", () => {
  it("cuts [0, 1) into pieces as long as the probabilities", () => {
    const p = [0.5, 0, 0.25, 0.25];
    expect([0, 0.49, 0.5, 0.74, 0.75, 0.999].map((u) => sampleIndex(p, u))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  it("never draws what cannot happen", () => {
    fc.assert(
      fc.property(distributions, fc.double({ min: 0, max: 1 - 2 ** -53, noNaN: true }), (p, u) => {
        expect(p[sampleIndex(p, u)]).toBeGreaterThan(0);
      }),
    );
    // Ten tenths add up to less than the largest u.
    expect(sampleIndex([...Array(10).fill(0.1), 0], 1 - 2 ** -53)).toBe(9);
  });

  it("draws in proportion", () => {
    const seen = [0, 0, 0];
    for (let k = 0; k < 1000; k++) seen[sampleIndex([0.2, 0.3, 0.5], (k + 0.5) / 1000)]! += 1;
    expect(seen).toEqual([200, 300, 500]);
  });

  it("refuses a random number outside [0, 1)", () => {
    for (const u of [-0.1, 1, NaN]) {
      expect(() => sampleIndex([1], u)).toThrow(new RangeError(`u is ${u}: it must be in [0, 1)`));
    }
  });
});
