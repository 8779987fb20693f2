import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairTable } from "./pairTable.ts";

describe("PairTable", () => {
  it("numbers pairs in order of first appearance, as a map from text would", () => {
    const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 2000 });
    fc.assert(
      fc.property(pairs, (list) => {
        const table = new PairTable(2);
        const map = new Map<string, number>();
        for (const [first, second] of list) {
          const known = map.get(`${first},${second}`);
          expect(table.find(first, second)).toBe(known ?? -1);
          if (known === undefined) map.set(`${first},${second}`, map.size);
          expect(table.number(first, second)).toBe(map.get(`${first},${second}`));
        }
        expect(table.size).toBe(map.size);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps a hundred thousand apart", () => {
    const table = new PairTable();
    const numbers = Array.from({ length: 100000 }, (_, i) => i);
    expect(numbers.map((i) => table.number(i >> 3, i & 7))).toEqual(numbers);
    expect(numbers.map((i) => table.find(i >> 3, i & 7))).toEqual(numbers);
    expect(table.secondOf(12345)).toBe(12345 & 7);
    expect(table.find(100000, 0)).toBe(-1);
  });
});
