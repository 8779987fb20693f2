import { describe, expect, it } from "vitest";
import { mixtureKlOnGrid } from "./gridKl.ts";
import { gaussianMixtureKl } from "./mixture.ts";

const HILLS = [
  { weight: 0.5, mean: -2, sd: 1 },
  { weight: 0.5, mean: 2, sd: 1 },
];
const SOURCE = { from: -6, to: 6, points: 1000, clip: 1e-12 };
const WIDE = { mean: 0, sd: 2.5 };

describe("mixtureKlOnGrid", () => {
  it("comes to the truth on a grid that is wide and fine enough, unclipped", () => {
    for (const direction of ["forward", "reverse"] as const) {
      const grid = { from: -30, to: 30, points: 4001, clip: 0 };
      const truth = gaussianMixtureKl(WIDE, HILLS, direction);
      expect(mixtureKlOnGrid(WIDE, HILLS, direction, grid)).toBeCloseTo(truth, 12);
      const bits = mixtureKlOnGrid(WIDE, HILLS, direction, grid, "bits");
      expect(bits).toBeCloseTo(truth / Math.LN2, 12);
    }
  });

  it("falls a third short in reverse with the source's grid, which cuts the wide bell", () => {
    const short = mixtureKlOnGrid(WIDE, HILLS, "reverse", SOURCE);
    expect(short / gaussianMixtureKl(WIDE, HILLS, "reverse")).toBeCloseTo(0.68, 2);
  });

  it("is infinite where a share is 0 and nothing is clipped, finite and too small where it is", () => {
    const narrow = { mean: 2, sd: 0.1 };
    expect(mixtureKlOnGrid(narrow, HILLS, "forward", { ...SOURCE, clip: 0 })).toBe(Infinity);
    const clipped = mixtureKlOnGrid(narrow, HILLS, "forward", SOURCE);
    expect(clipped).toBeLessThan(gaussianMixtureKl(narrow, HILLS, "forward") / 20);
  });

  it("refuses what is no grid and no mixture", () => {
    const on = (grid: object) => () => mixtureKlOnGrid(WIDE, HILLS, "forward", { ...SOURCE, ...grid });
    expect(on({ to: -6 })).toThrow(new RangeError("to is -6: it must be above from, -6"));
    expect(on({ from: NaN })).toThrow(/^from is NaN/);
    expect(on({ points: 1 })).toThrow(new RangeError("points is 1: it must be a whole number, at least 2"));
    expect(on({ clip: -1 })).toThrow(/^clip is -1/);
    expect(on({ from: 500, to: 600 })).toThrow(new RangeError("gaussian has no density on the grid"));
    expect(() => mixtureKlOnGrid(WIDE, [], "forward", SOURCE)).toThrow(new RangeError("weights is empty"));
    expect(() => mixtureKlOnGrid(WIDE, HILLS, "both" as never, SOURCE)).toThrow(/^direction is both/);
  });
});
