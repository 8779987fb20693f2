import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmeticIntervals } from "./arithmeticCode.ts";
import { binaryInterval, intervalWithin, shortestBinary } from "./interval.ts";

describe("shortestBinary", () => {
  const part = (low: bigint, width: bigint, denominator: bigint) => ({
    low: { numerator: low, denominator },
    width: { numerator: width, denominator },
  });

  it("finds binary intervals themselves", () => {
    expect(shortestBinary(part(0n, 1n, 1n))).toBe("");
    expect(shortestBinary(part(3n, 1n, 8n))).toBe("011");
    expect(shortestBinary(part(6n, 2n, 8n))).toBe("11");
    expect(shortestBinary(part(2n, 4n, 8n))).toBe("01");
    expect(
      shortestBinary({ low: { numerator: 1n, denominator: 3n }, width: { numerator: 1n, denominator: 4n } }),
    ).toBe("011");
  });

  it("refuses what is empty or reaches out of [0, 1)", () => {
    for (const [low, width] of [
      [0n, 0n],
      [-1n, 2n],
      [1n, 8n],
    ] as const) {
      expect(() => shortestBinary(part(low, width, 8n))).toThrow(
        new RangeError("interval is no part of [0, 1)"),
      );
    }
  });
});

describe("binaryInterval", () => {
  it("is what its own bits name", () => {
    const bitStrings = fc.array(fc.constantFrom("0", "1"), { maxLength: 200 }).map((list) => list.join(""));
    fc.assert(
      fc.property(bitStrings, (bits) => {
        expect(shortestBinary(binaryInterval(bits))).toBe(bits);
      }),
    );
    expect(() => binaryInterval("1 0")).toThrow(new RangeError('bits[1] is " ": bits are "0" and "1"'));
  });
});

describe("intervalWithin", () => {
  it("places pieces in their whole, however deep", () => {
    const deep = arithmeticIntervals("abacabacab".repeat(60), { a: 0.5, b: 0.25, c: 0.25 });
    const last = deep.at(-1)!;
    const before = deep.at(-2)!;
    expect(intervalWithin(last, before)).toEqual({ start: 0.5, width: 0.25 });
    expect(intervalWithin(before, last)).toEqual({ start: -2, width: 4 });
    expect(intervalWithin(last, last)).toEqual({ start: 0, width: 1 });
    expect(intervalWithin(last, deep[0]!).width).toBe(2 ** -900);
  });

  it("refuses an empty view", () => {
    const empty = { low: { numerator: 0n, denominator: 1n }, width: { numerator: 0n, denominator: 1n } };
    expect(() => intervalWithin(binaryInterval("1"), empty)).toThrow(
      new RangeError("view is empty: its width must be positive"),
    );
  });
});
