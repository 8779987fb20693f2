import { describe, expect, it } from "vitest";
import { linesAround } from "./level.ts";

const grid = { columns: 41, rows: 41 };
const over = (f: (x: number, y: number) => number) =>
  Float64Array.from({ length: 41 * 41 }, (_, i) => f((i % 41) - 20, Math.floor(i / 41) - 20));

describe("lines around what is low", () => {
  it("follow a circle", () => {
    const [circle, ...others] = linesAround(
      over((x, y) => Math.hypot(x, y)),
      grid,
      10,
    );
    expect(others).toEqual([]);
    for (let i = 0; i < circle.length; i += 2)
      expect(Math.hypot(circle[i] - 20, circle[i + 1] - 20)).toBeCloseTo(10, 1);
    expect(circle.slice(0, 2)).toEqual(circle.slice(-2));
  });

  it("are two around two hollows, and go around a hill within one", () => {
    const hollows = over((x, y) => Math.min(Math.hypot(x - 10, y), Math.hypot(x + 10, y)));
    expect(linesAround(hollows, grid, 5)).toHaveLength(2);
    const moat = over((x, y) => Math.abs(Math.hypot(x, y) - 10));
    expect(linesAround(moat, grid, 3)).toHaveLength(2);
  });

  it("run along the edge where it is low there, and nowhere if nothing is", () => {
    const [edge] = linesAround(
      over(() => 0),
      grid,
      1,
    );
    expect([Math.min(...edge), Math.max(...edge)]).toEqual([0, 40]);
    expect(
      linesAround(
        over(() => 2),
        grid,
        1,
      ),
    ).toEqual([]);
  });

  it("tell the corners of a chessboard apart", () => {
    const square = { columns: 2, rows: 2 };
    expect(linesAround(Float64Array.of(0, 2, 2, 0), square, 1)).toHaveLength(2);
  });
});
