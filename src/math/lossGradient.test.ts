import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entropy } from "./entropy.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { crossEntropyFromLogits } from "./logits.ts";
import {
  crossEntropyGradient,
  doubleSoftmaxFloor,
  doubleSoftmaxGradient,
  doubleSoftmaxLoss,
  smoothedTarget,
} from "./lossGradient.ts";

const logitLists = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 1, maxLength: 8 });

/** The slope of a loss along one logit, from its values beside. */
function slope(loss: (z: number[]) => number, z: number[], i: number): number {
  const step = 1e-5;
  const moved = (by: number) => loss(z.with(i, z[i]! + by));
  return (moved(step) - moved(-step)) / (2 * step);
}

describe("crossEntropyGradient", () => {
  it("is predicted minus wanted", () => {
    const got = crossEntropyGradient([2, 1, 0.1], 0);
    [-0.3409988611140321, 0.24243297070471392, 0.09856589040931817].forEach((x, i) => {
      expectNear(got[i]!, x);
    });
  });

  it("is the slope of the loss, at any temperature", () => {
    const temperatures = fc.constantFrom(0.5, 1, 3);
    fc.assert(
      fc.property(logitLists, temperatures, (z, t) => {
        const loss = (x: number[]) =>
          crossEntropyFromLogits(
            x.map((value) => value / t),
            0,
          );
        crossEntropyGradient(z, 0, t).forEach((g, i) => {
          expect(g).toBeCloseTo(slope(loss, z, i), 7);
        });
      }),
    );
  });

  it("adds up to 0, for a distribution as target too", () => {
    fc.assert(
      fc.property(logitLists, (z) => {
        const target = smoothedTarget(z.length, 0, 0.3);
        const g = crossEntropyGradient(z, target);
        expect(g.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 14);
        expect(g[0]).toBeCloseTo(
          slope((x) => crossEntropyFromLogits(x, target), z, 0),
          7,
        );
      }),
    );
  });

  it("never lets go: almost right, it still pulls by what is missing", () => {
    const got = crossEntropyGradient([40, 0], 0);
    expectNear(got[0]!, -4.248354255291589e-18);
    expectNear(got[1]!, 4.248354255291589e-18);
    expect(crossEntropyGradient([1000, 0], 1)).toEqual([1, -1]);
    expect(crossEntropyGradient([5], 0)).toEqual([0]);
  });

  it("refuses what has no slope", () => {
    expect(() => crossEntropyGradient([1, 2], 2)).toThrow(/^target is 2/);
    expect(() => crossEntropyGradient([], 0)).toThrow("logits is empty");
    for (const t of [0, -1, NaN, Infinity]) {
      expect(() => crossEntropyGradient([1, 2], 0, t)).toThrow(
        new RangeError(`temperature is ${t}: it must be positive and finite`),
      );
    }
  });
});

describe("smoothedTarget", () => {
  it("has the entropy below which the loss cannot go", () => {
    expect(entropy(smoothedTarget(3, 1, 0.1), "nats")).toBeCloseTo(0.2911, 4);
    expect(entropy(smoothedTarget(10, 1, 0.1), "nats")).toBeCloseTo(0.5003, 4);
    expect(smoothedTarget(3, 2, 0)).toEqual([0, 0, 1]);
    expect(smoothedTarget(4, 0, 1)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(smoothedTarget(1, 0, 0.5)).toEqual([1]);
  });

  it("sums to 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (k, epsilon) => {
          const y = smoothedTarget(k, k - 1, epsilon);
          expect(y.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 14);
          expect(y.every((x) => x >= 0 && x <= 1)).toBe(true);
        },
      ),
    );
  });

  it("refuses what it cannot soften", () => {
    expect(() => smoothedTarget(3, 3, 0.1)).toThrow(/^target is 3/);
    expect(() => smoothedTarget(0, 0, 0.1)).toThrow(
      new RangeError("classes is 0: it must be a whole number, at least 1"),
    );
    expect(() => smoothedTarget(3, 0, 1.1)).toThrow(/^epsilon is 1.1/);
  });
});

describe("a doubled softmax", () => {
  it("has a floor under its loss", () => {
    [
      [1, 0],
      [2, 0.3132616875182228],
      [3, 0.5514447139320511],
      [10, 1.4611501717344748],
      [1000, 5.90947208625327],
    ].forEach(([classes, floor]) => {
      expectNear(doubleSoftmaxFloor(classes!), floor!);
    });
    expectNear(doubleSoftmaxFloor(3, "bits"), 0.5514447139320511 / Math.LN2);
    expectNear(doubleSoftmaxLoss([1000, 0, 0], 0), doubleSoftmaxFloor(3));
    expectNear(doubleSoftmaxLoss([1000, 0], 1), 1.3132616875182228);
  });

  it("turns a loss of .4170 into .8021", () => {
    expectNear(doubleSoftmaxLoss([2, 1, 0.1], 0), 0.8021208912128679);
  });

  it("stays within 1 of its floor", () => {
    fc.assert(
      fc.property(logitLists, (z) => {
        const loss = doubleSoftmaxLoss(z, 0);
        expect(loss).toBeGreaterThanOrEqual(doubleSoftmaxFloor(z.length) - 1e-14);
        expect(loss).toBeLessThanOrEqual(doubleSoftmaxFloor(z.length) + 1 + 1e-14);
      }),
    );
  });

  it("has a gradient through both", () => {
    const got = doubleSoftmaxGradient([2, 1, 0.1], 0);
    [-0.18781772864239926, 0.13630473906144966, 0.0515129895809496].forEach((x, i) => {
      expectNear(got[i]!, x, 2e-15);
    });
    fc.assert(
      fc.property(logitLists, (z) => {
        doubleSoftmaxGradient(z, 0).forEach((g, i) => {
          expect(g).toBeCloseTo(
            slope((x) => doubleSoftmaxLoss(x, 0), z, i),
            7,
          );
        });
      }),
    );
  });

  it("hardly moves where the model is most wrong", () => {
    expectNear(doubleSoftmaxGradient([40, 0], 0)[0]!, -2.285116863802774e-18);
    const stuck = doubleSoftmaxGradient([1000, 0], 1);
    expect(stuck).toEqual([0, 0]);
  });

  it("refuses what has no slope", () => {
    expect(() => doubleSoftmaxGradient([1, 2], 2)).toThrow(/^target is 2/);
    expect(() => doubleSoftmaxLoss([1, 2], [1])).toThrow(/^logits has length 2/);
    expect(() => doubleSoftmaxFloor(0.5)).toThrow(/^classes is 0.5/);
  });
});
