import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairs, units } from "./fixtures/arbitraries.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { jsDivergence } from "./jsDivergence.ts";
import { klDivergence } from "./klDivergence.ts";

describe("jsDivergence", () => {
  it("is 1 bit for distributions that share no outcome", () => {
    expect(jsDivergence([1, 0], [0, 1])).toBe(1);
    expect(jsDivergence([0.3, 0.7, 0, 0], [0, 0, 0.9, 0.1])).toBe(1);
  });

  it("is 0 for equal ones", () => {
    expect(jsDivergence([0.7, 0.2, 0.1, 0], [0.7, 0.2, 0.1, 0])).toBe(0);
  });

  it("is symmetric and at most log 2", () => {
    fc.assert(
      fc.property(pairs, units, ([p, q], unit) => {
        const js = jsDivergence(p, q, unit);
        expect(js).toBeGreaterThanOrEqual(0);
        expect(js).toBeLessThanOrEqual(unit === "bits" ? 1 : Math.LN2);
        expectNear(jsDivergence(q, p, unit), js);
      }),
    );
  });

  it("is the mean divergence from the midpoint", () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        const m = p.map((x, i) => (x + q[i]!) / 2);
        // The midpoint rounds, and the divergences from it feel that at about 10⁻³².
        const mean = (klDivergence(p, m) + klDivergence(q, m)) / 2;
        expect(Math.abs(jsDivergence(p, q) - mean)).toBeLessThanOrEqual(1e-14 * mean + 1e-31);
      }),
    );
  });

  it("has a square root that obeys the triangle inequality", () => {
    const [a, b, c] = [
      [0.5, 0.5],
      [0.25, 0.75],
      [0.1, 0.9],
    ] as const;
    const distance = (x: readonly number[], y: readonly number[]) => Math.sqrt(jsDivergence(x, y));
    expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
  });

  it("names the argument it refuses", () => {
    expect(() => jsDivergence([0.5, 0.5], [1])).toThrow(new RangeError("p has length 2 but q has length 1"));
    expect(() => jsDivergence([0.5, 0.4], [1, 0])).toThrow(new RangeError("p sums to 0.9, not to 1"));
  });
});
