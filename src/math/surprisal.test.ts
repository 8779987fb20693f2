import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilities } from "./fixtures/arbitraries.ts";
import { surprisal } from "./surprisal.ts";
import type { Unit } from "./unit.ts";

describe("surprisal", () => {
  it("is exact in bits at every power of two", () => {
    for (let k = 0; k <= 1074; k++) expect(surprisal(2 ** -k)).toBe(k);
  });

  it("is 0, not −0, for a certain outcome and infinite for an impossible one", () => {
    for (const unit of ["bits", "nats"] as const) {
      expect(surprisal(1, unit)).toBe(0);
      expect(surprisal(0, unit)).toBe(Infinity);
    }
  });

  it("keeps its digits next to certainty", () => {
    expect(surprisal(1 - 2 ** -53, "nats")).toBe(2 ** -53);
  });

  it("adds up over independent outcomes", () => {
    fc.assert(
      fc.property(probabilities, fc.nat({ max: 60 }), (p, k) => {
        fc.pre(p > 1e-280);
        expect(surprisal(p * 2 ** -k)).toBeCloseTo(surprisal(p) + k, 11);
      }),
    );
  });

  it("is never lower for a less likely outcome", () => {
    fc.assert(
      fc.property(probabilities, probabilities, (p, q) => {
        expect(surprisal(Math.min(p, q))).toBeGreaterThanOrEqual(surprisal(Math.max(p, q)));
      }),
    );
  });

  it.each([-0.1, 1.1, NaN, -Infinity, Infinity])("refuses p = %s", (p) => {
    expect(() => surprisal(p)).toThrow(new RangeError(`p is ${p}: a probability lies between 0 and 1`));
  });

  it("refuses a unit it does not know", () => {
    expect(() => surprisal(0.5, "bit" as Unit)).toThrow(
      new RangeError('unit is bit: it must be "bits" or "nats"'),
    );
  });
});
