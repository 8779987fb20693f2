import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Gaussian,
  gaussianEntropy,
  gaussianKl,
  gaussianKlParts,
  gaussianLogPdf,
  gaussianPdf,
} from "./gaussian.ts";

// In millionths: two means 10⁻³²⁰ apart differ by a divergence below the smallest double.
const mean = fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 1e6);
const sd = fc.double({ min: -8, max: 8, noNaN: true }).map((exponent) => 10 ** exponent);
const gaussian = fc.record({ mean, sd });

/** Expected values are computed to 60 digits for the doubles given. */
function expectClose(got: number, expected: number, ulps = 8): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(ulps * Number.EPSILON * Math.abs(expected));
}

describe("gaussianLogPdf", () => {
  it("is exact next to the mean, far out in the tail and far from 0", () => {
    expectClose(gaussianLogPdf(0.3, { mean: 0.1, sd: 0.7 }), -0.6030799157965525);
    expectClose(gaussianLogPdf(40, { mean: 0, sd: 1 }), -800.9189385332047);
    expectClose(gaussianLogPdf(1e8 + 1, { mean: 1e8, sd: 1e-3 }), -499994.0111832542);
  });

  it("is the logarithm of the density wherever that is not 0", () => {
    fc.assert(
      fc.property(gaussian, fc.double({ min: -30, max: 30, noNaN: true }), (g, z) => {
        const x = g.mean + z * g.sd;
        expect(Math.log(gaussianPdf(x, g))).toBeCloseTo(gaussianLogPdf(x, g), 10);
      }),
    );
  });

  it("goes to −∞ at the ends of the line, and beyond the largest double", () => {
    expect(gaussianLogPdf(Infinity, { mean: 0, sd: 1 })).toBe(-Infinity);
    expect(gaussianLogPdf(-Infinity, { mean: 0, sd: 1 })).toBe(-Infinity);
    expect(gaussianLogPdf(1, { mean: 0, sd: 1e-200 })).toBe(-Infinity);
  });
});

describe("gaussianPdf", () => {
  it("keeps its digits in the tail and is 0 below the smallest double", () => {
    expectClose(gaussianPdf(0.3, { mean: 0.1, sd: 0.7 }), 0.547123942777446);
    expectClose(gaussianPdf(-6.5, { mean: 0, sd: 0.5 }), 1.5997655514013623e-37);
    expect(gaussianPdf(40, { mean: 0, sd: 1 })).toBe(0);
    expect(gaussianPdf(Infinity, { mean: 0, sd: 1 })).toBe(0);
  });

  it("comes back from underflow where a tiny sd makes it large again", () => {
    expectClose(gaussianPdf(38e-300, { mean: 0, sd: 1e-300 }), 1.0972210520075238e-14, 2000);
  });
});

