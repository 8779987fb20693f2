import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmeticEncode, arithmeticIntervals } from "./arithmeticCode.ts";
import { arithmeticDecode } from "./arithmeticDecode.ts";
import { distributions } from "./fixtures/arbitraries.ts";
import type { Interval } from "./interval.ts";
import { type Rational, rationalLog2, rationalToNumber } from "./rational.ts";
import type { Shares, SymbolModel } from "./symbolModel.ts";

const ABC = { a: 0.7, b: 0.2, c: 0.1 };

const codeUnits = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd7f0, max: 0xe010 }), fc.integer({ min: 97, max: 99 })))
  .map((units) => String.fromCharCode(...units));
const texts = fc.oneof(codeUnits, fc.string({ unit: "grapheme", maxLength: 40 }));

/** Shares of the characters of a text, as often as they come. */
function counted(text: string): Map<string, bigint> {
  const counts = new Map<string, bigint>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0n) + 1n);
  return counts;
}

/** Laplace's rule of succession: every symbol once before the first, and once more each time it comes. */
function laplace(alphabet: readonly string[]): SymbolModel<string> {
  return (history) =>
    new Map(alphabet.map((char) => [char, BigInt(1 + history.filter((seen) => seen === char).length)]));
}

function equal(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** Whether k binary digits can name a piece inside the interval, told from integers alone. */
function fits(k: number, { low, width }: Interval): boolean {
  const denominator = low.denominator * width.denominator;
  const start = low.numerator * width.denominator * 2n ** BigInt(k);
  const end = start + width.numerator * low.denominator * 2n ** BigInt(k);
  const first = start % denominator === 0n ? start / denominator : start / denominator + 1n;
  return (first + 1n) * denominator <= end;
}

describe("arithmeticEncode", () => {
  it("zooms for 'abac' to [.5782, .5880), exactly, and names it in 8 bits", () => {
    const { bits, low, width } = arithmeticEncode("abac", ABC);
    expect(equal(low, { numerator: 5782n, denominator: 10000n })).toBe(true);
    expect(equal(width, { numerator: 98n, denominator: 10000n })).toBe(true);
    expect(-rationalLog2(width)).toBeCloseTo(6.673, 4);
    expect(bits).toBe("10010101");
  });

  it("spends less than two bits more than the surprise of the message, on the shortest fraction inside", () => {
    const messages = fc.array(fc.nat(1000), { maxLength: 30 });
    fc.assert(
      fc.property(distributions, messages, (p, draws) => {
        const possible = p.flatMap((x, i) => (x > 0 ? [i] : []));
        const message = draws.map((n) => possible[n % possible.length]!);
        const code = arithmeticEncode(message, p);
        const surprise = -rationalLog2(code.width);
        expect(code.bits.length).toBeGreaterThanOrEqual(surprise * (1 - 1e-15));
        const { numerator, denominator } = code.width;
        expect(numerator * 2n ** BigInt(code.bits.length) < 4n * denominator).toBe(true);
        expect(fits(code.bits.length, code)).toBe(true);
        expect(code.bits === "" || !fits(code.bits.length - 1, code)).toBe(true);
        // Below 10⁻³⁰⁰ doubles grow coarse, and one prints as a decimal that differs in the ninth digit.
        if (message.some((i) => p[i]! < 1e-300)) return;
        const expected = message.reduce((sum, i) => sum - Math.log2(p[i]!), 0);
        expect(surprise).toBeCloseTo(expected, 8);
      }),
    );
  });

  it("needs no bits for an empty message and for one that was certain", () => {
    expect(arithmeticEncode("", ABC).bits).toBe("");
    expect(arithmeticEncode("aaaa", { a: 1, b: 0 }).bits).toBe("");
    expect(arithmeticDecode("", 4, { b: 0, a: 1 })).toEqual(["a", "a", "a", "a"]);
  });

  it("takes indices, names, maps and counts alike", () => {
    const bits = arithmeticEncode("abac", ABC).bits;
    expect(arithmeticEncode([0, 1, 0, 2], [0.7, 0.2, 0.1]).bits).toBe(bits);
    expect(arithmeticEncode([0, 1, 0, 2], Float64Array.of(0.7, 0.2, 0.1)).bits).toBe(bits);
    expect(arithmeticEncode(["a", "b", "a", "c"], new Map(Object.entries(ABC))).bits).toBe(bits);
    expect(arithmeticEncode("abac", { a: 7n, b: 2n, c: 1n }).bits).toBe(bits);
    expect(arithmeticEncode("abac", () => ABC).bits).toBe(bits);
    expect(arithmeticEncode([0, 1], BigInt64Array.of(3n, 1n)).width).toEqual({
      numerator: 3n,
      denominator: 16n,
    });
  });

  it("takes numbers that sum to 1 but for a rounding as shares of their sum", () => {
    const third = arithmeticEncode([2], [0.3333333333, 0.3333333333, 0.3333333333]);
    expect(equal(third.width, { numerator: 1n, denominator: 3n })).toBe(true);
  });

  it("shows an adaptive model all that came before", () => {
    const seen: string[] = [];
    arithmeticEncode("abca", (history) => {
      seen.push(history.join(""));
      return { a: 0.5, b: 0.25, c: 0.25 };
    });
    expect(seen).toEqual(["", "a", "ab", "abc"]);
    // 1/2 · 1/3 · 2/4 · 3/5
    const { width } = arithmeticEncode("abba", laplace(["a", "b"]));
    expect(equal(width, { numerator: 1n, denominator: 30n })).toBe(true);
  });

  it("refuses by name what the model rules out, and models that are none", () => {
    const refusal = (message: Iterable<string>, model: Shares<string>) => () =>
      arithmeticEncode(message, model);
    expect(refusal("abz", ABC)).toThrow(new RangeError('symbols[2] is "z": the model has no such symbol'));
    expect(refusal("ab\ud83d", ABC)).toThrow('symbols[2] is "\\ud83d"');
    expect(refusal("ab", { a: 1, b: 0 })).toThrow(
      new RangeError('symbols[1] is "b": the model gives it probability 0'),
    );
    expect(refusal("a", { a: 0.5, b: 0.6 })).toThrow(new RangeError("model sums to 1.1, not to 1"));
    expect(refusal("a", { a: -0.5, b: 1.5 })).toThrow(/^model\[0\] is -0.5/);
    expect(refusal("a", { a: 1n, b: -1n })).toThrow(
      new RangeError("model[1] is -1: it must not be negative"),
    );
    expect(refusal("a", { a: 0n })).toThrow(new RangeError("model gives all 1 symbols weight 0"));
    expect(refusal("a", {})).toThrow(new RangeError("model is empty"));
    expect(refusal("a", { a: 1n, b: 0.5 } as never)).toThrow(/^model\[0\] is a bigint/);
    expect(() => arithmeticEncode([3], [0.5, 0.5])).toThrow(
      new RangeError("symbols[0] is 3: the model has no such symbol"),
    );
  });
});

describe("arithmeticDecode", () => {
  it("gives back every text, emoji and lone surrogates included", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const symbols = [...text];
        for (const model of symbols.length > 0 ? [counted(text), laplace([...new Set(symbols)])] : []) {
          const { bits } = arithmeticEncode(text, model);
          expect(arithmeticDecode(bits, symbols.length, model)).toEqual(symbols);
        }
      }),
    );
  });

  it("gives back every message, whatever follows its bits", () => {
    const messages = fc.array(fc.nat(1000), { maxLength: 30 });
    const bitStrings = fc.array(fc.constantFrom("0", "1"), { maxLength: 20 }).map((list) => list.join(""));
    fc.assert(
      fc.property(distributions, messages, bitStrings, (p, draws, tail) => {
        const possible = p.flatMap((x, i) => (x > 0 ? [i] : []));
        const message = draws.map((n) => possible[n % possible.length]!);
        const { bits } = arithmeticEncode(message, p);
        expect(arithmeticDecode(bits + tail, message.length, p)).toEqual(message);
      }),
    );
  });

  it("reads any bits as some message, on the border between two as well", () => {
    expect(arithmeticDecode("1", 4, [0.5, 0.5])).toEqual([1, 0, 0, 0]);
    expect(arithmeticDecode("0111", 5, [0.5, 0.5])).toEqual([0, 1, 1, 1, 0]);
    expect(arithmeticDecode("01", 3, [0.25, 0, 0.75])).toEqual([2, 0, 0]);
    expect(arithmeticDecode("", 2, [0, 0.5, 0.5])).toEqual([1, 1]);
    expect(arithmeticDecode("1".repeat(3000), 2000, [0.5, 0.25, 0.25])).toEqual([
      ...Array(1500).fill(2),
      ...Array(500).fill(0),
    ]);
  });

  it("tells apart pieces far below what a double resolves", () => {
    const model = new Map([
      ["a", 1n],
      ["b", 10n ** 900n],
      ["c", 1n],
    ]);
    for (const text of ["bab", "cbb", "bbbbbbbbc", "aaca"]) {
      const { bits } = arithmeticEncode(text, model);
      expect(arithmeticDecode(bits, text.length, model).join("")).toBe(text);
    }
    const { width } = arithmeticEncode([0, 0], [1e-300, 1]);
    expect(rationalLog2(width)).toBeCloseTo(-600 * Math.log2(10), 9);
  });

  it("reads thousands of symbols", () => {
    const p = [0.61, 0.2, 0.1, 0.05, 0.04];
    const message = Array.from({ length: 5000 }, (_, i) => (i * i + (i >> 3)) % 5);
    const { bits } = arithmeticEncode(message, p);
    expect(arithmeticDecode(bits, 5000, p)).toEqual(message);
  });

  it("refuses what is no message", () => {
    expect(() => arithmeticDecode("012", 1, ABC)).toThrow(
      new RangeError('bits[2] is "2": bits are "0" and "1"'),
    );
    for (const length of [-1, 1.5, NaN, Infinity]) {
      expect(() => arithmeticDecode("01", length, ABC)).toThrow(
        new RangeError(`length is ${length}: it must be a whole number, at least 0`),
      );
    }
  });
});

describe("arithmeticIntervals", () => {
  it("go from [0, 1) to the interval of the message, each inside the one before", () => {
    const intervals = arithmeticIntervals("abac", ABC);
    const numbers = intervals.map(({ low, width }) => [rationalToNumber(low), rationalToNumber(width)]);
    expect(numbers).toEqual([
      [0, 1],
      [0, 0.7],
      [0.49, 0.14],
      [0.49, 0.098],
      [0.5782, 0.0098],
    ]);
    const { low, width } = arithmeticEncode("abac", ABC);
    expect(equal(intervals[4]!.low, low) && equal(intervals[4]!.width, width)).toBe(true);
  });

  it("agree with the code at any depth", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 200 });
    fc.assert(
      fc.property(letters, (message) => {
        const last = arithmeticIntervals(message, laplace(["a", "b", "c"])).at(-1)!;
        const { low, width } = arithmeticEncode(message, laplace(["a", "b", "c"]));
        expect(equal(last.low, low) && equal(last.width, width)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
