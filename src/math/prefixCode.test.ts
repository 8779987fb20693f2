import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockWeights } from "./blockWeights.ts";
import { canonicalCode } from "./codeLengths.ts";
import { entropy } from "./entropy.ts";
import { distributions } from "./fixtures/arbitraries.ts";
import { huffmanLengths } from "./huffman.ts";
import { prefixDecode, prefixEncode } from "./prefixCode.ts";

describe("prefixEncode and prefixDecode", () => {
  it("are inverse for every Huffman code and every message in it", () => {
    const messages = fc.array(fc.nat(1000), { maxLength: 60 });
    fc.assert(
      fc.property(distributions, messages, (p, draws) => {
        const code = canonicalCode(huffmanLengths(p));
        const spoken = code.flatMap((word, i) => (word === "" ? [] : [i]));
        if (spoken.length === 0) return;
        const message = draws.map((n) => spoken[n % spoken.length]!);
        expect(prefixDecode(prefixEncode(message, code), code)).toEqual({ symbols: message, rest: "" });
      }),
    );
  });

  it("write a message of the only outcome there is in no bits", () => {
    expect(prefixEncode([1, 1, 1], ["", ""])).toBe("");
    expect(prefixDecode("", ["", ""])).toEqual({ symbols: [], rest: "" });
    expect(prefixDecode("01", ["", ""])).toEqual({ symbols: [], rest: "01" });
  });

  it("leave a codeword that is not finished, and bits that begin none", () => {
    expect(prefixDecode("1011", ["0", "10", "111"])).toEqual({ symbols: [1], rest: "11" });
    expect(prefixDecode("1011010", ["00", "10", "111"])).toEqual({ symbols: [1], rest: "11010" });
    expect(prefixDecode("0011", ["00", "10"])).toEqual({ symbols: [0], rest: "11" });
  });

  it("refuse what has no codeword and what is no prefix code", () => {
    expect(() => prefixEncode([0, 2], ["0", "1"])).toThrow(
      new RangeError("symbols[1] is 2: it must be the index of one of the 2 codewords"),
    );
    expect(() => prefixEncode([0, 1], ["0", ""])).toThrow(
      new RangeError("symbols[1] is 1: this outcome has no codeword"),
    );
    expect(() => prefixEncode([0], ["0b"])).toThrow(
      new RangeError('code[0][1] is "b": bits are "0" and "1"'),
    );
    expect(() => prefixDecode("02", ["0", "1"])).toThrow(
      new RangeError('bits[1] is "2": bits are "0" and "1"'),
    );
    expect(() => prefixDecode("0", ["10", "0", "1", "11"])).toThrow(
      new RangeError('code[2] is "1", with which code[0], "10", begins: no prefix code'),
    );
    expect(() => prefixDecode("0", ["1", "0", "1"])).toThrow(
      new RangeError('code[0] is "1", with which code[2], "1", begins: no prefix code'),
    );
  });
});

describe("blockWeights", () => {
  it("puts blocks in the order of numbers", () => {
    const blocks = blockWeights([0.5, 0.25, 0.25], 2);
    expect(blocks).toEqual([0.25, 0.125, 0.125, 0.125, 0.0625, 0.0625, 0.125, 0.0625, 0.0625]);
    expect(blockWeights([0.9, 0.1], 1)).toEqual([0.9, 0.1]);
    expect(blockWeights([1], 1e9)).toEqual([1]);
  });

  it("multiplies the entropy by the length of the block", () => {
    fc.assert(
      fc.property(distributions, fc.integer({ min: 1, max: 4 }), (p, n) => {
        const blocks = blockWeights(p, n);
        expect(blocks).toHaveLength(p.length ** n);
        expect(entropy(blocks)).toBeCloseTo(n * entropy(p), 9);
      }),
      { numRuns: 30 },
    );
  });

  it("still sums to 1 where p does so only nearly", () => {
    expect(blockWeights([0.3333333333, 0.6666666657], 5).reduce((a, b) => a + b)).toBeCloseTo(1, 14);
  });

  it("refuses a block of no outcomes and more blocks than fit", () => {
    for (const n of [0, 1.5, NaN, -1]) {
      expect(() => blockWeights([0.5, 0.5], n)).toThrow(
        new RangeError(`n is ${n}: it must be a whole number, at least 1`),
      );
    }
    expect(() => blockWeights([0.5, 0.5], 17)).toThrow(
      new RangeError("n is 17: 2 outcomes make more than 65536 blocks of it"),
    );
    expect(() => blockWeights([0.5, 0.6], 1)).toThrow(/^p sums to 1.1/);
  });
});
