import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distillationKl, distillationLimit, infoNceLoss } from "./contrast.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { klDivergence } from "./klDivergence.ts";
import { crossEntropyFromLogits, softmax } from "./logits.ts";
import { crossEntropyGradient } from "./lossGradient.ts";

const scores = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  }),
);

describe("infoNceLoss", () => {
  it.each([
    [1, 0.7175240005108494, 0.38108828815726026],
    [0.5, 0.4428484772803846, 0.6557638113877251],
    [0.1, 0.005496000698144672, 1.093116287969965],
  ])("agrees with exact arithmetic at τ = %f", (temperature, loss, bound) => {
    const got = infoNceLoss(
      [
        [0.9, 0.1, 0.2],
        [0.3, 0.8, 0.1],
        [0, 0.2, 0.7],
      ],
      temperature,
    );
    expectNear(got.loss, loss, 2e-15);
    expectNear(got.bound, bound, 2e-15);
  });

  it("is the mean cross-entropy of the rows, each with itself as the right class", () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0.05, max: 5, noNaN: true }), (matrix, temperature) => {
        const rows = matrix.map((row, i) => {
          return crossEntropyFromLogits(
            row.map((score) => score / temperature),
            i,
          );
        });
        const mean = rows.reduce((sum, loss) => sum + loss, 0) / rows.length;
        const { loss, bound } = infoNceLoss(matrix, temperature);
        expect(loss).toBeCloseTo(mean, 12);
        expect(bound).toBeCloseTo(Math.log(matrix.length) - mean, 12);
        expect(bound).toBeLessThanOrEqual(Math.log(matrix.length));
      }),
    );
  });

  it("certifies no more than the logarithm of the batch, 8 bits of 256", () => {
    const eye = Array.from({ length: 256 }, (_, i) => Array.from({ length: 256 }, (_, j) => Number(i === j)));
    expect(infoNceLoss(eye, 0, "bits")).toEqual({ loss: 0, bound: 8 });
    expect(infoNceLoss(eye, 1e-3, "bits").bound).toBe(8);
    expect(infoNceLoss(eye, Infinity, "bits").bound).toBeCloseTo(0, 13);
    expect(infoNceLoss([[3]], 0.1)).toEqual({ loss: 0, bound: 0 });
  });

  it("shares among duplicates at τ = 0, and is infinitely wrong where another comes first", () => {
    const twins = [
      [1, 1],
      [1, 1],
    ];
    expect(infoNceLoss(twins, 0, "bits")).toEqual({ loss: 1, bound: 0 });
    const crossed = [
      [0, 1],
      [1, 0],
    ];
    expect(infoNceLoss(crossed, 0)).toEqual({ loss: Infinity, bound: -Infinity });
  });

  it("refuses what is no square of scores", () => {
    expect(() => infoNceLoss([], 1)).toThrow(new RangeError("scores is empty"));
    expect(() => infoNceLoss([[1, 2], [1]], 1)).toThrow(
      new RangeError("scores[1] has length 1, but there are 2 rows: not a square"),
    );
    expect(() =>
      infoNceLoss(
        [
          [1, NaN],
          [1, 2],
        ],
        1,
      ),
    ).toThrow(new RangeError("scores[0][1] is NaN"));
    expect(() => infoNceLoss([[-Infinity]], 1)).toThrow(new RangeError("scores[0] are all −Infinity"));
    for (const temperature of [-1, NaN]) {
      expect(() => infoNceLoss([[1]], temperature)).toThrow(
        new RangeError(`temperature is ${temperature}: it must be at least 0`),
      );
    }
  });
});

describe("distillationKl", () => {
  it.each([
    [0.25, 2.123273274734409],
    [1, 0.5415815302961643],
    [4, 0.03845763420330179],
    [1000, 5.282319320308708e-7],
    [1e8, 5.277777823225308e-17],
  ])("agrees with exact arithmetic at T = %f", (temperature, kl) => {
    expectNear(distillationKl([4, 2, 0.5], [2, 2.5, 0], temperature), kl, 2e-14);
  });

  it("times T² tends to half the variance of the differences", () => {
    expectNear(distillationLimit([4, 2, 0.5], [2, 2.5, 0]), 19 / 36);
    const hot = 1e6 ** 2 * distillationKl([4, 2, 0.5], [2, 2.5, 0], 1e6);
    expect(hot).toBeCloseTo(19 / 36, 5);
    expect(distillationLimit([1, 2, 3], [11, 12, 13], "bits")).toBe(0);
    expect(() => distillationLimit([1, Infinity], [0, 0])).toThrow(/^teacher\[1\] is Infinity/);
    expect(() => distillationLimit([], [])).toThrow("teacher is empty");
  });

  it("is the divergence of the two softmaxes", () => {
    const pairs = fc.array(
      fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(pairs, fc.double({ min: 0.1, max: 10, noNaN: true }), (list, t) => {
        const [teacher, student] = [list.map(([a]) => a), list.map(([, b]) => b)];
        const got = distillationKl(teacher, student, t);
        expect(got).toBeCloseTo(klDivergence(softmax(teacher, t), softmax(student, t), "nats"), 10);
        expect(got).toBeGreaterThanOrEqual(0);
        expect(distillationKl(teacher, teacher, t)).toBe(0);
      }),
    );
  });

  it("comes out right where the two nearly agree, and where a probability is too small for a double", () => {
    expectNear(distillationKl([5, 0, 0], [5 + 1e-9, 0, 1e-9], 1), 3.302077472481626e-21, 1e-14);
    expectNear(distillationKl([0, -800], [0, 0], 1), Math.LN2);
    expectNear(distillationKl([0, 0], [0, -800], 1), 399.30685281944005);
    expectNear(distillationKl([0, 0], [0, -1500], 1), 749.3068528194401);
  });

  it("takes limits as such", () => {
    expect(distillationKl([1, 1, 0], [3, 2, 2], 0, "bits")).toBe(Infinity);
    expect(distillationKl([2, 1, 0], [3, 3, 2], 0, "bits")).toBe(1);
    expect(distillationKl([5, 1], [-4, 2], Infinity)).toBe(0);
    expect(distillationKl([0, -Infinity], [0, 0], 1, "bits")).toBe(1);
    expect(distillationKl([0, 0], [0, -Infinity], 1)).toBe(Infinity);
    expect(distillationKl([1e308, 0], [-1e308, 0], 1)).toBe(1e308);
  });

  it("has gradients that shrink like 1/T², which is why the loss is multiplied by T²", () => {
    const largest = (t: number) =>
      Math.max(...crossEntropyGradient([0, 0, 0], softmax([2, 1, 0.1], t), t).map(Math.abs));
    expect(largest(1)).toBeCloseTo(0.3257, 4);
    expect(largest(4)).toBeCloseTo(0.0208, 4);
    expect(16 * largest(4)).toBeCloseTo(0.3329, 4);
  });

  it("refuses what are no logits", () => {
    expect(() => distillationKl([1], [1, 2], 1)).toThrow(/^teacher has length 1 but student has length 2/);
    expect(() => distillationKl([NaN], [1], 1)).toThrow("logits[0] is NaN");
    expect(() => distillationKl([1], [1], -1)).toThrow(/^temperature is -1/);
  });
});