describe("gaussianEntropy", () => {
  it("is negative for a narrow bell, and keeps its digits where it passes 0", () => {
    expectClose(gaussianEntropy(0.1), -0.8836465597893729);
    expectClose(gaussianEntropy(1), 1.4189385332046727);
    expectClose(gaussianEntropy(1e200), 461.9359571320138);
    expectClose(gaussianEntropy(0.24197072451914337), 6.418004668056469e-17);
  });

  it("grows by one bit when sd doubles", () => {
    fc.assert(
      fc.property(sd, (s) => {
        expect(gaussianEntropy(2 * s, "bits") - gaussianEntropy(s, "bits")).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("gaussianKl", () => {
  const at = (mean: number, sd: number): Gaussian => ({ mean, sd });

  it.each([
    ["nearly equal sds", at(0, 1), at(0, 1 + 2 ** -33), 1.3552527153439269e-20],
    ["nearly equal means", at(1e-10, 1), at(0, 1), 5.0000000000000005e-21],
    ["nearly equal", at(3, 0.7), at(3 + 1e-9, 0.7 * (1 + 1e-9)), 2.020408493896478e-18],
    ["10⁸ times wider", at(0, 1e8), at(0, 1), 4999999999999981],
    ["10⁸ times narrower", at(0, 1), at(0, 1e8), 17.920680743952367],
    ["far from 0", at(1e12, 2), at(1e12 + 1, 3), 0.18324288588594215],
    ["a narrow bell off centre", at(0, 1e-8), at(5, 1), 30.420680743952367],
    ["an encoder and its prior", at(0.5, 0.8), at(0, 1), 0.16814355131420974],
    ["the prior and the encoder", at(0, 1), at(0.5, 0.8), 0.2534189486857902],
  ])("is exact for %s", (_, p, q, expected) => {
    expectClose(gaussianKl(p, q), expected);
    expectClose(gaussianKl(p, q, "bits"), expected / Math.LN2);
  });

  it("is never negative, and 0 only when p equals q", () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        expect(gaussianKl(p, p)).toBe(0);
        const kl = gaussianKl(p, q);
        if (p.mean === q.mean && p.sd === q.sd) expect(kl).toBe(0);
        else expect(kl).toBeGreaterThan(0);
      }),
    );
  });

  it("does not change when the unit of x or its origin does", () => {
    const moderate = fc.record({ mean, sd: fc.double({ min: 0.1, max: 10, noNaN: true }) });
    fc.assert(
      fc.property(moderate, moderate, mean, (p, q, shift) => {
        const moved = (g: Gaussian) => ({ mean: 4 * (g.mean + shift), sd: 4 * g.sd });
        const kl = gaussianKl(p, q);
        expect(Math.abs(gaussianKl(moved(p), moved(q)) - kl)).toBeLessThanOrEqual(1e-9 * (1 + kl));
      }),
    );
  });

  it("is the sum of a shift and a spread, neither of them negative", () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        const { shift, spread, total } = gaussianKlParts(p, q, "bits");
        expect(shift).toBeGreaterThanOrEqual(0);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(shift + spread).toBe(total);
        expect(gaussianKl(p, q, "bits")).toBe(total);
        expect(gaussianKlParts(p, { mean: p.mean, sd: q.sd }, "bits")).toEqual({
          shift: 0,
          spread,
          total: spread,
        });
      }),
    );
  });

  it("is infinite only beyond the largest double, never NaN", () => {
    expect(gaussianKl(at(0, 1e200), at(0, 1e-200))).toBe(Infinity);
    expectClose(gaussianKl(at(0, 1e-200), at(0, 1e200)), 400 * Math.LN10 - 0.5);
    expect(gaussianKl(at(1e308, 1), at(-1e308, 1))).toBe(Infinity);
    expectClose(gaussianKl(at(1e308, 1e308), at(-1e308, 1e308)), 2);
  });
});

describe("a Gaussian that is none", () => {
  it("is refused by the name of what is wrong and its value", () => {
    const good = { mean: 0, sd: 1 };
    expect(() => gaussianKl({ mean: 0, sd: 0 }, good)).toThrow(
      new RangeError("p.sd is 0: it must be positive and finite"),
    );
    expect(() => gaussianKl(good, { mean: Number.NaN, sd: 1 })).toThrow(
      new RangeError("q.mean is NaN: it must be finite"),
    );
    expect(() => gaussianKl(good, { mean: 0, sd: Infinity })).toThrow(/q\.sd is Infinity/);
    expect(() => gaussianLogPdf(0, { mean: 0, sd: -1 })).toThrow(/gaussian\.sd is -1/);
    expect(() => gaussianPdf(Number.NaN, good)).toThrow(new RangeError("x is NaN: it must be a number"));
    expect(() => gaussianEntropy(-2)).toThrow(new RangeError("sd is -2: it must be positive and finite"));
    expect(() => gaussianKl(good, good, "bit" as "bits")).toThrow(RangeError);
  });
});
