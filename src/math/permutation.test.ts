import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutualInformationFromCounts } from "./counts.ts";
import reference from "./fixtures/reference.json" with { type: "json" };
import { binIndices, permutationSteps, permutationTest } from "./permutation.ts";
import { finish } from "./steps.ts";

/** The pairs of labels behind a table of counts. */
function pairs(counts: readonly number[][]): [number[], number[]] {
  const list = counts.flatMap((row, x) => row.flatMap((n, y) => Array.from({ length: n }, () => [x, y])));
  return [list.map(([x]) => x!), list.map(([, y]) => y!)];
}

function binned(id: string): [number[], number[]] {
  const { inputs } = reference.find((entry) => entry.id === id)!;
  return pairs((inputs as unknown as { counts: number[][] }).counts);
}

const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe("permutationTest", () => {
  it("calls the source's second noisy feature luck and its first a dependence", () => {
    const noise = permutationTest(...binned("mi-binned-x2"), "nats");
    expect(noise.mi).toBeCloseTo(0.0041, 4);
    // The source's 95 % point, 0.0078, and the bias (20 − 1)/2N.
    expect(noise.shuffled[949]!).toBeCloseTo(0.0078, 3);
    expect(mean(noise.shuffled)).toBeCloseTo(19 / 4000, 3);
    expect(noise.pValue).toBeGreaterThan(0.3);
    const faint = permutationTest(...binned("mi-binned-x1"), "nats");
    expect(faint.mi).toBeGreaterThan(faint.shuffled.at(-1)!);
    expect(faint.pValue).toBe(1 / 1001);
  });

  it("sees what every one of the six orders of three pairs gives, in equal parts", () => {
    // Two of the six leave 5 with 1, and x is known from y.
    const { mi, shuffled } = permutationTest([0, 0, 1], [7, 7, 5], "bits", { shuffles: 6000 });
    const apart = shuffled.filter((x) => Math.abs(x - mi) < 1e-12).length;
    expect(Math.abs(apart - 2000)).toBeLessThan(150);
    const rest = Math.log2(3) - 4 / 3;
    expect(shuffled.filter((x) => Math.abs(x - rest) < 1e-12)).toHaveLength(6000 - apart);
  });

  it("is in order, never below 0, the same for the same seed, and measures as the estimate does", () => {
    const labels = fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(labels, fc.nat(1e6), (list, seed) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
        const test = permutationTest(x, y, "bits", { seed, shuffles: 30 });
        const table = [0, 1, 2, 3, 4].map((a) =>
          [0, 1, 2, 3].map((b) => list.filter(([c, d]) => c === a && d === b).length),
        );
        expect(test.mi).toBeCloseTo(mutualInformationFromCounts(table), 13);
        expect(test.shuffled).toEqual(test.shuffled.toSorted());
        expect(test.shuffled[0]).toBeGreaterThanOrEqual(0);
        expect(test.pValue > 0 && test.pValue <= 1).toBe(true);
        expect(permutationTest(x, y, "bits", { seed, shuffles: 30 })).toEqual(test);
      }),
    );
  });

  it("finds nothing in what does not vary, and says that it may be luck", () => {
    const { mi, shuffled, pValue } = permutationTest([1, 1, 1], [0, 1, 2]);
    expect([mi, mean(shuffled), pValue]).toEqual([0, 0, 1]);
  });

  it("leaves what it was given as it was", () => {
    const y = [0, 1, 0, 1, 1];
    permutationTest([1, 2, 3, 4, 5], y);
    expect(y).toEqual([0, 1, 0, 1, 1]);
  });

  it("refuses what are no pairs", () => {
    expect(() => permutationTest([], [])).toThrow(new RangeError("x is empty"));
    expect(() => permutationTest([1], [1, 2])).toThrow(/^x has length 1 but y has length 2/);
    expect(() => permutationTest([NaN], [1])).toThrow(/^x\[0\] is NaN/);
    expect(() => permutationTest([1], [1], "bits", { shuffles: 0 })).toThrow(/^shuffles is 0/);
    expect(() => permutationTest([1], [1], "bits", { seed: -1 })).toThrow(/^seed is -1/);
    const many = Array.from({ length: 3000 }, (_, i) => i);
    expect(() => permutationTest(many, many)).toThrow(
      new RangeError("x and y have 3000 and 3000 kinds of labels: more than a table holds"),
    );
  });
});

describe("permutationSteps", () => {
  it("tells how far it has come", () => {
    expect([...permutationSteps([0, 1], [0, 1], "bits", { shuffles: 64 })]).toEqual([0, 0.25, 0.5, 0.75]);
    expect(finish(permutationSteps([0, 1], [0, 1], "bits", { shuffles: 64 })).mi).toBe(1);
  });
});

describe("binIndices", () => {
  it("cuts the range into equal parts, the largest value in the last", () => {
    expect([...binIndices([0, 1, 2, 3, 4], 4)]).toEqual([0, 1, 2, 3, 3]);
    expect([...binIndices([-1, -0.5, 1], 2)]).toEqual([0, 0, 1]);
    expect([...binIndices([5, 5, 5], 7)]).toEqual([0, 0, 0]);
    expect([...binIndices([0, 5e-324], 3)]).toEqual([0, 2]);
    expect([...binIndices([-Number.MAX_VALUE, 0, Number.MAX_VALUE], 2)]).toEqual([0, 1, 1]);
  });

  it("keeps the order of the values", () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 60 }), (list, n) => {
        const sorted = Float64Array.from(list).sort();
        const bins = binIndices(sorted, n);
        expect(bins).toEqual(bins.toSorted());
        expect(bins[0]).toBe(0);
        expect(bins.at(-1)).toBe(sorted[0]! < sorted.at(-1)! ? n - 1 : 0);
      }),
    );
  });

  it("refuses what has no range", () => {
    expect(() => binIndices([], 2)).toThrow(new RangeError("values is empty"));
    expect(() => binIndices([1, Infinity], 2)).toThrow(/^values\[1\] is Infinity/);
    expect(() => binIndices([1], 0)).toThrow(/^bins is 0/);
  });
});
