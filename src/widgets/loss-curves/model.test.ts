import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import { clusters } from "./clusters.ts";
import widget from "./index.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { spoken, summary } from "./sentences.ts";
import { table } from "./table.ts";

const at = (state: object, unit: Unit = "nats") => model(merge(params, defaults(params), state), unit);
const preset = (id: string, unit: Unit = "nats") =>
  at(widget.presets.find((candidate) => candidate.id === id)!.state, unit);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the loss curves price", () => {
  it.each([
    ["perfect", 0],
    ["good", 0.1525],
    ["poor", 0.5108],
    ["wrong", Math.LN10],
  ])("the %s batch at %d nats on average", (id, nats) => {
    expect(preset(id).mean).toBeCloseTo(nats, 4);
    expect(preset(id, "bits").mean).toBeCloseTo(nats / Math.LN2, 3);
  });

  it.each([
    [0.9, 0.1054],
    [0.4, 0.9163],
    [0.01, 4.6052],
  ])("a truth given %d at %d nats, whether it is yes or no", (given, nats) => {
    const { samples } = at({ y: [1, 0], p: [given, 1 - given] });
    for (const { price } of samples) expect(price).toBeCloseTo(nats, 4);
  });

  it("one mistake at 0.01 five times as high as one at 0.4", () => {
    const { samples } = at({ y: [1, 1], p: [0.01, 0.4] });
    expect(samples[0].price / samples[1].price).toBeCloseTo(5.03, 2);
  });

  it("what was ruled out without limit, where a framework stops at 100 nats", () => {
    const ruled = preset("impossible");
    expect(ruled.mean).toBe(Infinity);
    expect(ruled.likeGiving).toBe(0);
    expect(ruled.clampedMean).toBeCloseTo((100 + 2 * 0.10536 + 2 * 0.22314) / 5, 4);
    expect(preset("impossible", "bits").clampedMean).toBeCloseTo(ruled.clampedMean / Math.LN2, 9);
  });

  it("a batch as dear as the same probability each time", () => {
    expect(preset("poor").likeGiving).toBeCloseTo(0.6, 12);
    expect(preset("wrong", "bits").likeGiving).toBeCloseTo(0.1, 12);
  });

  it("squared errors no higher than 1, however sure the mistake", () => {
    expect(preset("wrong").meanSquared).toBeCloseTo(0.81, 12);
    expect(at({ y: [1], p: [0] }).meanSquared).toBe(1);
  });

  it("no batch below 0, and none without limit that leaves the truth a chance", () => {
    const batch = fc.array(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 99 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(batch, (samples) => {
        const { mean } = at({ y: samples.map(([y]) => y), p: samples.map(([, p]) => p / 100) });
        expect(mean).toBeGreaterThan(0);
        expect(mean).toBeLessThan(4.61);
      }),
    );
  });
});

describe("the loss curves say", () => {
  it.each([
    ["wrong", "Confident and wrong: 2.303 nats on average; unsure: 0.511."],
    ["poor", "Unsure: 0.511 nats on average; confident and wrong: 2.303."],
    ["good", "Confident and right: 0.152 nats on average; unsure: 0.511; confident and wrong: 2.303."],
    ["perfect", "Certain and right every time: nothing to pay, 0.000 nats."],
    ["one-wrong", "No. 4 gave the truth 0.01 and pays 4.605 nats, 88% of the whole bill. The mean is 1.052."],
  ])("of the %s batch: %s", (id, sentence) => {
    expect(plain(summary(preset(id)))).toBe(sentence);
  });

  it("where a framework stops that cannot pay without end", () => {
    expect(plain(summary(preset("impossible")))).toMatch(/No\. 4 ruled out.*stops each at 100 nats.*20\.131/);
  });

  it("of one prediction alone what it costs", () => {
    expect(plain(summary(at({ y: [1], p: [0.4] })))).toBe("The truth is yes and was given 0.40: 0.916 nats.");
  });

  it("what the squared error sees, when asked", () => {
    expect(summary(at({ squared: true, p: [0.1, 0.9, 0.1, 0.1, 0.9] }))).toContain(
      "Squared error sees 0.810",
    );
  });

  it("of a sample what its slider means", () => {
    const wrong = preset("wrong");
    expect(plain(spoken(wrong.samples[1], wrong))).toBe(
      "no. 2: probability of yes 0.90, truth no, price 2.303 nats",
    );
  });

  it("in a table every price, and the mean to four digits", () => {
    const { rows } = table(preset("good"));
    expect(rows.at(-1)).toEqual(["mean", "", "", "0.1525", "0.0220"]);
    expect(rows).toHaveLength(6);
  });
});

describe("numbers beside predictions that stand together", () => {
  it("stay apart where the curve is steep", () => {
    const { samples } = at({ y: [1, 1], p: [0.01, 0.02] });
    expect(clusters(samples, 5)).toHaveLength(2);
  });

  it("are printed as one", () => {
    const { samples } = at({ y: [1, 1, 1, 1, 1], p: [0.9, 0.1, 0.9, 0.5, 0.12] });
    expect(clusters(samples, 5).map((group) => group.map(({ key }) => key).join())).toEqual([
      "2,5",
      "4",
      "1,3",
    ]);
  });
});
