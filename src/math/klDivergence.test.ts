import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributions, pairs } from "./fixtures/arbitraries.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { klDivergence } from "./klDivergence.ts";

describe("klDivergence", () => {
  it("takes the truth first and is not symmetric", () => {
    expect(klDivergence([1, 0], [0.5, 0.5])).toBe(1);
    expect(klDivergence([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(klDivergence([0.7, 0.2, 0.1], [0.5, 0.3, 0.2])).toBeCloseTo(0.122806278874938, 15);
    // But two different distributions may be as far one way as the other.
    expect(klDivergence([0.9, 0.1], [0.1, 0.9])).toBe(klDivergence([0.1, 0.9], [0.9, 0.1]));
  });

  it("is exact in bits where all ratios are powers of two", () => {
    expect(klDivergence([0.5, 0.25, 0.25, 0], [0.125, 0.25, 0.125, 0.5])).toBe(1.25);
  });

  it("is never negative, and 0 only when p equals q", () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        const divergence = klDivergence(p, q);
        expect(divergence).toBeGreaterThanOrEqual(0);
        // Below the square root of the smallest double, a relative difference no longer shows.
        if (p.some((x, i) => Math.abs(x - q[i]!) > 1e-150)) expect(divergence).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(distributions, (p) => {
        expect(klDivergence(p, p)).toBe(0);
      }),
    );
  });

  it("in nats is ln 2 times that in bits", () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        expectNear(klDivergence(p, q, "nats"), klDivergence(p, q) * Math.LN2, 2e-15);
      }),
    );
  });

  it("does not depend on the order of the outcomes", () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        expectNear(klDivergence(p.toReversed(), q.toReversed()), klDivergence(p, q));
      }),
    );
  });

  it("breaks the triangle inequality: a divergence is not a distance", () => {
    const [a, b, c] = [
      [0.5, 0.5],
      [0.25, 0.75],
      [0.1, 0.9],
    ] as const;
    expect(klDivergence(a, c)).toBeGreaterThan(klDivergence(a, b) + klDivergence(b, c));
  });

  it("comes out right where p and q nearly agree and the plain sum is noise", () => {
    // 2t² + … nats for ½ ± t
    const t = 2 ** -34;
    expect(klDivergence([0.5, 0.5], [0.5 + t, 0.5 - t], "nats")).toBeCloseTo(2 * t * t, 33);
    expect(klDivergence([0.5, 0.5], [0.5 + t, 0.5 - t], "nats") / (2 * t * t)).toBeCloseTo(1, 15);
  });

  it("is 0 for the same distribution with sums that are off 1 differently", () => {
    const p = [0.5, 0.25, 0.25];
    const q = p.map((x) => x * (1 + 2 ** -31));
    expect(klDivergence(p, q)).toBe(0);
    expect(klDivergence(q, p)).toBe(0);
  });

  it("survives quotients too large for a double", () => {
    expect(klDivergence([0.5, 0.5], [5e-324, 1])).toBeCloseTo(536, 12);
  });

  it("names the argument it refuses", () => {
    expect(() => klDivergence([1], [0.5, 0.5])).toThrow(new RangeError("p has length 1 but q has length 2"));
    expect(() => klDivergence([], [])).toThrow(new RangeError("p is empty"));
    expect(() => klDivergence([0.5, 0.5], [0.5, NaN])).toThrow(
      new RangeError("q[1] is NaN: a probability lies between 0 and 1"),
    );
    // Also where an infinite answer is already certain.
    expect(() => klDivergence([0.5, 0.5], [0, 0.5])).toThrow(new RangeError("q sums to 0.5, not to 1"));
  });
});
