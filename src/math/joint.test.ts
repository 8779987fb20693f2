import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entropy } from "./entropy.ts";
import { distributions, tables } from "./fixtures/arbitraries.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { conditionalEntropy, jointEntropy, jointInformation, mutualInformation } from "./joint.ts";

const transpose = (table: number[][]) => table[0]!.map((_, y) => table.map((row) => row[y]!));

describe("jointInformation", () => {
  it("gives the six amounts of a table whose entries are powers of two", () => {
    const table = [
      [1 / 8, 1 / 16, 1 / 16, 1 / 4],
      [1 / 16, 1 / 8, 1 / 16, 0],
      [1 / 32, 1 / 32, 1 / 16, 0],
      [1 / 32, 1 / 32, 1 / 16, 0],
    ];
    expect(jointInformation(table)).toEqual({
      hx: 1.75,
      hy: 2,
      hxy: 3.375,
      hyGivenX: 1.625,
      hxGivenY: 1.375,
      mi: 0.375,
    });
  });

  it("obeys the chain rule and I = H(X) + H(Y) − H(X,Y)", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { hx, hy, hxy, hyGivenX, hxGivenY, mi } = jointInformation(table);
        expect(hx + hyGivenX).toBeCloseTo(hxy, 13);
        expect(hy + hxGivenY).toBeCloseTo(hxy, 13);
        expect(hx + hy - hxy).toBeCloseTo(mi, 13);
        for (const amount of [hx, hy, hxy, hyGivenX, hxGivenY, mi]) expect(amount).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("swaps X and Y when the table is turned", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const one = jointInformation(table, "nats");
        const other = jointInformation(transpose(table), "nats");
        expect(other.hx).toBeCloseTo(one.hy, 14);
        expect(other.hyGivenX).toBeCloseTo(one.hxGivenY, 14);
        expect(other.mi).toBeCloseTo(one.mi, 14);
      }),
    );
  });

  it("agrees with the functions of one amount", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { hxy, hyGivenX, mi } = jointInformation(table);
        expect([jointEntropy(table), conditionalEntropy(table), mutualInformation(table)]).toEqual([
          hxy,
          hyGivenX,
          mi,
        ]);
      }),
    );
  });

  it("refuses what is no joint distribution", () => {
    for (const [name, run] of [
      ["table", jointInformation],
      ["pxy", jointEntropy],
      ["pxy", conditionalEntropy],
      ["pxy", mutualInformation],
    ] as const) {
      expect(() => run([])).toThrow(new RangeError(`${name} is empty`));
      expect(() => run([[], []])).toThrow(new RangeError(`${name}[0] is empty`));
      expect(() => run([[0.5, 0.5], [0]])).toThrow(
        new RangeError(`${name}[1] has length 1 but ${name}[0] has length 2`),
      );
      expect(() =>
        run([
          [0.5, 0.5],
          [0.1, -0.1],
        ]),
      ).toThrow(new RangeError(`${name}[1][1] is -0.1: a probability lies between 0 and 1`));
      expect(() => run([[0.5], [0.4]])).toThrow(new RangeError(`${name} sums to 0.9, not to 1`));
    }
  });
});

describe("conditionalEntropy", () => {
  it("is 0 where X determines Y, though not the other way round", () => {
    const square = [
      [0, 1 / 3],
      [1 / 3, 0],
      [0, 1 / 3],
    ];
    expect(conditionalEntropy(square)).toBe(0);
    expect(conditionalEntropy(transpose(square))).toBeCloseTo(2 / 3, 15);
  });

  it("never exceeds the entropy of Y", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { hy, hyGivenX } = jointInformation(table);
        expect(hyGivenX).toBeLessThanOrEqual(hy * (1 + 1e-15) + 1e-300);
      }),
    );
  });

  it("skips what never happens", () => {
    expect(
      conditionalEntropy([
        [0, 0],
        [0.5, 0.5],
      ]),
    ).toBe(1);
  });
});

describe("mutualInformation", () => {
  it("of a variable with itself is its entropy", () => {
    fc.assert(
      fc.property(distributions, (p) => {
        const diagonal = p.map((x, i) => p.map((_, j) => (i === j ? x : 0)));
        expectNear(mutualInformation(diagonal), entropy(p));
      }),
    );
  });

  it("is H(Y), not H(X), where Y is a function of X", () => {
    expect(
      mutualInformation([
        [0.25, 0],
        [0, 0.25],
        [0.25, 0],
        [0, 0.25],
      ]),
    ).toBe(1);
  });

  it("is 0 for independent variables", () => {
    expect(
      mutualInformation([
        [0.375, 0.125],
        [0.375, 0.125],
      ]),
    ).toBe(0);
    expect(mutualInformation([[0.1, 0.2, 0.7]])).toBe(0);
    expect(mutualInformation([[0.1], [0.2], [0.7]])).toBe(0);
  });

  it("finds nothing in either of two bits, and everything in both, where Y is their exclusive or", () => {
    expect(
      mutualInformation([
        [0.25, 0.25],
        [0.25, 0.25],
      ]),
    ).toBe(0);
    expect(
      mutualInformation([
        [0.25, 0],
        [0, 0.25],
        [0, 0.25],
        [0.25, 0],
      ]),
    ).toBe(1);
  });

  it("comes out right where X and Y are nearly independent and a difference of entropies is noise", () => {
    // 8t² + … nats for cells of ¼ ± t
    const t = 2 ** -36;
    const mi = mutualInformation(
      [
        [0.25 + t, 0.25 - t],
        [0.25 - t, 0.25 + t],
      ],
      "nats",
    );
    expect(mi / (8 * t * t)).toBeCloseTo(1, 15);
  });
});
