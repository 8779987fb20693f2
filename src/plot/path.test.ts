import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaPath, linePath } from "./path.ts";

const same = (x: number) => x;
const anyPoint = fc.tuple(fc.double(), fc.double());

describe("linePath", () => {
  it("is written in hundredths", () => {
    expect(
      linePath(
        [
          [1 / 3, -2 / 3],
          [1, 2],
        ],
        same,
        same,
      ),
    ).toBe("M0.33,-0.67L1,2");
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
    ).toBe("M0,0M2,2L3,3");
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
    expect(areaPath(points, -1, same, same)).toBe("M0,-1L0,1L1,2L1,-1ZM3,-1L3,4L3,-1Z");
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
