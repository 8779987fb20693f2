import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedCalibrationError, fitTemperature, reliability } from "./calibration.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { crossEntropyFromLogits } from "./logits.ts";

const predictions = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)), {
  minLength: 1,
  maxLength: 60,
});
const bins = fc.integer({ min: 1, max: 20 });

/** Five answers given with the same confidence, four of them right. */
const sure = (confidence: number) => ({
  logits: Array(5).fill([Math.log(confidence / (1 - confidence)), 0]),
  targets: [0, 0, 0, 0, 1],
});

function meanLoss(logits: readonly number[][], targets: readonly number[], t: number): number {
  const losses = logits.map((z, i) =>
    crossEntropyFromLogits(
      z.map((x) => x / t),
      targets[i]!,
    ),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

describe("reliability", () => {
  it("sorts predictions by confidence and counts the right ones", () => {
    expect(reliability([0.05, 0.5, 0.95, 0.9, 1], [0, 1, 1, 0, 1], 2)).toEqual([
      { from: 0, to: 0.5, count: 1, confidence: 0.05, accuracy: 0 },
      { from: 0.5, to: 1, count: 4, confidence: 3.35 / 4, accuracy: 0.75 },
    ]);
    expect(reliability([0.9], [1], 3)[0]).toEqual({
      from: 0,
      to: 1 / 3,
      count: 0,
      confidence: undefined,
      accuracy: undefined,
    });
  });

  it("loses no prediction, and means are those of all together", () => {
    fc.assert(
      fc.property(predictions, bins, (list, n) => {
        const table = reliability(
          list.map(([c]) => c),
          list.map(([, y]) => y),
          n,
        );
        expect(table.reduce((sum, bin) => sum + bin.count, 0)).toBe(list.length);
        const right = table.reduce((sum, { count, accuracy = 0 }) => sum + count * accuracy, 0);
        expect(right).toBeCloseTo(list.filter(([, y]) => y === 1).length, 10);
        for (const { from, to, count, confidence = Number.NaN } of table) {
          if (count > 0) expect(confidence >= from - 1e-15 && confidence <= to + 1e-15).toBe(true);
        }
      }),
    );
  });

  it("refuses what are no predictions", () => {
    expect(() => reliability([], [])).toThrow(new RangeError("confidences is empty"));
    expect(() => reliability([0.5], [])).toThrow(/^confidences has length 1 but outcomes has length 0/);
    expect(() => reliability([1.5], [1])).toThrow(/^confidences\[0\] is 1.5/);
    expect(() => reliability([0.5], [2])).toThrow(/^outcomes\[0\] is 2/);
    expect(() => reliability([0.5], [1], 0)).toThrow(
      new RangeError("bins is 0: it must be a whole number, at least 1"),
    );
  });
});

describe("expectedCalibrationError", () => {
  it("is the gap between claim and truth, bin by bin", () => {
    expect(expectedCalibrationError(Array(5).fill(0.99), [1, 1, 1, 1, 0])).toBeCloseTo(0.19, 14);
    expect(expectedCalibrationError([0.2, 0.8], [0, 1])).toBeCloseTo(0.2, 14);
    expect(expectedCalibrationError([0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0])).toBe(0);
  });

  it("changes with the bins: two errors that cancel in one are seen in two", () => {
    const [claims, truth] = [
      [0.2, 0.2, 0.8, 0.8],
      [1, 0, 1, 0],
    ];
    expect(expectedCalibrationError(claims, truth, 1)).toBeCloseTo(0, 14);
    expect(expectedCalibrationError(claims, truth, 2)).toBeCloseTo(0.3, 14);
  });

  it("is a share", () => {
    fc.assert(
      fc.property(predictions, bins, (list, n) => {
        const error = expectedCalibrationError(
          list.map(([c]) => c),
          list.map(([, y]) => y),
          n,
        );
        expect(error >= 0 && error <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});

describe("fitTemperature", () => {
  it("brings a model that says 99 % and is right 80 times in 100 from .93 to .50", () => {
    const { logits, targets } = sure(0.99);
    expect(meanLoss(logits, targets, 1)).toBeCloseTo(0.9291, 4);
    const { temperature, loss } = fitTemperature(logits, targets);
    expectNear(temperature, Math.log(99) / Math.log(4), 1e-13);
    expectNear(loss, -0.8 * Math.log(0.8) - 0.2 * Math.log(0.2), 1e-14);
  });

  it("sharpens a model that is too modest", () => {
    const { logits, targets } = sure(0.6);
    expectNear(fitTemperature(logits, targets).temperature, Math.log(1.5) / Math.log(4), 1e-13);
  });

  it("is no worse than any other temperature in its range", () => {
    const samples = fc.array(
      fc.tuple(
        fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.nat(2),
      ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(samples, fc.double({ min: 0.05, max: 50, noNaN: true }), (list, other) => {
        const [logits, targets] = [list.map(([z]) => z), list.map(([, t]) => t)];
        const { temperature, loss } = fitTemperature(logits, targets, { least: 0.05, most: 50 });
        expect(temperature >= 0.05 && temperature <= 50).toBe(true);
        expect(loss).toBeCloseTo(meanLoss(logits, targets, temperature), 12);
        expect(loss).toBeLessThanOrEqual(meanLoss(logits, targets, other) + 1e-9);
      }),
    );
  });

  it("stops at an end of its range where all is right or all is wrong, and is 1 where nothing matters", () => {
    expect(
      fitTemperature(
        [
          [3, 0],
          [0, 2],
        ],
        [0, 1],
      ).temperature,
    ).toBe(0.01);
    expect(fitTemperature([[300, 0]], [0])).toEqual({ temperature: 0.01, loss: 0 });
    expect(fitTemperature([[3, 0]], [1]).temperature).toBe(100);
    expect(fitTemperature([[2, 2]], [1])).toEqual({ temperature: 1, loss: Math.LN2 });
    expect(fitTemperature([[2, 2]], [1], { least: 3, most: 5 }).temperature).toBe(3);
  });

  it("refuses what it cannot fit", () => {
    expect(() => fitTemperature([], [])).toThrow(new RangeError("logits is empty"));
    expect(() => fitTemperature([[1, 2]], [0, 1])).toThrow(/^logits has length 1 but targets has length 2/);
    expect(() => fitTemperature([[1, Infinity]], [0])).toThrow(/^logits\[0\]\[1\] is Infinity/);
    expect(() => fitTemperature([[1, 2]], [2])).toThrow(/^target is 2/);
    expect(() => fitTemperature([[1]], [0], { least: 0 })).toThrow(/^least is 0/);
    expect(() => fitTemperature([[1]], [0], { least: 2, most: 1 })).toThrow(
      new RangeError("least is 2, above most, 1"),
    );
  });
});
