import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffle } from "./shuffle.ts";

describe("shuffle", () => {
  it("holds each thing once, in another order than before, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 12 }), (seed, n) => {
        const order = shuffle(seed, n);
        const still = order.toSorted((a, b) => a - b);
        expect(still).toEqual([...still.keys()]);
        expect(still).toHaveLength(n);
        expect(order).not.toEqual(still);
        expect(shuffle(seed, n)).toEqual(order);
      }),
    );
  });

  it("differs from seed to seed", () => {
    const orders = ["headlines", "dice", "bells", "wires"].map((seed) => shuffle(seed, 6).join());
    expect(new Set(orders).size).toBe(orders.length);
  });

  it("refuses what has no second order", () => {
    expect(() => shuffle("alone", 1)).toThrow(RangeError);
  });
});
