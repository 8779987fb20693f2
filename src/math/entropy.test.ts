import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossEntropy } from "./crossEntropy.ts";
import { binaryEntropy, binaryEntropySlope, effectiveCount, entropy } from "./entropy.ts";
import { distributions, probabilities } from "./fixtures/arbitraries.ts";
import { expectNear } from "./fixtures/expectNear.ts";

const uniform = (n: number) => new Float64Array(n).fill(1 / n);

describe("entropy", () => {
  it("is exact in bits where all probabilities are powers of two", () => {
    expect(entropy([0.5, 0.5])).toBe(1);
    expect(entropy([0.5, 0.25, 0.125, 0.125])).toBe(1.75);
    expect(entropy(uniform(1024))).toBe(10);
  });

  it("is 0, not −0, for a certain outcome, and outcomes of probability 0 add nothing", () => {
    expect(entropy([1])).toBe(0);
    expect(entropy([0, 1, 0])).toBe(0);
    expect(entropy([0.5, 0, 0.5])).toBe(1);
  });

  it("lies between 0 and log n", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        expect(entropy(p)).toBeGreaterThanOrEqual(0);
        expect(entropy(p)).toBeLessThanOrEqual(Math.log2(p.length));
        expect(entropy(p, "nats")).toBeLessThanOrEqual(Math.log(p.length));
      }),
    );
  });

  it("is 0 only when one outcome is certain", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        const certain = p.filter((x) => x > 0).length === 1;
        expect(entropy(p) === 0).toBe(certain);
      }),
    );
  });

  it("in nats is ln 2 times that in bits", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        expectNear(entropy(p, "nats"), entropy(p) * Math.LN2);
      }),
    );
  });

  it("does not depend on the order of the outcomes", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        expectNear(entropy(p.toReversed()), entropy(p));
      }),
    );
  });

  it("keeps its digits over 100,000 outcomes", () => {
    expect(Math.abs(entropy(uniform(1e5), "nats") - Math.log(1e5))).toBeLessThan(4e-15);
  });

  it("keeps its digits next to certainty, where 1 − 10⁻²⁰ has no double", () => {
    // −x ln x + x, since −(1 − x) ln(1 − x) = x to twenty digits.
    const x = 1e-20;
    expect(entropy([1, x], "nats") / (x * (1 - Math.log(x)))).toBeCloseTo(1, 15);
    expect(entropy([x, 1], "nats")).toBe(entropy([1, x], "nats"));
  });

  it("is that of the normalised distribution where the sum is off by rounding", () => {
    const third = 0.333333333;
    expect(entropy([third, third, third])).toBe(Math.log2(3));
  });

  it("names what is no distribution", () => {
    const refusal = (p: number[]) => () => entropy(p);
    expect(refusal([])).toThrow(new RangeError("p is empty"));
    expect(refusal([0.5, -0.1, 0.6])).toThrow(
      new RangeError("p[1] is -0.1: a probability lies between 0 and 1"),
    );
    expect(refusal([0.5, NaN])).toThrow(new RangeError("p[1] is NaN: a probability lies between 0 and 1"));
    expect(refusal([Infinity, 0])).toThrow(
      new RangeError("p[0] is Infinity: a probability lies between 0 and 1"),
    );
    expect(refusal([0.5, 0.4])).toThrow(new RangeError("p sums to 0.9, not to 1"));
    expect(refusal([0.5, 0.5 + 2e-9])).toThrow(RangeError);
    expect(refusal([0.5, 0.5 + 9e-10])).not.toThrow();
  });
});

describe("binaryEntropy", () => {
  it("is 0 at both ends and 1 bit in the middle", () => {
    expect(binaryEntropy(0)).toBe(0);
    expect(binaryEntropy(1)).toBe(0);
    expect(binaryEntropy(0.5)).toBe(1);
    expect(binaryEntropy(0.11)).toBeCloseTo(0.499916, 6);
  });

  it("is the entropy of [p, 1 − p] and the same for 1 − p", () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        // 1 − q and q are exact together for q = 1 − p; p itself may be lost beside 1.
        const q = 1 - p;
        const h = binaryEntropy(q);
        expectNear(entropy([q, 1 - q]), h);
        expect(binaryEntropy(1 - q)).toBe(h);
      }),
    );
  });

  it("never exceeds 1 bit", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e-7, max: 1e-7, noNaN: true }), (d) => {
        expect(binaryEntropy(0.5 + d)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("lies above the parabola 4p(1 − p) through the same three points", () => {
    for (const p of [0.01, 0.0963742, 0.3, 0.49, 0.7])
      expect(binaryEntropy(p)).toBeGreaterThan(4 * p * (1 - p));
  });

  it("refuses what is no probability", () => {
    expect(() => binaryEntropy(1.5)).toThrow(new RangeError("p is 1.5: a probability lies between 0 and 1"));
  });
});

describe("binaryEntropySlope", () => {
  it("is vertical at the ends and level in the middle", () => {
    expect(binaryEntropySlope(0)).toBe(Infinity);
    expect(binaryEntropySlope(1)).toBe(-Infinity);
    expect(binaryEntropySlope(0.5)).toBe(0);
    expect(binaryEntropySlope(0.2)).toBeCloseTo(2, 14);
  });

  it("is the slope of the curve", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (p) => {
        const step = 1e-6;
        const rise = binaryEntropy(p + step) - binaryEntropy(p - step);
        expect(binaryEntropySlope(p)).toBeCloseTo(rise / (2 * step), 6);
      }),
    );
  });
});

describe("effectiveCount", () => {
  it("counts equally likely outcomes exactly", () => {
    for (const n of [1, 2, 3, 6, 7, 49, 100_000]) expect(effectiveCount(uniform(n))).toBe(n);
    expect(effectiveCount([0.5, 0, 0.5])).toBe(2);
    expect(effectiveCount([0, 1])).toBe(1);
  });

  it("is 2 to the power of the entropy, between 1 and n", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        const count = effectiveCount(p);
        expect(count / 2 ** entropy(p)).toBeCloseTo(1, 13);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(p.length);
      }),
    );
  });

  it("is the perplexity that the best possible model would have", () => {
    const p = [0.7, 0.2, 0.1];
    expect(effectiveCount(p)).toBeCloseTo(2 ** crossEntropy(p, p), 13);
  });
});
