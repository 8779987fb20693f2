import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalCode, kraftSum, shannonLengths } from "./codeLengths.ts";
import { entropy } from "./entropy.ts";
import { expectedLength } from "./expectedLength.ts";
import { distributions } from "./fixtures/arbitraries.ts";

describe("shannonLengths", () => {
  it("takes powers of two as they are, however small", () => {
    for (let k = 1; k <= 1074; k++) expect(shannonLengths([2 ** -k, 1 - 2 ** -k])[0]).toBe(k);
    expect(shannonLengths([1, 0])).toEqual([0, 0]);
    expect(Object.is(shannonLengths([1])[0], -0)).toBe(false);
  });

  it("rounds up as soon as a probability falls short of a power of two", () => {
    const below = 0.25 * (1 - 2 ** -53);
    expect(shannonLengths([below, 1 - below])).toEqual([3, 1]);
  });

  it("averages at least the entropy and less than a bit more, within the budget", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        const lengths = shannonLengths(p);
        const average = expectedLength(p, lengths);
        const h = entropy(p);
        expect(average).toBeGreaterThanOrEqual(h * (1 - 1e-15));
        // Of doubles: next to certainty the last bit decides whether a whole bit is wasted or almost one.
        expect(average).toBeLessThan(h + 1 + 4e-15);
        expect(lengths.every((l, i) => l > 0 || p[i] === 0 || average === 0)).toBe(true);
        expect(() => canonicalCode(lengths)).not.toThrow();
      }),
    );
  });

  it("keeps within the budget where the probabilities sum to a little over 1", () => {
    expect(shannonLengths([0.5, 0.5, 1e-10])).toEqual([2, 2, 34]);
    expect(shannonLengths([0.5, 0.5, 1e-20])).toEqual([2, 2, 67]);
    expect(shannonLengths([0.5, 0.5, 5e-324])).toEqual([2, 2, 1075]);
    expect(shannonLengths([1, 1e-30])).toEqual([1, 100]);
    // 0.1 and 0.4 are a little over a half together, but nothing is overspent.
    expect(shannonLengths([0.5, 0.1, 0.4])).toEqual([1, 4, 2]);
  });

  it("refuses what is no distribution", () => {
    expect(() => shannonLengths([0.5, 0.4])).toThrow(new RangeError("p sums to 0.9, not to 1"));
    expect(() => shannonLengths([])).toThrow(new RangeError("p is empty"));
  });
});

describe("kraftSum", () => {
  it("is what the book says of its examples", () => {
    expect(
      [
        [1, 2, 3, 3],
        [1, 1, 2],
        [1, 2, 2, 3],
        [2, 2, 2, 2],
        [2, 2, 2],
      ].map(kraftSum),
    ).toEqual([1, 1.25, 1.125, 1, 0.75]);
  });

  it("leaves out what has no codeword", () => {
    expect(kraftSum([1, 0, 2])).toBe(0.75);
    expect(kraftSum([0])).toBe(0);
  });

  it("is exact for long codewords, where a sum of doubles would be off or nothing", () => {
    const comb = Array.from({ length: 5000 }, (_, i) => i + 1);
    expect(kraftSum([...comb, 5000])).toBe(1);
    expect(kraftSum(comb)).toBe(1);
    expect(kraftSum([5000])).toBe(0);
    expect(kraftSum([1074])).toBe(5e-324);
    expect(kraftSum(Array(2 ** 10).fill(1080))).toBe(2 ** -1070);
  });

  it("agrees with a plain sum where that is exact", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 50 }), (lengths) => {
        expect(kraftSum(lengths)).toBe(lengths.reduce((sum, l) => sum + 2 ** -l, 0));
      }),
    );
  });

  it("refuses what is no length", () => {
    expect(() => kraftSum([])).toThrow(new RangeError("lengths is empty"));
    for (const wrong of [-1, 1.5, NaN, Infinity, 2 ** 21]) {
      expect(() => kraftSum([1, wrong])).toThrow(
        new RangeError(`lengths[1] is ${wrong}: a codeword has a whole number of bits, from 0 to 1048576`),
      );
    }
  });
});

describe("canonicalCode", () => {
  it("counts up through the codewords, padding when they grow", () => {
    expect(canonicalCode([3, 1, 3, 2])).toEqual(["110", "0", "111", "10"]);
    expect(canonicalCode([2, 2, 2])).toEqual(["00", "01", "10"]);
    expect(canonicalCode([0, 1, 1])).toEqual(["", "0", "1"]);
    expect(canonicalCode([0])).toEqual([""]);
  });

  it("gives codewords of the lengths asked for, none of which begins another, in every budget kept", () => {
    const lists = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lists, (lengths) => {
        const spent = lengths.reduce((sum, l) => sum + (l > 0 ? 2 ** -l : 0), 0);
        if (spent > 1) {
          expect(() => canonicalCode(lengths)).toThrow(
            new RangeError(`lengths have Kraft sum ${spent}: no prefix code spends more than 1`),
          );
          return;
        }
        const code = canonicalCode(lengths);
        expect(code.map((word) => word.length)).toEqual(lengths);
        const words = code.filter((word) => word !== "");
        expect(words.some((a, i) => words.some((b, k) => i !== k && b.startsWith(a)))).toBe(false);
        const numbers = words.map((word) => Number.parseInt(word.padEnd(9, "0"), 2));
        const byLength = words.map((_, i) => i).sort((a, b) => words[a]!.length - words[b]!.length || a - b);
        expect(byLength.map((i) => numbers[i]!)).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });

  it("sees an overdraft too small for a double", () => {
    expect(() => canonicalCode([1, 1, 5000])).toThrow(
      new RangeError("lengths have Kraft sum a little above 1: no prefix code spends more than 1"),
    );
    const words = canonicalCode([1, ...Array.from({ length: 2000 }, (_, i) => i + 2), 2001]);
    expect(words[2000]).toBe(`${"1".repeat(2000)}0`);
    expect(words[2001]).toBe("1".repeat(2001));
  });
});
