import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitGaussian } from "./fitGaussian.ts";
import { type Direction, gaussianMixtureKl, type MixtureComponent } from "./mixture.ts";

/** Two hills of sd 1 at ±d, the left one of weight w. */
function pair(d: number, w = 0.5): MixtureComponent[] {
  return [
    { weight: w, mean: -d, sd: 1 },
    { weight: 1 - w, mean: d, sd: 1 },
  ];
}

const mixture = fc
  .array(
    fc.record({
      count: fc.integer({ min: 0, max: 9 }),
      mean: fc.double({ min: -6, max: 6, noNaN: true }),
      sd: fc.double({ min: 0.3, max: 2, noNaN: true }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .filter((parts) => parts.some(({ count }) => count > 0))
  .map((parts) => {
    const total = parts.reduce((sum, { count }) => sum + count, 0);
    return parts.map(({ count, mean, sd }) => ({ weight: count / total, mean, sd }));
  });

describe("the forward fit", () => {
  it("has the mixture's mean and variance, and no rival", () => {
    const { minima, global } = fitGaussian(pair(4), "forward");
    expect(minima).toHaveLength(1);
    expect(global).toEqual([0]);
    expect(minima[0]!.mean).toBe(0);
    expect(minima[0]!.sd).toBeCloseTo(Math.sqrt(17), 14);
    expect(minima[0]!.kl).toBeCloseTo(0.7235530265451884, 14);
  });

  it("is as exact far from 0 and for the tiniest hills", () => {
    const tiny = pair(4).map((hill) => ({ ...hill, mean: hill.mean * 1e-170, sd: 1e-170 }));
    expect(fitGaussian(tiny, "forward").minima[0]!.sd / 1e-170).toBeCloseTo(Math.sqrt(17), 13);
    const far = pair(4).map((hill) => ({ ...hill, mean: hill.mean + 2 ** 40 }));
    expect(fitGaussian(far, "forward").minima[0]).toMatchObject({ mean: 2 ** 40, sd: Math.sqrt(17) });
  });
});

describe("the reverse fit", () => {
  it("sits in the middle and nowhere else while the hills are near", () => {
    const { minima, global } = fitGaussian(pair(2), "reverse");
    expect(global).toEqual([0]);
    expect(minima).toHaveLength(1);
    expect(minima[0]!.mean).toBeCloseTo(0, 13);
    expect(minima[0]!.sd).toBeCloseTo(2.047009519858419, 13);
    expect(minima[0]!.kl).toBeCloseTo(0.22650796076144364, 14);
  });

  it("has a minimum on each hill and one in between when they are 8 apart", () => {
    const { minima, global } = fitGaussian(pair(4), "reverse");
    expect(global).toEqual([0, 2]);
    expect(minima.map(({ mean }) => mean.toFixed(3).replace(/^-(?=0\.0*$)/, ""))).toEqual([
      "-4.000",
      "0.000",
      "4.000",
    ]);
    expect(minima.map(({ sd }) => sd.toFixed(3))).toEqual(["1.001", "3.473", "1.001"]);
    expect(minima.map(({ kl }) => kl.toFixed(4))).toEqual(["0.6931", "1.8712", "0.6931"]);
  });

  it("takes the hills over the middle when they are 6 apart", () => {
    const [left, middle, right] = fitGaussian(pair(3), "reverse").minima;
    expect(right).toMatchObject({
      mean: expect.closeTo(2.98431, 5),
      sd: expect.closeTo(1.02337, 5),
      kl: expect.closeTo(0.688769, 6),
    });
    expect(left!.kl).toBeCloseTo(right!.kl, 13);
    expect(middle!.kl).toBeCloseTo(0.840621, 6);
  });

  it("knows the half-distance at which minima on the hills appear: 2.41223", () => {
    expect(fitGaussian(pair(2.4122), "reverse").minima).toHaveLength(1);
    expect(fitGaussian(pair(2.41223), "reverse").minima).toHaveLength(3);
  });

  it("knows the half-distance at which they become the best: 2.80008", () => {
    expect(fitGaussian(pair(2.80007), "reverse").global).toEqual([1]);
    expect(fitGaussian(pair(2.80009), "reverse").global).toEqual([0, 2]);
  });

  it("costs about −ln w on a hill of weight w", () => {
    const { minima, global } = fitGaussian(pair(3, 0.3), "reverse");
    expect(minima.map(({ kl }) => kl.toFixed(3))).toEqual(["1.197", "0.354"]);
    expect(global).toEqual([1]);
  });

  it("finds the minimum in the middle as long as it is there, however far the hills", () => {
    for (const d of [10, 100, 1000]) {
      const { minima } = fitGaussian(pair(d), "reverse");
      expect(minima).toHaveLength(3);
      expect(minima[1]!.mean / d).toBeCloseTo(0, 9);
      expect(minima[1]!.sd / d).toBeCloseTo(Math.sqrt(2 / Math.PI), 1);
    }
  });

  it("finds minima between any neighbours of three hills", () => {
    const hills = [0.2, 0.3, 0.5].map((weight, k) => ({ weight, mean: 6 * k, sd: 1 }));
    const { minima, global } = fitGaussian(hills, "reverse");
    expect(minima.map(({ mean }) => mean.toFixed(2))).toEqual(["0.02", "6.01", "7.08", "11.99"]);
    expect(global).toEqual([3]);
  });

  it("moves and stretches with the hills", () => {
    const hills = pair(3).map(({ mean, ...rest }) => ({ ...rest, mean: 1e6 + 1e-3 * mean, sd: 1e-3 }));
    const { minima } = fitGaussian(hills, "reverse");
    expect(minima.map(({ sd }) => (1000 * sd).toFixed(4))).toEqual(["1.0234", "2.7438", "1.0234"]);
    expect(minima.map(({ mean }) => (mean - 1e6).toFixed(5))).toEqual(["-0.00298", "0.00000", "0.00298"]);
  });

  it("ends, without NaN, where hills are as far apart or as unequal as doubles allow", () => {
    for (const hills of [pair(1e12), pair(3).map((hill, k) => ({ ...hill, sd: [1e-200, 1e200][k]! }))]) {
      const { minima, global } = fitGaussian(hills, "reverse");
      for (const { mean, sd, kl } of minima) expect([mean, sd, kl].every(Number.isFinite)).toBe(true);
      expect(minima[global[0]!]!.kl).toBeCloseTo(Math.LN2, 12);
    }
  });
});

describe("either fit", () => {
  it("of one hill is that hill, also when it comes in parts or with others of weight 0", () => {
    const parts = [
      { weight: 0.5, mean: 1, sd: 0.3 },
      { weight: 0, mean: 5, sd: 1 },
      { weight: 0.5, mean: 1, sd: 0.3 },
    ];
    for (const direction of ["forward", "reverse"] as const) {
      expect(fitGaussian(parts, direction)).toEqual({ minima: [{ mean: 1, sd: 0.3, kl: 0 }], global: [0] });
    }
  });

  it("cannot be bettered by a small change", () => {
    fc.assert(
      fc.property(mixture, fc.constantFrom<Direction>("forward", "reverse"), (components, direction) => {
        const { minima, global } = fitGaussian(components, direction);
        const cost = (mean: number, sd: number) => gaussianMixtureKl({ mean, sd }, components, direction);
        for (const { mean, sd, kl } of minima) {
          for (const [shift, growth] of [
            [1, 0],
            [-1, 0],
            [0, 1],
            [0, -1],
            [1, 1],
            [-1, -1],
            [1, -1],
            [-1, 1],
          ] as const) {
            const beside = cost(mean + 1e-4 * shift * sd, sd * (1 + 1e-4 * growth));
            expect(beside).toBeGreaterThanOrEqual(kl * (1 - 1e-13));
          }
        }
        expect(minima.map(({ mean }) => mean)).toEqual(minima.map(({ mean }) => mean).sort((a, b) => a - b));
        const least = Math.min(...minima.map(({ kl }) => kl));
        expect(global.length).toBeGreaterThan(0);
        for (const index of global) expect(minima[index]!.kl).toBeCloseTo(least, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a direction it does not know", () => {
    expect(() => fitGaussian(pair(2), "backward" as Direction)).toThrow(
      new RangeError('direction is backward: it must be "forward" or "reverse"'),
    );
    expect(() => fitGaussian([], "forward")).toThrow(new RangeError("components is empty"));
  });
});
