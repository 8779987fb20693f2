import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossEntropy } from "./crossEntropy.ts";
import { entropy } from "./entropy.ts";
import { logitLists } from "./fixtures/arbitraries.ts";
import { crossEntropyFromLogits, logSoftmax, logSumExp, softmax } from "./logits.ts";
import { sum } from "./sum.ts";

const temperatures = fc.oneof(
  fc.double({ min: 0.01, max: 100, noNaN: true }),
  fc.constantFrom(0, Infinity, 1e-300, 1e300),
);

describe("logSumExp", () => {
  it("neither overflows nor underflows", () => {
    expect(logSumExp([1000, 1000])).toBe(1000 + Math.LN2);
    expect(logSumExp([-1000, -1000])).toBe(-1000 + Math.LN2);
    expect(logSumExp([1e308, -1e308])).toBe(1e308);
  });

  it("keeps what a tiny term adds", () => {
    expect(logSumExp([0, -40])).toBe(Math.exp(-40));
  });

  it("counts −∞ for nothing and ∞ for everything", () => {
    expect(logSumExp([1, -Infinity])).toBe(1);
    expect(logSumExp([1, Infinity])).toBe(Infinity);
    expect(logSumExp([-0])).toBe(0);
  });

  it("lies between the largest logit and log n above it", () => {
    fc.assert(
      fc.property(logitLists, (logits) => {
        const above = logSumExp(logits) - Math.max(...logits);
        expect(above).toBeGreaterThanOrEqual(0);
        expect(above).toBeLessThanOrEqual(Math.log(logits.length) + 2e-13);
      }),
    );
  });
});

describe("softmax", () => {
  it("is a distribution in the order of the logits", () => {
    fc.assert(
      fc.property(logitLists, temperatures, (logits, temperature) => {
        const p = softmax(logits, temperature);
        expect(Math.abs(sum(p) - 1)).toBeLessThanOrEqual(1e-15);
        for (let i = 1; i < p.length; i++) {
          if (logits[i]! >= logits[i - 1]!) expect(p[i]!).toBeGreaterThanOrEqual(p[i - 1]!);
          else expect(p[i]!).toBeLessThanOrEqual(p[i - 1]!);
        }
      }),
    );
  });

  it("does not change when all logits move together", () => {
    expect(softmax([1001, 1000, 998])).toEqual(softmax([3, 2, 0]));
  });

  it("takes its limits: all to the largest at 0, equal shares at ∞", () => {
    expect(softmax([1, 3, 3], 0)).toEqual([0, 0.5, 0.5]);
    expect(softmax([1, 3, 3, -Infinity], Infinity)).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
    expect(softmax([0, 1], 1e-300)).toEqual([0, 1]);
    expect(softmax([0, Infinity, Infinity])).toEqual([0, 0.5, 0.5]);
    expect(softmax([0, Infinity], Infinity)).toEqual([0, 1]);
  });

  it("is more certain at lower temperature", () => {
    const entropies = [0.5, 1, 2, 4].map((temperature) => entropy(softmax([2, 1, 0.1], temperature)));
    expect(entropies).toEqual(entropies.toSorted((a, b) => a - b));
  });
});

describe("logSoftmax", () => {
  it("is right where the probability rounds to 1 or to 0", () => {
    expect(logSoftmax([40, 0])).toEqual([-Math.exp(-40), -40]);
    expect(logSoftmax([1000, 0])).toEqual([0, -1000]);
    expect(logSoftmax([7])).toEqual([0]);
    expect(logSoftmax([0, -Infinity])).toEqual([0, -Infinity]);
    expect(logSoftmax([2, 2, 0], 0)).toEqual([-Math.LN2, -Math.LN2, -Infinity]);
  });

  it("is the logarithm of the softmax", () => {
    fc.assert(
      fc.property(logitLists, temperatures, (logits, temperature) => {
        const p = softmax(logits, temperature);
        const logs = logSoftmax(logits, temperature);
        for (let i = 0; i < p.length; i++) {
          expect(logs[i]!).toBeLessThanOrEqual(0);
          if (p[i]! > 1e-300) expect(Math.exp(logs[i]!) / p[i]!).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it("refuses what it cannot normalise", () => {
    for (const run of [logSumExp, softmax, logSoftmax, (z: number[]) => crossEntropyFromLogits(z, 0)]) {
      expect(() => run([])).toThrow(new RangeError("logits is empty"));
      expect(() => run([0, NaN])).toThrow(new RangeError("logits[1] is NaN"));
      expect(() => run([-Infinity, -Infinity])).toThrow(
        new RangeError("logits are all −Infinity (2 of them)"),
      );
    }
    for (const run of [softmax, logSoftmax]) {
      expect(() => run([0, 1], -1)).toThrow(new RangeError("temperature is -1: it must be at least 0"));
      expect(() => run([0, 1], NaN)).toThrow(new RangeError("temperature is NaN: it must be at least 0"));
    }
  });
});

describe("crossEntropyFromLogits", () => {
  it("keeps the loss of a confident answer, right or wrong", () => {
    expect(crossEntropyFromLogits([40, 0], 0)).toBe(Math.exp(-40));
    expect(crossEntropyFromLogits([1000, 0], 1)).toBe(1000);
    expect(crossEntropyFromLogits([0, -Infinity], 1)).toBe(Infinity);
    expect(crossEntropyFromLogits([0, -Infinity], [1, 0])).toBe(0);
  });

  it("is minus the log-softmax of the class", () => {
    fc.assert(
      fc.property(logitLists, (logits) => {
        logSoftmax(logits).forEach((logProb, k) => {
          expect(crossEntropyFromLogits(logits, k)).toBe(0 - logProb);
        });
      }),
    );
  });

  it("is the cross-entropy of the softmax for a target distribution", () => {
    const logits = [2, 1, 0.1];
    const p = [0.2, 0.5, 0.3];
    for (const unit of ["bits", "nats"] as const) {
      expect(crossEntropyFromLogits(logits, p, unit)).toBeCloseTo(crossEntropy(p, softmax(logits), unit), 14);
    }
  });

  it("gives a class the loss of the distribution that is certain of it", () => {
    expect(crossEntropyFromLogits([2, 1, 0.1], [0, 1, 0])).toBe(crossEntropyFromLogits([2, 1, 0.1], 1));
  });

  it.each([-1, 2, 0.5, NaN])("refuses %s as one of two classes", (target) => {
    expect(() => crossEntropyFromLogits([0, 1], target)).toThrow(
      new RangeError(`target is ${target}: it must be the index of one of the 2 logits`),
    );
  });

  it("refuses a target that is no distribution over the logits", () => {
    expect(() => crossEntropyFromLogits([0, 1], [1])).toThrow(
      new RangeError("logits has length 2 but target has length 1"),
    );
    expect(() => crossEntropyFromLogits([0, 1], [0.5, 0.6])).toThrow(
      new RangeError("target sums to 1.1, not to 1"),
    );
  });
});
