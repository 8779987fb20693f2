import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaPath, linePath } from "./path.ts";

const same = (x: number) => x;
const pixel = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const anyPoint = fc.tuple(fc.double(), fc.double());

describe("linePath", () => {
  it("is written in tenths, from point to point", () => {
    expect(
      linePath(
        [
          [1 / 3, -2 / 3],
          [1, 2],
        ],
        same,
        same,
      ),
    ).toBe("M0.3,-0.7l0.7,2.7");
  });

  it("comes back from far away to where it was", () => {
    const there = [1, 5e9, 2, 3].map((value, i): [number, number] => [i, value]);
    expect(linePath(there, same, same)).toBe("M0,1L1,5000000000L2,2l1,1");
  });

  it("ends where its last point is, however many steps it took", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pixel, pixel), { minLength: 1 }), (points) => {
        const steps = [...linePath(points, same, same).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
        const [x, y] = [1, 2].map((axis) => steps.reduce((sum, step) => sum + Number(step[axis]), 0));
        const [lastX, lastY] = points.at(-1)!;
        expect(Math.abs(x - lastX)).toBeLessThan(0.051);
        expect(Math.abs(y - lastY)).toBeLessThan(0.051);
      }),
    );
  });

  it("is lifted over what is not finite", () => {
    expect(
      linePath(
        [
          [0, 0],
          [1, Number.NaN],
          [2, 2],
          [3, 3],
        ],
        same,
        same,
      ),
    ).toBe("M0,0M2,2l1,1");
    expect(linePath([[Number.POSITIVE_INFINITY, 0]], same, same)).toBe("");
  });
});

describe("areaPath", () => {
  it("stands on its base, each stretch for itself", () => {
    const points = [
      [0, 1],
      [1, 2],
      [2, Number.NEGATIVE_INFINITY],
      [3, 4],
    ] as const;
    expect(areaPath(points, -1, same, same)).toBe("M0,-1V1l1,1V-1ZM3,-1V4V-1Z");
  });
});

describe("both", () => {
  it("hold numbers only, whatever the points", () => {
    fc.assert(
      fc.property(fc.array(anyPoint), (points) => {
        const paths = linePath(points, same, same) + areaPath(points, 0, same, same);
        expect(paths).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});
