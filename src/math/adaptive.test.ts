import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adaptiveCodeLength, adaptiveModel, adaptiveSteps } from "./adaptive.ts";
import { arithmeticEncode } from "./arithmeticCode.ts";
import { arithmeticDecode } from "./arithmeticDecode.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { rationalLog2 } from "./rational.ts";
import { finish } from "./steps.ts";

const codeUnits = fc
  .array(fc.oneof(fc.constantFrom(97, 98, 32), fc.integer({ min: 0xd7f0, max: 0xe010 })), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));
const texts = fc.oneof(
  codeUnits,
  fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const orders = fc.integer({ min: 0, max: 5 });
const alphas = fc.constantFrom(0.1, 0.5, 1, 3.25);

/** The definition, read off word by word: every count is taken anew from the text so far. */
function byDefinition(text: string, order: number, alpha: number): number[] {
  const characters = Array.from(text);
  const k = new Set(characters).size;
  return characters.map((character, i) => {
    const length = Math.min(i, order);
    const context = characters.slice(i - length, i).join("|");
    let [total, same] = [0, 0];
    for (let j = 0; j < i; j++) {
      if (Math.min(j, order) !== length || characters.slice(j - length, j).join("|") !== context) continue;
      total++;
      if (characters[j] === character) same++;
    }
    return -Math.log2((same + alpha) / (total + alpha * k));
  });
}

describe("adaptiveSteps", () => {
  it("gives every character the surprise of the definition", () => {
    fc.assert(
      fc.property(texts, orders, alphas, (text, order, alpha) => {
        const want = byDefinition(text, order, alpha);
        const got = finish(adaptiveSteps(text, order, alpha));
        expect(got).toHaveLength(want.length);
        got.forEach((bits, i) => {
          expect(Math.abs(bits - want[i]!)).toBeLessThanOrEqual(1e-14);
          expect(bits >= 0 && !Object.is(bits, -0)).toBe(true);
        });
      }),
    );
  });

  it("tells how far it has come, always further, in steps of 32768 characters", () => {
    const text = "measured surprise ".repeat(6000);
    const shares = [...adaptiveSteps(text, 2, 1)];
    expect(shares).toHaveLength(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it("counts past every growth of its tables", () => {
    // Every three letters in a row are new, then all come again.
    const letters = Array.from({ length: 9000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
    const bits = finish(adaptiveSteps(letters + letters, 2, 1));
    expect(bits[8999]).toBe(Math.log2(9000));
    expectNear(bits[17000]!, Math.log2(9001 / 2));
  });

  it("stands credits of any size", () => {
    for (const alpha of [5e-324, 1e-300, 1e300, Number.MAX_VALUE]) {
      const bits = finish(adaptiveSteps("abcabcabd", 1, alpha));
      expect(bits.every((x) => x >= 0 && x < 1100)).toBe(true);
      expect(bits[0]).toBe(2);
    }
    expect(finish(adaptiveSteps("aab", 0, 1e-300))[2]).toBeCloseTo(1 + 300 * Math.log2(10), 9);
    expect(finish(adaptiveSteps("aab", 0, Number.MAX_VALUE))[2]).toBe(1);
  });
});

describe("adaptiveCodeLength", () => {
  it("is the sum of the surprises", () => {
    fc.assert(
      fc.property(texts, orders, alphas, (text, order, alpha) => {
        const { totalBits, bitsPerChar } = adaptiveCodeLength(text, order, alpha);
        const want = byDefinition(text, order, alpha).reduce((total, bits) => total + bits, 0);
        expect(totalBits).toBeCloseTo(want, 10);
        const length = Array.from(text).length;
        expect(bitsPerChar).toBe(length === 0 ? 0 : totalBits / length);
      }),
    );
  });

  it("follows Laplace's rule: 5 of one and 3 of another, in any order, cost log₂ of 9 · (8 over 3)", () => {
    for (const text of ["aaaaabbb", "abababaa", "bbbaaaaa"]) {
      expectNear(adaptiveCodeLength(text, 0, 1).totalBits, Math.log2(9 * 56), 2e-15);
    }
  });

  it("learns a repetition, and knows from the first what is certain", () => {
    const two = "ab".repeat(500);
    expect(adaptiveCodeLength(two, 0, 1).bitsPerChar).toBeGreaterThan(1);
    expect(adaptiveCodeLength(two, 1, 1).bitsPerChar).toBeLessThan(0.02);
    expect(adaptiveCodeLength("zzzz", 2, 0.5)).toEqual({ totalBits: 0, bitsPerChar: 0 });
    expect(adaptiveCodeLength("", 2, 1)).toEqual({ totalBits: 0, bitsPerChar: 0 });
  });

  it("refuses what is no order and no credit", () => {
    for (const order of [-1, 0.5, NaN, Infinity]) {
      expect(() => adaptiveCodeLength("a", order, 1)).toThrow(
        new RangeError(`order is ${order}: it must be a whole number, at least 0`),
      );
    }
    for (const alpha of [0, -1, NaN, Infinity]) {
      expect(() => adaptiveCodeLength("a", 0, alpha)).toThrow(
        new RangeError(`alpha is ${alpha}: it must be positive and finite`),
      );
    }
  });
});

describe("adaptiveModel", () => {
  it("makes arithmetic coding spend what the ideal code length says, and be read back", () => {
    fc.assert(
      fc.property(texts, orders, alphas, (text, order, alpha) => {
        const characters = Array.from(text);
        const model = adaptiveModel(characters, order, alpha);
        const { bits, width } = arithmeticEncode(text, model);
        const { totalBits } = adaptiveCodeLength(text, order, alpha);
        expect(-rationalLog2(width)).toBeCloseTo(totalBits, 9);
        expect(bits.length).toBeLessThan(totalBits + 2 + 1e-9);
        expect(arithmeticDecode(bits, characters.length, model)).toEqual(characters);
      }),
    );
  });

  it("answers for a history as a whole, whatever it was asked before", () => {
    const model = adaptiveModel("ab", 1, 0.5);
    const history = ["a", "b", "a"];
    expect(model(history)).toEqual(
      new Map([
        ["a", 5n],
        ["b", 15n],
      ]),
    );
    history.push("b", "a");
    expect(model(history)).toEqual(
      new Map([
        ["a", 5n],
        ["b", 25n],
      ]),
    );
    expect(model(["a"])).toEqual(
      new Map([
        ["a", 5n],
        ["b", 5n],
      ]),
    );
    expect(model([])).toEqual(
      new Map([
        ["a", 5n],
        ["b", 5n],
      ]),
    );
    expect(adaptiveModel("ab", 0, 20)(["a"])).toEqual(
      new Map([
        ["a", 21n],
        ["b", 20n],
      ]),
    );
  });

  it("refuses what is no order and no credit", () => {
    expect(() => adaptiveModel("ab", -1, 1)).toThrow(/^order is -1/);
    expect(() => adaptiveModel("ab", 1, 0)).toThrow(/^alpha is 0/);
  });
});
