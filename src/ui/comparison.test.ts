import { describe, expect, it } from "vitest";
import { compareDrawing, evenly, heightAt, parseHeights } from "./comparison.ts";

const line = [
  [0, 0],
  [1, 1],
] as const;

describe("a drawing compared with the truth", () => {
  it("is off by what lies between them, and most where that is most", () => {
    const { tenths, meanError, worst } = compareDrawing([0.5, 0.5], line, (x) => x);
    expect(tenths).toHaveLength(11);
    expect(meanError).toBeCloseTo((2 * (0.5 + 0.4 + 0.3 + 0.2 + 0.1)) / 11, 12);
    expect(worst).toEqual({ x: 0, drawn: 0.5, truth: 0, error: 0.5 });
  });

  it("leaves out the tenths where the truth has no bound", () => {
    const { tenths, meanError } = compareDrawing([1], line, (x) => (x === 0 || x === 1 ? Infinity : 3));
    expect(tenths.map(({ x }) => x)).toEqual(evenly(10).slice(1, -1));
    expect(meanError).toBe(2);
  });

  it("is not off by what is only rounding", () => {
    expect(compareDrawing([0.1 + 0.2], line, () => 0.3).meanError).toBe(0);
  });

  it("has a line even if it is a single height", () => {
    expect(compareDrawing([0.5], line, () => 0).line).toEqual([
      [0, 0.5],
      [1, 0.5],
    ]);
  });

  it("is straight between its heights", () => {
    expect(heightAt([0, 1, 0], 0.25)).toBe(0.5);
    expect(heightAt([0, 1, 4], 1)).toBe(4);
  });

  it("is refused where it is not one", () => {
    expect(parseHeights([0, 1, 0.5], 3, 1)).toEqual([0, 1, 0.5]);
    for (const none of [undefined, "high", [], [0, 1, 0, 1], [2], [-1], [null]]) {
      expect(parseHeights(none, 3, 1)).toBeUndefined();
    }
  });
});
