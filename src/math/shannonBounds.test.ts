import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entropyFromCounts } from "./counts.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { seededRandom } from "./random.ts";
import { sampleIndex } from "./sampleIndex.ts";
import { shannonBounds, shannonInterval } from "./shannonBounds.ts";

const rankLists = fc
  .array(fc.nat(60), { minLength: 1, maxLength: 27 })
  .filter((list) => list.some((count) => count > 0));

describe("shannonBounds", () => {
  it("finds the bounds of the book's hundred letters, sorting them for the lower one", () => {
    const { upper, lower } = shannonBounds([80, 7, 0, 3, 4, 2, 1, 1, 1, 1]);
    expectNear(upper, 1.2422499942991678, 2e-15);
    expectNear(lower, 0.588938529895811, 2e-15);
    const shares = shannonBounds([0.8, 0.07, 0, 0.03, 0.04, 0.02, 0.01, 0.01, 0.01, 0.01]);
    expectNear(shares.upper, upper, 2e-15);
    expectNear(shares.lower, lower, 2e-15);
  });

  it("puts the lower bound under the upper, both between 0 and the log of the number of guesses", () => {
    fc.assert(
      fc.property(rankLists, (counts) => {
        const { upper, lower } = shannonBounds(counts);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(Object.is(lower, -0)).toBe(false);
        expect(lower).toBeLessThanOrEqual(upper + 1e-14);
        expect(upper).toBeLessThanOrEqual(Math.log2(counts.length) + 1e-14);
      }),
    );
  });

  it("takes the lower bound as a mixture of flat stretches, of which each costs its logarithm", () => {
    // [5, 3, 2] is 2 · 3 letters of three kinds alike, 1 · 2 of two and 2 of one.
    const { lower } = shannonBounds([3, 2, 5], "nats");
    expectNear(lower, 0.6 * Math.log(3) + 0.2 * Math.log(2), 2e-15);
    expect(shannonBounds([4, 4, 4, 4]).lower).toBeCloseTo(2, 14);
  });

  it("corrects the upper bound alone", () => {
    const counts = [20, 6, 3, 1];
    const corrected = shannonBounds(counts, "bits", { correction: "miller-madow" });
    expect(corrected.lower).toBe(shannonBounds(counts).lower);
    expect(corrected.upper).toBe(entropyFromCounts(counts, "bits", { correction: "miller-madow" }));
    expect(corrected.upper - shannonBounds(counts).upper).toBeCloseTo(3 / 60 / Math.LN2, 14);
  });

  it("is 0 for a reader who is always right at once, or always as late", () => {
    expect(shannonBounds([50, 0, 0])).toEqual({ upper: 0, lower: 0 });
    expect(shannonBounds([0, 0, 50])).toEqual({ upper: 0, lower: 0 });
  });

  it("refuses what are no counts", () => {
    expect(() => shannonBounds([])).toThrow(new RangeError("rankCounts is empty"));
    expect(() => shannonBounds([0, 0])).toThrow(/^rankCounts are all 0/);
    expect(() => shannonBounds([1, -1])).toThrow(/^rankCounts\[1\] is -1/);
  });
});

describe("shannonInterval", () => {
  it("is the same for the same seed, and another for another", () => {
    const counts = [40, 9, 5, 3, 2, 1];
    const once = shannonInterval(counts, "bits", { seed: 5 });
    expect(shannonInterval(counts, "bits", { seed: 5 })).toEqual(once);
    expect(shannonInterval(counts, "bits", { seed: 6 })).not.toEqual(once);
  });

  it("holds the estimate, is wider at a higher level and narrower with more letters", () => {
    const counts = [40, 9, 5, 3, 2, 1];
    const width = ({ upper }: ReturnType<typeof shannonInterval>) => upper.to - upper.from;
    const { upper, lower } = shannonInterval(counts);
    const found = shannonBounds(counts);
    expect(upper.from).toBeLessThan(found.upper);
    expect(upper.to).toBeGreaterThan(found.upper);
    expect(lower.from).toBeLessThan(found.lower);
    expect(lower.to).toBeGreaterThan(found.lower);
    const half = width(shannonInterval(counts, "bits", { level: 0.5 }));
    const more = width(shannonInterval(counts.map((n) => 16 * n)));
    expect(half).toBeLessThan(width({ upper, lower }) / 2);
    expect(more / width({ upper, lower })).toBeCloseTo(0.25, 1);
  });

  it("covers the bounds of a known reader about as often as it says", () => {
    const q = [0.8, 0.07, 0.04, 0.03, 0.02, 0.01, 0.01, 0.01, 0.01];
    const truth = shannonBounds(q);
    const random = seededRandom(3);
    let [upper, lower] = [0, 0];
    for (let game = 0; game < 100; game++) {
      const counts = q.map(() => 0);
      for (let letter = 0; letter < 120; letter++) counts[sampleIndex(q, random())]!++;
      const interval = shannonInterval(counts, "bits", { resamples: 200, seed: game });
      if (interval.upper.from <= truth.upper && truth.upper <= interval.upper.to) upper++;
      if (interval.lower.from <= truth.lower && truth.lower <= interval.lower.to) lower++;
    }
    expect(Math.min(upper, lower)).toBeGreaterThan(80);
  });

  it("refuses what cannot be redrawn", () => {
    expect(() => shannonInterval([1.5, 2])).toThrow(
      new RangeError("rankCounts[0] is 1.5: only whole letters can be redrawn"),
    );
    expect(() => shannonInterval([0])).toThrow(/^rankCounts are all 0/);
    expect(() => shannonInterval([1], "bits", { seed: -1 })).toThrow(/^seed is -1/);
    expect(() => shannonInterval([1], "bits", { resamples: 0 })).toThrow(/^resamples is 0/);
    for (const level of [0, 1, NaN]) {
      expect(() => shannonInterval([1], "bits", { level })).toThrow(
        new RangeError(`level is ${level}: it must be between 0 and 1`),
      );
    }
  });
});
