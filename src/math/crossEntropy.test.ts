import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossEntropy } from "./crossEntropy.ts";
import { entropy } from "./entropy.ts";
import { distributions, pairs, units } from "./fixtures/arbitraries.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { klDivergence } from "./klDivergence.ts";

describe("crossEntropy", () => {
  it("takes the truth first", () => {
    expect(crossEntropy([1, 0], [0.25, 0.75])).toBe(2);
    expect(crossEntropy([0.25, 0.75], [0.5, 0.5])).toBe(1);
  });

  it("is infinite where something that happens was given probability 0, however rare", () => {
    expect(crossEntropy([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(crossEntropy([1, 1e-300], [1, 0], "nats")).toBe(Infinity);
    expect(crossEntropy([1, 0], [1, 0])).toBe(0);
  });

  it("is the entropy plus the divergence", () => {
    fc.assert(
      fc.property(pairs, units, ([p, q], unit) => {
        const whole = crossEntropy(p, q, unit);
        const parts = entropy(p, unit) + klDivergence(p, q, unit);
        expectNear(parts, whole, 2e-15);
      }),
    );
  });

  it("of a distribution with itself is its entropy", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        expectNear(crossEntropy(p, p), entropy(p));
      }),
    );
  });

  it("keeps the digits of a nearly certain, nearly perfect model", () => {
    expect(crossEntropy([1, 0], [1, 1e-30], "nats")).toBe(1e-30);
    expect(crossEntropy([1, 0], [1 - 2 ** -53, 1e-30], "nats")).toBeCloseTo(1e-30, 45);
  });

  it("reads typed arrays", () => {
    expect(crossEntropy(new Float32Array([0.5, 0.5]), Float64Array.of(0.25, 0.75))).toBe(
      crossEntropy([0.5, 0.5], [0.25, 0.75]),
    );
  });

  it("names the argument it refuses", () => {
    expect(() => crossEntropy([0.5, 0.5], [0.5, 0.25, 0.25])).toThrow(
      new RangeError("p has length 2 but q has length 3"),
    );
    expect(() => crossEntropy([0.5, 0.5], [0.5, 0.6])).toThrow(new RangeError("q sums to 1.1, not to 1"));
    expect(() => crossEntropy([0.5, 0.5], [1.5, -0.5])).toThrow(
      new RangeError("q[0] is 1.5: a probability lies between 0 and 1"),
    );
  });
});
