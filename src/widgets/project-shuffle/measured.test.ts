import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { mutualInformationFromCounts } from "../../math/index.ts";
import { evenings } from "./evenings.ts";
import { measure } from "./job.ts";
import type { Measured, Setting } from "./measured.ts";
import { model } from "./model.ts";
import { KINDS, LABEL } from "./names.ts";
import { params } from "./params.ts";
import { REFERENCE } from "./reference.ts";

const control = { signal: new AbortController().signal, progress: async () => {} };
const measured = (setting: Partial<Setting> = {}): Promise<Measured> =>
  measure({ ...REFERENCE.setting, ...setting }, control);
const H = (p: number) => -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);

describe("the evenings", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(evenings(543)).toEqual(evenings(543));
    expect(evenings(543).label.cells).not.toEqual(evenings(544).label.cells);
  });

  it("hold what was planted, over many draws", () => {
    const draws = Array.from({ length: 400 }, (_, seed) => evenings(seed));
    const tell = (
      kindOf: (features: ReturnType<typeof evenings>["features"], row: number) => number,
      kinds: number,
    ) => {
      const counts = Array.from({ length: kinds }, () => [0, 0]);
      for (const { features, label } of draws)
        for (const [row, light] of label.cells.entries()) counts[kindOf(features, row)]![light]!++;
      return mutualInformationFromCounts(counts);
    };
    const alone = KINDS.map(({ kinds }, i) =>
      tell((features, row) => features[i]!.cells[row]!, kinds.length),
    );
    expect(Math.abs(alone[0]! - (1 - H(0.14)))).toBeLessThan(0.012);
    expect(Math.abs(alone[1]! - (1 - H(0.34)))).toBeLessThan(0.008);
    for (const i of [2, 3, 4, 5]) expect(alone[i]).toBeLessThan(0.0008);
    const switches = tell((features, row) => 2 * features[4]!.cells[row]! + features[5]!.cells[row]!, 4);
    expect(Math.abs(switches - (1 - H(0.1)))).toBeLessThan(0.012);
  });
});

describe("the measurement", () => {
  it("is what the page shows before it is made", async () => {
    const { features, pairs, ...rest } = await measured();
    expect(rest).toEqual({ setting: REFERENCE.setting, rows: 120, label: LABEL, basis: "543" });
    expect(pairs).toHaveLength(15);
    for (const [i, { luck, ...feature }] of features.entries()) {
      const shown = REFERENCE.features[i]!;
      expect(shown).toMatchObject(feature);
      expect(shown.luck.reached).toBe(luck.reached);
      if (feature.name === "tram") expect(shown.luck.histogram).toEqual(luck.histogram);
      for (const key of ["mean", "low", "top"] as const)
        expect(Math.abs(shown.luck[key] - luck[key])).toBeLessThan(1e-6);
      for (const [l, level] of luck.hurdles.entries())
        for (const [m, hurdle] of level.entries())
          expect(Math.abs(shown.luck.hurdles[l]![m]! - hurdle)).toBeLessThan(1e-6);
    }
  });

  it("sets the mark where the p-value says: what passes it is kept, and nothing else", async () => {
    for (const shuffles of ["200", "1000"] as const)
      for (const seed of [1, 2, 3, 543]) {
        const result = await measured({ seed, shuffles });
        for (const level of ["0.05", "0.01"] as const)
          for (const looks of [false, true]) {
            const state = { ...defaults(params), seed, shuffles, level, looks };
            for (const row of model(state, "bits", result).rows) {
              expect(row.kept).toBe(row.mi > row.hurdle + 1e-12);
              expect(row.p).toBe((row.reached + 1) / (Number(shuffles) + 1));
            }
          }
      }
  });

  it("can keep nothing where no number of bits is rare enough", async () => {
    const result = await measured({ shuffles: "200" });
    for (const { luck } of result.features) {
      expect(luck.hurdles[1]![1]).toBe(Number.POSITIVE_INFINITY);
      expect(luck.hurdles[1]![0]).toBeLessThan(1);
    }
  });

  it("lets one feature in twenty pass where all is luck, each taken alone", { timeout: 60_000 }, async () => {
    let passed = 0;
    for (let seed = 0; seed < 60; seed++) {
      const { features } = await measured({ seed, shuffles: "200" });
      // tram, coin and the two switches know nothing.
      for (const { luck } of features.slice(2)) if ((luck.reached + 1) / 201 <= 0.05) passed++;
    }
    expect(passed / 240).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 240));
    expect(passed).toBeGreaterThan(2);
  });

  it("is of a pasted table, where there is one", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i % 2 ? "a" : "b"},${i},${i % 2 ? "yes" : "no"}`);
    const { features, label, rows: n, basis } = await measured({ own: ["x,id,y", ...rows].join("\n") });
    expect(n).toBe(40);
    expect(label).toEqual({ name: "y", kinds: ["no", "yes"] });
    expect(features[0]!.counts).toEqual([
      [20, 0],
      [0, 20],
    ]);
    expect(features[1]!.kinds).toEqual(["under 10", "10 to under 20", "20 to under 30", "30 and over"]);
    expect(basis).not.toBe("543");
  });

  it("throws for a table that cannot be read", async () => {
    await expect(measured({ own: "a,b\n1,2" })).rejects.toThrow("Only 1 row can be read; 8 is the least.");
  });
});
