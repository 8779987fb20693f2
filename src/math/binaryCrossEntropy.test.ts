import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binaryCrossEntropy, binaryCrossEntropyFromLogit } from "./binaryCrossEntropy.ts";
import { crossEntropy } from "./crossEntropy.ts";
import { binaryEntropy } from "./entropy.ts";
import { probabilities } from "./fixtures/arbitraries.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { crossEntropyFromLogits } from "./logits.ts";

describe("binaryCrossEntropy", () => {
  it("is 0, not −0, for a perfect prediction and infinite, not clipped, for the opposite", () => {
    expect(binaryCrossEntropy(1, 1)).toBe(0);
    expect(binaryCrossEntropy(0, 0)).toBe(0);
    expect(binaryCrossEntropy(1, 0)).toBe(Infinity);
    expect(binaryCrossEntropy(0, 1)).toBe(Infinity);
  });

  it("counts in nats unless told otherwise", () => {
    expect(binaryCrossEntropy(1, 0.5)).toBe(Math.LN2);
    expect(binaryCrossEntropy(1, 0.25, "bits")).toBe(2);
  });

  it("keeps the digits of a small p", () => {
    expect(binaryCrossEntropy(0, 1e-20)).toBe(1e-20);
  });

  it("is the cross-entropy of two coins", () => {
    fc.assert(
      fc.property(probabilities, probabilities, (y, p) => {
        const loss = binaryCrossEntropy(1 - y, 1 - p, "bits");
        const general = crossEntropy([1 - y, 1 - (1 - y)], [1 - p, 1 - (1 - p)]);
        expectNear(general, loss, 2e-15);
      }),
    );
  });

  it("of a soft label is smallest, its entropy, where the prediction equals it", () => {
    fc.assert(
      fc.property(probabilities, probabilities, (y, p) => {
        expect(binaryCrossEntropy(y, y)).toBeCloseTo(binaryEntropy(y, "nats"), 15);
        expect(binaryCrossEntropy(y, p)).toBeGreaterThanOrEqual(binaryEntropy(y, "nats") * (1 - 1e-15));
      }),
    );
  });

  it("names what it refuses", () => {
    expect(() => binaryCrossEntropy(2, 0.5)).toThrow(
      new RangeError("y is 2: a probability lies between 0 and 1"),
    );
    expect(() => binaryCrossEntropy(1, -0.5)).toThrow(
      new RangeError("p is -0.5: a probability lies between 0 and 1"),
    );
  });
});

describe("binaryCrossEntropyFromLogit", () => {
  it("does not saturate", () => {
    expect(binaryCrossEntropyFromLogit(1, -1000)).toBe(1000);
    expect(binaryCrossEntropyFromLogit(0, 1000)).toBe(1000);
    expect(binaryCrossEntropyFromLogit(1, 40)).toBe(Math.exp(-40));
    expect(binaryCrossEntropyFromLogit(1, 1000)).toBe(0);
  });

  it("takes a logit of ±∞ as a prediction of 1 or 0", () => {
    expect(binaryCrossEntropyFromLogit(1, Infinity)).toBe(0);
    expect(binaryCrossEntropyFromLogit(0, Infinity)).toBe(Infinity);
    expect(binaryCrossEntropyFromLogit(0, -Infinity)).toBe(0);
    expect(binaryCrossEntropyFromLogit(0.5, -Infinity)).toBe(Infinity);
  });

  it("is the loss of two logits, one of them 0", () => {
    fc.assert(
      fc.property(fc.double({ min: -800, max: 800, noNaN: true }), (logit) => {
        expect(binaryCrossEntropyFromLogit(1, logit)).toBe(crossEntropyFromLogits([0, logit], 1));
        expect(binaryCrossEntropyFromLogit(0, logit, "bits")).toBe(
          crossEntropyFromLogits([0, logit], 0, "bits"),
        );
      }),
    );
  });

  it("agrees with the loss of the sigmoid", () => {
    fc.assert(
      fc.property(probabilities, fc.double({ min: -30, max: 30, noNaN: true }), (y, logit) => {
        const p = 1 / (1 + Math.exp(-logit));
        expect(binaryCrossEntropyFromLogit(y, logit)).toBeCloseTo(binaryCrossEntropy(y, p), 2);
        if (Math.abs(logit) < 3) {
          expect(binaryCrossEntropyFromLogit(y, logit)).toBeCloseTo(binaryCrossEntropy(y, p), 13);
        }
      }),
    );
  });

  it("refuses a logit that is no number", () => {
    expect(() => binaryCrossEntropyFromLogit(1, NaN)).toThrow(new RangeError("logit is NaN"));
    expect(() => binaryCrossEntropyFromLogit(-1, 0)).toThrow(
      new RangeError("y is -1: a probability lies between 0 and 1"),
    );
  });
});
