import { beforeAll, describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { measure } from "./job.ts";
import type { Measured } from "./measured.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

const initial = defaults(params);
const results = new Map<string, Measured>();
const control = { signal: new AbortController().signal, progress: async () => {} };

const modelOf = (id: string, unit: "bits" | "nats" = "nats") =>
  model({ ...initial, ...presets.find((preset) => preset.id === id)!.state }, unit, results.get(id));
const say = (id: string, unit?: "bits" | "nats") => summary(modelOf(id, unit));

beforeAll(async () => {
  for (const { id, state } of presets) results.set(id, await measure({ ...initial, ...state }, control));
}, 120_000);

describe("the presets", () => {
  it("find information in pure noise, and the same in shuffles", () => {
    expect(say("noise")).toBe(
      "0.0041 nats from pure noise; shuffles give 0.0049 on average, and 66% of them reach it.",
    );
    expect(say("few")).toBe("0.107 nats from pure noise; shuffles give the same.");
    expect(say("few", "bits")).toBe("0.155 bits from pure noise; shuffles give the same.");
    expect(say("fine")).toBe("0.0136 nats from pure noise; shuffles give the same.");
  });

  it("tell the strong and the faint feature from luck", () => {
    expect(say("strong")).toMatch(
      /^0\.634 nats .* shuffles give 0\.0052 on average, and none of 1,000 reaches it\.$/,
    );
    expect(say("faint")).toMatch(
      /^0\.0328 nats .* shuffles give 0\.0050 on average, and none of 1,000 reaches it\.$/,
    );
    expect(modelOf("faint").estimate).toMatchObject({ pValue: 1 / 1001, dependent: true });
    expect(modelOf("noise").estimate.dependent).toBe(false);
  });

  it("show what a ranking of single features misses", () => {
    expect(say("xor")).toBe(
      "Alone the bits share 0.0003 and 0.0002 nats with the label, as luck would have it; together they share 0.693, all there is.",
    );
    expect(say("redundant")).toBe(
      "Two features with 0.186 and 0.186 nats, and together 0.186: the second adds nothing.",
    );
  });

  it("end on the map", () => {
    expect(say("map")).toBe(
      "Noise shares more with a label the finer it is cut and the fewer the samples: 0.609 nats in 60 cells of 20, 0.0001 in 2 of 5,000.",
    );
    const { columns, rows } = table(modelOf("map"));
    expect(columns[2]).toBe("50 samples, nats");
    expect(rows[2].slice(0, 3)).toEqual([10, expect.closeTo(0.255, 3), expect.closeTo(0.097, 3)]);
  });
});

describe("the model", () => {
  it("says the same before the first measurement, where it is the lesson's own", () => {
    for (const feature of [1, 2, 3]) {
      const state = { ...initial, feature };
      expect(summary(model(state, "nats"))).toBe(summary(model(state, "nats", results.get("noise"))));
    }
    expect(summary(model({ ...initial, n: 50 }, "nats"))).toMatch(
      /^Nothing has been measured .* 0\.0041 nats/,
    );
  });

  it("ranks the three, corrected estimates among them unclipped", () => {
    const { rows } = table(modelOf("noise"));
    expect(rows.map(([name]) => String(name).slice(0, 2))).toEqual(["x0", "x1", "x2"]);
    expect(rows[2][4]).toBeCloseTo(0.0004, 4);
    expect(table(modelOf("xor")).rows[2][4]).toBeLessThan(0);
    expect(rows.map((row) => row.at(-1))).toEqual(["dependence", "dependence", "may be luck"]);
  });

  it("counts in the page's unit", () => {
    const [bits, nats] = [modelOf("faint", "bits"), modelOf("faint")];
    for (const key of ["mi", "corrected", "truth"] as const)
      expect(bits.estimate[key] * Math.LN2).toBeCloseTo(nats.estimate[key], 12);
    expect(bits.edges[10] * Math.LN2).toBeCloseTo(nats.edges[10], 12);
  });
});
