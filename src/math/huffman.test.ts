import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockWeights } from "./blockWeights.ts";
import { kraftSum } from "./codeLengths.ts";
import { entropy } from "./entropy.ts";
import { expectedLength } from "./expectedLength.ts";
import { distributions } from "./fixtures/arbitraries.ts";
import { huffmanLengths, huffmanMerges } from "./huffman.ts";

/** Every list of n lengths whose codewords spend the whole budget, longest first. */
function completeLengths(n: number): number[][] {
  if (n === 1) return [[0]];
  const found = new Map<string, number[]>();
  for (const [longest = 0, ...others] of completeLengths(n - 1)) {
    for (const [i, split] of [longest, ...others].entries()) {
      const rest = [longest, ...others].filter((_, k) => k !== i);
      const lengths = [split + 1, split + 1, ...rest].sort((a, b) => b - a);
      found.set(lengths.join(), lengths);
    }
  }
  return [...found.values()];
}

describe("huffmanLengths", () => {
  it("has the averages of the book's examples", () => {
    const average = (p: number[]) => expectedLength(p, huffmanLengths(p));
    expect(average([0.5, 0.25, 0.125, 0.125])).toBe(1.75);
    expect(average([0.4, 0.3, 0.2, 0.1])).toBeCloseTo(1.9, 14);
    expect(average([0.7, 0.2, 0.1])).toBeCloseTo(1.3, 14);
    expect(average([0.97, 0.01, 0.01, 0.01])).toBeCloseTo(1.05, 14);
    expect(average(Array(6).fill(1 / 6))).toBeCloseTo(8 / 3, 14);
    expect(average(Array(8).fill(1 / 8))).toBe(3);
  });

  it("comes down to the entropy of a 90/10 coin in blocks of 1 to 5", () => {
    // As fractions, by exact arithmetic; printed as 1, .645, .5327, .4926, .4802.
    [1, 0.645, 799 / 1500, 0.49255, 0.480194].forEach((perFlip, i) => {
      const blocks = blockWeights([0.9, 0.1], i + 1);
      expect(expectedLength(blocks, huffmanLengths(blocks)) / (i + 1)).toBeCloseTo(perFlip, 12);
    });
    expect(entropy([0.9, 0.1])).toBeCloseTo(0.469, 4);
  });

  it("has the smallest average of all codes, found by trying every one", () => {
    const all = new Map([2, 3, 4, 5, 6, 7].map((n) => [n, completeLengths(n)]));
    expect(all.get(7)!.length).toBeGreaterThan(8);
    const positive = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(positive, (weights) => {
        const cost = (lengths: number[]) => weights.reduce((total, w, i) => total + w * lengths[i]!, 0);
        const ascending = weights.toSorted((a, b) => a - b);
        const best = all
          .get(weights.length)!
          .map((lengths) => ascending.reduce((total, w, i) => total + w * lengths[i]!, 0));
        expect(cost(huffmanLengths(weights))).toBe(Math.min(...best));
      }),
    );
  });

  it("averages at least the entropy and less than a bit more, and spends the budget exactly", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        const lengths = huffmanLengths(p);
        const average = expectedLength(p, lengths);
        const h = entropy(p);
        expect(average).toBeGreaterThanOrEqual(h * (1 - 1e-15));
        // Of doubles: next to certainty the last bit decides whether a whole bit is wasted or almost one.
        expect(average).toBeLessThan(h + 1 + 4e-15);
        expect(kraftSum(lengths)).toBe(p.filter((x) => x > 0).length > 1 ? 1 : 0);
        expect(lengths.every((length, i) => length > 0 || p[i] === 0 || average === 0)).toBe(true);
      }),
    );
  });

  it("gives nothing to what cannot happen, and nothing to what must", () => {
    expect(huffmanLengths([0, 3, 0, 1])).toEqual([0, 1, 0, 1]);
    expect(huffmanLengths([0, 7])).toEqual([0, 0]);
    expect(huffmanLengths([1])).toEqual([0]);
  });

  it("makes the shortest of the longest codewords where there are ties, the earlier outcome's the shorter", () => {
    expect(huffmanLengths([2, 2, 1, 1])).toEqual([2, 2, 2, 2]);
    expect(huffmanLengths([1, 1, 1])).toEqual([1, 2, 2]);
    expect(huffmanLengths([1, 1, 1, 1, 1])).toEqual([2, 2, 2, 3, 3]);
  });

  it("stands codewords of a thousand bits", () => {
    const weights = Array.from({ length: 1074 }, (_, i) => 2 ** -(i + 1));
    const lengths = huffmanLengths(weights);
    expect(lengths[1073]).toBe(1073);
    expect(kraftSum(lengths)).toBe(1);
  });

  it("refuses what are no weights", () => {
    expect(() => huffmanLengths([])).toThrow(new RangeError("weights is empty"));
    expect(() => huffmanLengths([0, 0])).toThrow(/^weights are all 0/);
    expect(() => huffmanLengths([1, -1])).toThrow(/^weights\[1\] is -1/);
    expect(() => huffmanLengths([1, NaN])).toThrow(/^weights\[1\] is NaN/);
    expect(() => huffmanMerges([1e308, 1e308])).toThrow(/^weights sum to more/);
  });
});

describe("huffmanMerges", () => {
  it("tells the construction of [.4, .3, .2, .1] step by step", () => {
    const merges = huffmanMerges([4, 3, 2, 1]);
    expect(merges).toEqual([
      { node: 4, parts: [3, 2], weight: 3 },
      { node: 5, parts: [1, 4], weight: 6 },
      { node: 6, parts: [0, 5], weight: 10 },
    ]);
  });

  it("adds up to the average length: every merge puts one more bit before all it holds", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(
        counts.filter((list) => list.some((n) => n > 0)),
        (list) => {
          const merges = huffmanMerges(list);
          const total = list.reduce((sum, n) => sum + n, 0);
          const cost = merges.reduce((sum, { weight }) => sum + weight, 0);
          const lengths = huffmanLengths(list);
          expect(list.reduce((sum, n, i) => sum + n * lengths[i]!, 0)).toBe(cost);
          expect(merges.at(-1)?.weight ?? total).toBe(total);
          expect(new Set(merges.flatMap(({ parts }) => parts)).size).toBe(2 * merges.length);
        },
      ),
    );
  });
});
