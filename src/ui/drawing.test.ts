import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, type Heights, isComplete, paint } from "./drawing.ts";

const xs = [0, 1, 2, 3, 4];
const empty: Heights = xs.map(() => undefined);
const bounds = [0, 1] as const;

describe("paint", () => {
  it("gives each sample the stroke passes one height on it", () => {
    expect(paint(xs, empty, [0.5, 0], [3.5, 0.6], bounds)).toEqual([
      undefined,
      expect.closeTo(0.1),
      expect.closeTo(0.3),
      expect.closeTo(0.5),
      undefined,
    ]);
  });

  it("is the same drawn backwards", () => {
    expect(paint(xs, empty, [4, 1], [0, 0], bounds)).toEqual(paint(xs, empty, [0, 0], [4, 1], bounds));
  });

  it("snaps a stroke between two samples to the nearer, at the height it ends", () => {
    expect(paint(xs, empty, [2.6, 0.2], [2.7, 0.4], bounds)).toEqual([
      undefined,
      undefined,
      undefined,
      0.4,
      undefined,
    ]);
  });

  it("replaces what was drawn there and leaves the rest", () => {
    const before = paint(xs, empty, [0, 0], [4, 0], bounds);
    expect(paint(xs, before, [1, 1], [2, 1], bounds)).toEqual([0, 1, 1, 0, 0]);
  });

  it("takes a stroke too steep for its slope to be a number", () => {
    expect(paint(xs, empty, [0, 0.25], [5e-324, 0.75], bounds)[0]).toBe(0.25);
  });

  it("cuts off what goes beyond the paper, whatever the stroke", () => {
    const place = fc.tuple(
      fc.double({ min: -2, max: 6, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const heights = paint(xs, empty, from, to, bounds);
        expect(heights.some((y) => y !== undefined)).toBe(true);
        for (const y of heights) if (y !== undefined) expect(y >= 0 && y <= 1).toBe(true);
      }),
    );
  });
});

describe("fill", () => {
  it("is straight between what is drawn and level beyond its ends", () => {
    expect(fill(xs, [undefined, 0, undefined, 1, undefined])).toEqual([0, 0, 0.5, 1, 1]);
  });

  it("is nothing where nothing is drawn", () => expect(fill(xs, empty)).toBeUndefined());

  it("keeps what is drawn and stays within its range", () => {
    const height = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(height, { minLength: 5, maxLength: 5 }), (heights) => {
        const known = heights.filter((y) => y !== undefined);
        const filled = fill(xs, heights);
        fc.pre(filled !== undefined);
        for (const [i, y] of filled!.entries()) {
          expect(y).toBe(heights[i] ?? y);
          expect(y).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12);
          expect(y).toBeLessThanOrEqual(Math.max(...known) + 1e-12);
        }
      }),
    );
  });
});

describe("isComplete", () => {
  it("asks for both ends and no gap wider than allowed", () => {
    expect(isComplete(xs, [0, undefined, 0, undefined, 0], 2)).toBe(true);
    expect(isComplete(xs, [0, undefined, 0, undefined, 0], 1)).toBe(false);
    expect(isComplete(xs, [undefined, 0, 0, 0, 0], 1)).toBe(true);
    expect(isComplete(xs, [undefined, undefined, 0, 0, 0], 1)).toBe(false);
    expect(isComplete(xs, [0, 0, 0, 0, 0], 0.1)).toBe(true);
    expect(isComplete(xs, empty, 9)).toBe(false);
  });

  it("forgives samples their last digit", () => {
    const tenths = Array.from({ length: 11 }, (_, i) => i * 0.1);
    expect(isComplete(tenths, tenths, 0.1)).toBe(true);
  });
});
