import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussianKl, gaussianLogPdf } from "./gaussian.ts";
import { gaussianKlAreas, gaussianKlIntegrand } from "./gaussianIntegrand.ts";
import { integrate } from "./quadrature.ts";

const gaussian = fc.record({
  mean: fc.double({ min: -5, max: 5, noNaN: true }),
  sd: fc.double({ min: 0.1, max: 5, noNaN: true }),
});

describe("gaussianKlIntegrand", () => {
  it("is negative exactly where the model is the likelier", () => {
    fc.assert(
      fc.property(gaussian, gaussian, fc.double({ min: -10, max: 10, noNaN: true }), (p, q, x) => {
        const ratio = gaussianLogPdf(x, p) - gaussianLogPdf(x, q);
        fc.pre(Math.abs(ratio) > 1e-9 && gaussianLogPdf(x, p) > -700);
        expect(Math.sign(gaussianKlIntegrand(x, p, q))).toBe(Math.sign(ratio));
      }),
    );
  });

  it("is 0 for equal bells and where p has underflowed, however unlikely q finds it", () => {
    expect(gaussianKlIntegrand(1, { mean: 0, sd: 1 }, { mean: 0, sd: 1 })).toBe(0);
    expect(gaussianKlIntegrand(50, { mean: 0, sd: 1 }, { mean: 0, sd: 1e-3 })).toBe(0);
    expect(gaussianKlIntegrand(Infinity, { mean: 0, sd: 1 }, { mean: 0, sd: 2 })).toBe(0);
  });

  it("has area gaussianKl under it", () => {
    const [p, q] = [
      { mean: -1, sd: 1 },
      { mean: 1, sd: 2 },
    ];
    const breaks = Array.from({ length: 25 }, (_, i) => -13 + i);
    const integrand = (x: number) => gaussianKlIntegrand(x, p, q, "bits");
    expect(integrate([{ integrand, breaks, weight: 1 }])).toBeCloseTo(gaussianKl(p, q, "bits"), 14);
  });
});

describe("gaussianKlAreas", () => {
  it("are of opposite signs and sum to the divergence", () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        const { positive, negative } = gaussianKlAreas(p, q);
        const kl = gaussianKl(p, q);
        expect(positive).toBeGreaterThanOrEqual(0);
        expect(negative).toBeLessThanOrEqual(0);
        expect(negative).toBeGreaterThanOrEqual(-1 / Math.E);
        expect(Math.abs(positive + negative - kl)).toBeLessThanOrEqual(1e-14 * (positive - negative));
      }),
    );
  });

  it("are both 0 for equal bells", () => {
    expect(gaussianKlAreas({ mean: 1, sd: 2 }, { mean: 1, sd: 2 })).toEqual({ positive: 0, negative: 0 });
  });

  it("are ½Φ(½) + φ(½) and ½Φ(−½) − φ(½) for a shift of 1", () => {
    const { positive, negative } = gaussianKlAreas({ mean: 0, sd: 1 }, { mean: 1, sd: 1 });
    expect(positive).toBeCloseTo(0.6977965574013061, 15);
    expect(negative).toBeCloseTo(-0.19779655740130603, 15);
  });

  it("keep their digits when the bells differ in width by 10⁸", () => {
    const [wide, narrow] = [
      { mean: 0, sd: 1e8 },
      { mean: 3, sd: 1 },
    ];
    for (const [p, q] of [
      [wide, narrow],
      [narrow, wide],
    ] as const) {
      const { positive, negative } = gaussianKlAreas(p, q);
      expect((positive + negative) / gaussianKl(p, q)).toBeCloseTo(1, 14);
    }
  });
});
