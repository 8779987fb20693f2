import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { drawLandscape } from "./job.ts";
import { DROPS, type Setting, sketch } from "./landscape.ts";
import { params } from "./params.ts";

const { d, sd, w, mu0, sigma0, rain, seed } = defaults(params);
const initial: Setting = { d, sd, w, mu0, sigma0, rain, seed };

async function drawn(differs: Partial<Setting>) {
  const shares: number[] = [];
  const landscape = await drawLandscape(
    { ...initial, ...differs },
    {
      signal: new AbortController().signal,
      progress: async (share) => {
        shares.push(share);
      },
    },
  );
  return { landscape, shares };
}

const ends = ({ walk }: { walk: readonly { mean: number; sd: number; kl: number }[] }) => {
  const { mean, sd: width, kl } = walk.at(-1)!;
  return [mean, width, kl].map((x) => Math.abs(x).toFixed(3));
};

describe("a landscape", () => {
  it.each([
    [{ d: 5 }, ["5.000", "1.000", "0.693"]],
    [{ d: 3, mu0: 2 }, ["2.984", "1.023", "0.689"]],
    [{ d: 3 }, ["0.000", "2.744", "0.841"]],
    [{ d: 2 }, ["0.000", "2.047", "0.227"]],
    [{ d: 3, w: 0.3 }, ["2.991", "1.015", "0.354"]],
    [{ d: 3, w: 0.3, mu0: -2 }, ["2.973", "1.038", "1.197"]],
    [{ mu0: 0, sigma0: 2 }, ["0.000", "3.473", "1.871"]],
  ])("with %j leads reverse to %j", (differs, expected) => {
    expect(ends(sketch({ ...initial, ...differs }).reverse)).toEqual(expected);
  });

  it("leads forward to the mean and variance of the hills from anywhere", () => {
    for (const start of [{}, { mu0: -8, sigma0: 0.2 }, { mu0: 8, sigma0: 8 }])
      expect(ends(sketch({ ...initial, d: 3, ...start }).forward)).toEqual(["0.000", "3.162", "0.462"]);
  });

  it("has one minimum in reverse below 2.412, and the hills as the best from 2.80 on", () => {
    const minima = (half: number) => sketch({ ...initial, d: half }).reverse.minima.map(({ kl }) => kl);
    expect(minima(2.41)).toHaveLength(1);
    expect(minima(2.42)).toHaveLength(3);
    const [before, after] = [minima(2.8), minima(2.81)];
    expect(before[1]).toBeLessThan(before[0]);
    expect(after[1]).toBeGreaterThan(after[0]);
  });

  it("never leaves the line between equal hills", () => {
    const { forward, reverse } = sketch({ ...initial, mu0: 0, sigma0: 0.3 });
    for (const { mean } of [...forward.walk, ...reverse.walk]) expect(mean).toBeCloseTo(0, 12);
  });

  it("rains thirty starts into three basins of reverse and one of forward", async () => {
    const { landscape, shares } = await drawn({ rain: true });
    const basins = landscape.reverse.rain.map(({ basin }) => basin);
    expect(basins).toHaveLength(DROPS);
    expect([...new Set(basins)].sort()).toEqual([0, 1, 2]);
    expect(new Set(landscape.forward.rain.map(({ basin }) => basin))).toEqual(new Set([0]));
    for (const { places } of landscape.reverse.rain) expect(places.length).toBeGreaterThan(5);
    expect(shares.length).toBeGreaterThan(30);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("is the same picture in the background as at once, but finer", async () => {
    const { landscape } = await drawn({});
    const quick = sketch(initial);
    expect(landscape.reverse.walk).toEqual(quick.reverse.walk);
    expect(landscape.reverse.minima).toEqual(quick.reverse.minima);
    const points = (terrain: typeof quick.reverse.terrain) => terrain.flat(2).length;
    expect(points(landscape.reverse.terrain)).toBeGreaterThan(2 * points(quick.reverse.terrain));
  });
});
