import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNear } from "./fixtures/expectNear.ts";
import { crossEntropyFromLogits, softmax } from "./logits.ts";
import { lossAtPrecision } from "./lossAtPrecision.ts";
import type { Precision } from "./precision.ts";

const classes = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 });

describe("lossAtPrecision", () => {
  it("takes the steps NumPy takes in half precision", () => {
    expect(lossAtPrecision([2, 1, 0.1], 0, "float16", "naive")).toMatchObject({
      exponentials: [7.390625, 2.71875, 1.10546875],
      total: 11.21875,
      probabilities: [0.65869140625, 0.2423095703125, 0.0985107421875],
      loss: 0.41748046875,
    });
    expect(lossAtPrecision([2, 1, 0.1], 0, "float16", "stable")).toMatchObject({
      exponentials: [1, 0.367919921875, 0.1495361328125],
      total: 1.517578125,
      probabilities: [0.6591796875, 0.242431640625, 0.0985107421875],
      loss: 0.417236328125,
    });
    expect(lossAtPrecision([0.1, 0.2, 0.3, 0.4], 3, "float16", "stable")).toMatchObject({
      exponentials: [0.74072265625, 0.81884765625, 0.90478515625, 1],
      total: 3.46484375,
      loss: 1.2421875,
    });
  });

  it("loses digits of large logits that a shift cannot bring back", () => {
    const { logits, probabilities, loss } = lossAtPrecision([1002, 1001, 1000.1], 0, "float16", "stable");
    expect(logits).toEqual([1002, 1001, 1000]);
    expect(probabilities).toEqual([0.6650390625, 0.24462890625, 0.09002685546875]);
    expect(loss).toBe(0.407958984375);
    expect(lossAtPrecision([1002, 1001, 1000.1], 0, "float64", "stable").loss).toBeCloseTo(0.417, 4);
  });

  it("overflows with the plain formula where the format ends", () => {
    for (const [precision, last, next] of [
      ["float16", 11.0859375, 11.09375],
      ["float32", 88.722, 88.723],
      ["float64", 709.782, 709.783],
    ] as const) {
      expect(lossAtPrecision([last, 0], 0, precision, "naive").exponentials[0]).toBeLessThan(Infinity);
      expect(lossAtPrecision([next, 0], 0, precision, "naive").exponentials[0]).toBe(Infinity);
      expect(lossAtPrecision([next, 0], 0, precision, "stable").loss).toBeLessThan(2e-5);
    }
  });

  it("gives no number for a class that overflows, and an infinite price to the others", () => {
    const naive = lossAtPrecision([12, 0], 0, "float16", "naive");
    expect(naive).toMatchObject({ exponentials: [Infinity, 1], total: Infinity, probabilities: [NaN, 0] });
    expect([naive.loss, naive.gradient[0], naive.gradient[1]]).toEqual([NaN, NaN, 0]);
    expect(lossAtPrecision([12, 0], 1, "float16", "naive").loss).toBe(Infinity);
    expect(lossAtPrecision([12, 0], 1, "float16", "stable").loss).toBe(12);
  });

  it("calls impossible with the plain formula what has underflowed", () => {
    for (const [precision, z] of [
      ["float16", -18],
      ["float32", -105],
      ["float64", -746],
    ] as const) {
      expect(lossAtPrecision([0, z], 1, precision, "naive").loss).toBe(Infinity);
      expect(lossAtPrecision([0, z], 1, precision, "stable").loss).toBe(-z);
    }
  });

  it("comes near the truth as far as the format reaches, both ways", () => {
    const slack: Record<Precision, number> = { float16: 2e-2, float32: 2e-6, float64: 1e-14 };
    const precisions = fc.constantFrom<Precision>("float16", "float32", "float64");
    fc.assert(
      fc.property(classes, precisions, fc.constantFrom("naive", "stable"), (logits, precision, method) => {
        const got = lossAtPrecision(logits, 0, precision, method as "naive");
        const p = softmax(logits);
        expect(Math.abs(got.loss - crossEntropyFromLogits(logits, 0))).toBeLessThan(slack[precision] * 4);
        got.probabilities.forEach((x, i) => {
          expect(Math.abs(x - p[i]!)).toBeLessThan(slack[precision]);
          expect(Math.abs(got.gradient[i]! - (p[i]! - Number(i === 0)))).toBeLessThan(slack[precision]);
        });
        const numbers = [got.loss, got.total, ...got.logits, ...got.gradient];
        expect(numbers.some((x) => Object.is(x, -0))).toBe(false);
      }),
    );
  });

  it("takes a distribution as target, and nothing for a class it leaves out", () => {
    const logits = [2, 1, 0.1];
    const soft = [0.9, 0.05, 0.05];
    const { loss } = lossAtPrecision(logits, soft, "float64", "stable");
    expectNear(loss, crossEntropyFromLogits(logits, soft), 4e-15);
    expect(lossAtPrecision([0, -800], [1, 0], "float64", "naive").loss).toBe(0);
  });

  it("refuses what it cannot begin with", () => {
    const refusal =
      (...args: Parameters<typeof lossAtPrecision>) =>
      () =>
        lossAtPrecision(...args);
    expect(refusal([], 0, "float32", "naive")).toThrow(new RangeError("logits is empty"));
    expect(refusal([NaN], 0, "float32", "naive")).toThrow(new RangeError("logits[0] is NaN"));
    expect(refusal([1, 2], 2, "float32", "naive")).toThrow(
      new RangeError("target is 2: it must be the index of one of the 2 logits"),
    );
    expect(refusal([1, 2], [0.5, 0.6], "float32", "naive")).toThrow(/^target sums to 1.1/);
    expect(refusal([1, 2], [1], "float32", "naive")).toThrow(/^logits has length 2 but target has length 1/);
    expect(refusal([1], 0, "float8" as never, "naive")).toThrow(/^precision is float8/);
    expect(refusal([1], 0, "float32", "plain" as never)).toThrow(
      new RangeError('method is plain: it must be "naive" or "stable"'),
    );
  });
});
