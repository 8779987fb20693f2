import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CompensatedSum, sum } from "./sum.ts";

describe("sum", () => {
  it("keeps what plain addition drops", () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Float64Array(1e5).fill(0.1))).toBe(1e4);
    expect(sum([])).toBe(0);
  });

  it("is exact where the terms are whole numbers, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (terms) => {
        const exact = Number(terms.reduce((total, term) => total + BigInt(term), 0n));
        expect(sum(terms)).toBe(exact);
        expect(sum(terms.toReversed())).toBe(exact);
      }),
    );
  });
});

describe("CompensatedSum", () => {
  it("holds the sum to twice the digits", () => {
    const total = new CompensatedSum();
    for (const x of [1, 2 ** -60, 2 ** -70]) total.add(x);
    expect([total.high, total.low]).toEqual([1, 2 ** -60 + 2 ** -70]);
  });

  it("is infinite, not NaN, after an infinite term", () => {
    const total = new CompensatedSum();
    for (const x of [1, Infinity, 1]) total.add(x);
    expect(total.value).toBe(Infinity);
  });
});
