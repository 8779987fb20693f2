import { describe, expect, it } from "vitest";
import { seededRandom } from "./random.ts";

const draw = (seed: number, n: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: n }, () => random());
};

describe("seededRandom", () => {
  it("gives the numbers of sfc32, worked out with whole numbers of any size", () => {
    const words = (seed: number) => draw(seed, 4).map((u) => u * 2 ** 32);
    expect(words(0)).toEqual([1363572419, 145230303, 808754475, 4216505632]);
    expect(words(1)).toEqual([2012149540, 1872316204, 1707632675, 1779833415]);
    expect(words(42)).toEqual([1264412219, 1947509147, 3919439299, 1251167922]);
    expect(words(Number.MAX_SAFE_INTEGER)).toEqual([3268402823, 2602357022, 3266425223, 182731693]);
  });

  it("spreads evenly over [0, 1), also from one seed to the next", () => {
    for (const sample of [draw(7, 20000), Array.from({ length: 20000 }, (_, seed) => draw(seed, 1)[0]!)]) {
      expect(sample.every((u) => u >= 0 && u < 1)).toBe(true);
      const tenths = Array(10).fill(0);
      for (const u of sample) tenths[Math.floor(10 * u)] += 1;
      // Chi-squared with 9 degrees of freedom: above 33 once in ten thousand.
      expect(tenths.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0)).toBeLessThan(33);
    }
  });

  it("refuses what is no seed", () => {
    for (const seed of [-1, 0.5, NaN, 2 ** 53]) {
      expect(() => seededRandom(seed)).toThrow(
        new RangeError(`seed is ${seed}: it must be a whole number from 0 to 9007199254740991`),
      );
    }
  });
});
