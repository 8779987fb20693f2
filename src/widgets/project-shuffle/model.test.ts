import { beforeAll, describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { measure } from "./job.ts";
import type { Measured, Setting } from "./measured.ts";
import { model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { presets } from "./presets.ts";
import { evidence, summary as sentence } from "./sentences.ts";
import { table } from "./table.ts";

const initial = defaults(params);
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const summary = (shown: Parameters<typeof sentence>[0]) => plain(sentence(shown));
const modelOf = (state: Partial<Params> = {}, unit: "bits" | "nats" = "bits") =>
  model({ ...initial, ...state }, unit, first);
const preset = (id: string) => modelOf(presets.find((each) => each.id === id)!.state);
let first: Measured | undefined;
const measured = (setting: Partial<Setting>) =>
  measure(
    { seed: 543, own: "", shuffles: "1000", pairs: true, ...setting },
    { signal: new AbortController().signal, progress: async () => {} },
  );

beforeAll(async () => {
  first = await measured({});
});

const h = (...counts: readonly number[]) => {
  const n = counts.reduce((a, b) => a + b);
  return -counts.reduce((sum, count) => sum + (count ? (count / n) * Math.log2(count / n) : 0), 0);
};

describe("the presets", () => {
  it("rank, shuffle, count the looks, find the lucky one and the pair", () => {
    expect(presets.map(({ id }) => summary(preset(id)))).toEqual([
      "What each seems to tell of light: car 0.330 bits, tram 0.142, rain 0.075, coin 0.028, downstairs 0.0039, upstairs 0.0022. How many are luck?",
      "3 of 6 beat their shuffles at 0.05, each as if it were the only one looked at: car, rain and coin. 40 of 1,000 shuffles reach the 0.028 bits of coin.",
      "2 of 6 beat their shuffles at 0.05, six looks counted: car and rain. 40 of 1,000 shuffles reach the 0.028 bits of coin.",
      "2 of 6 beat their shuffles at 0.05, six looks counted: car and rain. 412 of 1,000 shuffles reach the 0.142 bits of tram.",
      "Alone, upstairs and downstairs tell 0.0022 and 0.0039 bits; together 0.591, which is 0.585 more than the sum. None of 1,000 shuffles does as well.",
    ]);
  });

  it("open on the lucky one", () => {
    expect(modelOf()).toEqual(preset("lucky"));
  });
});

describe("the numbers", () => {
  it("follow from the counts", () => {
    const { rows, couples } = preset("pair");
    const amounts = Object.fromEntries(rows.map(({ name, mi }) => [name, mi]));
    expect(amounts.car).toBeCloseTo(h(57, 63) - (67 * h(51, 16) + 53 * h(6, 47)) / 120, 12);
    expect(amounts.coin).toBeCloseTo(h(57, 63) - (55 * h(32, 23) + 65 * h(25, 40)) / 120, 12);
    const pair = couples!.find(
      ({ members }) => members[0].name === "upstairs" && members[1].name === "downstairs",
    )!;
    const both = h(57, 63) - (31 * h(2, 29) + 35 * h(31, 4) + 22 * h(21, 1) + 32 * h(3, 29)) / 120;
    expect(pair.mi).toBeCloseTo(both, 12);
    expect(pair.interaction).toBeCloseTo(both - amounts.upstairs! - amounts.downstairs!, 12);
    expect(pair.joint).toEqual({
      name: "upstairs, downstairs",
      kinds: ["up, up", "up, down", "down, up", "down, down"],
      counts: [
        [2, 29],
        [31, 4],
        [21, 1],
        [3, 29],
      ],
    });
  });

  it("have the luck of many values by formula and by shuffles", () => {
    const tram = modelOf().chosen;
    expect(tram.name).toBe("tram");
    expect(tram.bias).toBeCloseTo(19 / (240 * Math.LN2), 12);
    expect(tram.mean).toBeGreaterThan(tram.bias);
    expect(tram.mean).toBeLessThan(1.3 * tram.bias);
  });

  it("count each look, or none", () => {
    const one = preset("shuffled");
    const six = preset("looks");
    expect(one.kept.map(({ name }) => name)).toEqual(["car", "rain", "coin"]);
    expect(six.kept.map(({ name }) => name)).toEqual(["car", "rain"]);
    const coin = six.chosen;
    expect(coin.p).toBeCloseTo(41 / 1001, 12);
    expect(coin.adjusted).toBeCloseTo((6 * 41) / 1001, 12);
    expect(one.chosen.adjusted).toBe(coin.p);
    expect(preset("pair").couple!.adjusted).toBeCloseTo(15 / 1001, 12);
    expect(preset("pair").couples!.filter(({ kept }) => kept)).toHaveLength(1);
    expect(modelOf({ pairs: true, looks: false }).couples!.filter(({ kept }) => kept)).toHaveLength(4);
  });

  it("come in the page's unit, on an axis that no choice moves", () => {
    const [bits, nats] = [modelOf({ pairs: true }), modelOf({ pairs: true }, "nats")];
    for (const key of ["mi", "mean", "bias", "hurdle"] as const)
      expect(bits.chosen[key] * Math.LN2).toBeCloseTo(nats.chosen[key], 12);
    expect(bits.couple!.interaction * Math.LN2).toBeCloseTo(nats.couple!.interaction, 12);
    expect(bits.chosen.p).toBe(nats.chosen.p);
    expect(modelOf({ level: "0.01", looks: false }).top).toBe(modelOf().top);
    expect(modelOf().top).toBe(0.4);
  });
});

describe("what is said", () => {
  it("names a choice for which there are too few shuffles", async () => {
    const result = await measured({ shuffles: "200" });
    const state = { ...initial, shuffles: "200", level: "0.01" } as const;
    expect(summary(model(state, "bits", result))).toBe(
      "200 shuffles are too few to keep anything at 0.01: the least p they can give is 0.030, six looks counted.",
    );
    expect(summary(model({ ...state, pairs: true, level: "0.05", other: 3 }, "bits", result))).toBe(
      "200 shuffles are too few to keep anything at 0.05: the least p they can give is 0.075, fifteen looks counted.",
    );
    expect(model({ ...state, looks: false }, "bits", result).kept.length).toBeGreaterThan(0);
  });

  it("says so before anything was measured for a choice", () => {
    expect(summary(model({ ...initial, seed: 9 }, "bits"))).toMatch(
      /^Nothing has been measured for this choice yet\. .* 2 of 6/,
    );
  });

  it("is about all pairs where one is no pair", () => {
    expect(summary(modelOf({ pairs: true, feature: 1, other: 1 }))).toBe(
      "1 of 15 pairs tell more together than their shuffles at 0.05, fifteen looks counted: upstairs with downstairs.",
    );
  });

  it("is the same before the first evenings are measured, pairs aside", () => {
    for (const { state } of presets.filter(({ id }) => id !== "pair")) {
      const shown = { ...initial, ...state };
      expect(summary(model(shown, "bits"))).toBe(summary(modelOf(state)));
    }
  });

  it("compares a guess with what came of it", () => {
    expect(summary(modelOf({ shuffled: false, guess: 3 }))).toMatch(
      /You say three will beat their shuffles\.$/,
    );
    expect(evidence(modelOf({ guess: 3 })).expected).toBe(
      "I expected three of six to beat their shuffles, and two did. Planted were car, rain and, together only, upstairs and downstairs.",
    );
  });

  it("fills the card", () => {
    expect({ ...evidence(modelOf()), check: plain(evidence(modelOf()).check) }).toEqual({
      process: "120 evenings drawn from seed 543, 6 features against light; light shuffled 1,000 times.",
      method:
        "Mutual information by counting; for k of n shuffles that reach it, p = (k + 1)/(n + 1), times the number of looks (6 features, 15 pairs); kept at 0.05 and below.",
      output:
        "car 0.330 bits, p 0.0060; tram 0.142 bits, p 1; rain 0.075 bits, p 0.012; coin 0.028 bits, p 0.246; downstairs 0.0039 bits, p 1; upstairs 0.0022 bits, p 1.",
      check:
        "Luck alone: tram has 20 values, and shuffles give it 0.136 bits on average; the formula of first order says 0.114. Far apart, and either the counting or the shuffling is wrong.",
      expected: "Planted were car, rain and, together only, upstairs and downstairs.",
    });
  });

  it("writes nothing into the card that the reader has not seen", () => {
    expect(evidence(modelOf({ shuffled: false, guess: 3 }))).toEqual({
      process: "120 evenings drawn from seed 543, 6 features against light.",
      method: "Mutual information by counting.",
      expected: "I expected three of six to beat their shuffles.",
    });
  });

  it("stands in the table, features by rank and pairs by what they add", () => {
    const { columns, rows } = table(modelOf());
    expect(columns).toHaveLength(9);
    expect(rows.map(([name]) => name)).toEqual(["car", "tram", "rain", "coin", "downstairs", "upstairs"]);
    expect(rows.map((row) => row.at(-1))).toEqual([
      "kept",
      "may be luck",
      "kept",
      "may be luck",
      "may be luck",
      "may be luck",
    ]);
    expect(table(preset("ranked")).rows[1]).toEqual(["tram", 20, expect.closeTo(0.1422, 4)]);
    expect(table(preset("pair")).rows[0]!.slice(0, 1)).toEqual(["upstairs, downstairs"]);
    expect(table(preset("pair")).rows).toHaveLength(15);
  });
});

describe("a table of one's own", () => {
  it("may have a feature that tells nothing and one that tells all", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `same,row${i},${i % 2 ? "yes" : "no"}`);
    const own = ["constant,id,y", ...rows].join("\n");
    const result = await measured({ own, shuffles: "200" });
    const shown = model(
      { ...initial, own, shuffles: "200", pairs: true, other: 2, feature: 20 },
      "bits",
      result,
    );
    expect(shown.rows.map(({ name, mi }) => [name, mi])).toEqual([
      ["id", 1],
      ["constant", 0],
    ]);
    // Every shuffle of an identifier tells all, too.
    expect(shown.rows.map(({ p }) => p)).toEqual([1, 1]);
    expect(shown.kept).toEqual([]);
    expect(shown.couples).toHaveLength(1);
    expect(summary(shown)).toMatch(/pairs tell more together/);
  });
});
