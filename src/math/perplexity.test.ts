import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNear } from "./fixtures/expectNear.ts";
import { bitsPerByte, perplexity, perplexityFromLoss } from "./perplexity.ts";

describe("perplexity", () => {
  it("of equal choices is their number", () => {
    for (const n of [2, 10, 50_000]) expect(perplexity([-Math.log(n), -Math.log(n)]) / n).toBeCloseTo(1, 14);
  });

  it("is 1 when each token was certain and infinite when one was impossible", () => {
    expect(perplexity([0, -0, 0])).toBe(1);
    expect(perplexity([-1, -Infinity])).toBe(Infinity);
    expect(perplexity([-1e308, -1e308])).toBe(Infinity);
  });

  it("may exceed any vocabulary", () => {
    expect(perplexity([Math.log(1e-6)])).toBeCloseTo(1e6, 7);
  });

  it("keeps its digits where it is huge", () => {
    // exp of the rounded mean is off in the fourteenth digit.
    expectNear(perplexity([-650.3, -701, -700.1]), 9.344729305950086e296);
  });

  it("is never below 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -800, max: 0, noNaN: true }), { minLength: 1 }), (logProbs) => {
        expect(perplexity(logProbs)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("is e to the mean loss", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -20, max: 0, noNaN: true }), { minLength: 1 }), (logProbs) => {
        const loss = -logProbs.reduce((a, b) => a + b) / logProbs.length;
        expect(perplexity(logProbs) / perplexityFromLoss(Math.max(0, loss))).toBeCloseTo(1, 12);
      }),
    );
  });

  it("names what it refuses", () => {
    expect(() => perplexity([])).toThrow(new RangeError("logProbs is empty"));
    expect(() => perplexity([-1, 0.1])).toThrow(
      new RangeError("logProbs[1] is 0.1: a log-probability is at most 0"),
    );
    expect(() => perplexity([NaN])).toThrow(
      new RangeError("logProbs[0] is NaN: a log-probability is at most 0"),
    );
  });
});

describe("perplexityFromLoss", () => {
  it("doubles with each bit, exactly", () => {
    for (let bits = 0; bits < 1024; bits++) expect(perplexityFromLoss(bits, "bits")).toBe(2 ** bits);
    expect(perplexityFromLoss(10.8)).toBeCloseTo(49020.80113638172, 9);
    expect(perplexityFromLoss(Infinity)).toBe(Infinity);
  });

  it("does not commute with averaging", () => {
    expect((perplexityFromLoss(1) + perplexityFromLoss(3)) / 2).toBeGreaterThan(perplexityFromLoss(2));
  });

  it("refuses a negative loss", () => {
    expect(() => perplexityFromLoss(-1)).toThrow(new RangeError("loss is -1: a cross-entropy is at least 0"));
    expect(() => perplexityFromLoss(NaN)).toThrow(RangeError);
  });
});

describe("bitsPerByte", () => {
  it("is the same for two tokenizers of one text", () => {
    const total = 700 * Math.LN2;
    expect(bitsPerByte(total, 1000)).toBeCloseTo(0.7, 15);
    expect(perplexityFromLoss(total / 250)).toBeCloseTo(6.96, 2);
    expect(perplexityFromLoss(total / 200)).toBeCloseTo(11.31, 2);
  });

  it("names what it refuses", () => {
    expect(() => bitsPerByte(-1, 10)).toThrow(
      new RangeError("totalNats is -1: a cross-entropy is at least 0"),
    );
    expect(() => bitsPerByte(1, 0)).toThrow(new RangeError("bytes is 0: it must be positive and finite"));
  });
});
