// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleState } from "../../figure/sampleState.ts";
import { defaults } from "../../figure/schema.ts";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";
import { model } from "./model.ts";
import { DRAWS, params } from "./params.ts";
import { summary } from "./sentence.ts";

const start = defaults(params);
const at = (state: Partial<typeof start>, unit: "bits" | "nats" = "bits") =>
  model({ ...start, ...state }, unit);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const steps = (heights: readonly number[]) => heights.slice(1).map((height, i) => height - heights[i]);
const show = showing(definition);

describe("the evidence", () => {
  it("gains 1, 0 or −2 bits a draw, 0.4 on average from P and −0.5 from Q", () => {
    const { fromP, fromQ } = at({});
    for (const { heights } of [fromP, fromQ]) {
      expect(heights).toHaveLength(DRAWS + 1);
      expect(heights[0]).toBe(0);
      for (const step of steps(heights)) expect([1, 0, -2].some((s) => Math.abs(s - step) < 1e-9)).toBe(true);
    }
    expect(fromP.slope).toBeCloseTo(0.4, 12);
    expect(fromQ.slope).toBeCloseTo(-0.5, 12);
  });

  it("steps down now and then even from P, and over many draws keeps to its slope", () => {
    const walks = Array.from({ length: 400 }, (_, i) => at({ seed: i + 1 }));
    const mean = (side: "fromP" | "fromQ") =>
      walks.reduce((total, walk) => total + walk[side].now / DRAWS, 0) / walks.length;
    expect(mean("fromP")).toBeCloseTo(0.4, 1);
    expect(mean("fromQ")).toBeCloseTo(-0.5, 1);
    expect(Math.min(...steps(at({}).fromP.heights))).toBeCloseTo(-2, 9);
  });

  it("is the same walk however much of it is shown, on axes that stay", () => {
    fc.assert(
      fc.property(sampleState(params), fc.integer({ min: 1, max: DRAWS }), (state, draws) => {
        const [whole, part] = [model({ ...state, draws: DRAWS }, "bits"), model({ ...state, draws }, "bits")];
        expect(part.fromP.heights).toEqual(whole.fromP.heights.slice(0, draws + 1));
        expect(part.fromQ.now).toBe(whole.fromQ.heights[draws]);
        expect(part.range).toEqual(whole.range);
        expect(model({ ...state, seed: (state.seed % 9999) + 1 }, "bits").range).toEqual(whole.range);
      }),
    );
  });

  it("measures the same heights in either unit", () => {
    const [bits, nats] = [at({}), at({}, "nats")];
    expect(nats.fromP.now).toBeCloseTo(bits.fromP.now * Math.LN2, 9);
    expect(nats.range[0] / nats.range[1]).toBeCloseTo(bits.range[0] / bits.range[1], 9);
  });

  it("is settled for good once an outcome comes that the other rules out", () => {
    const { fromP, fromQ } = at({ p: [0.5, 0.5, 0], q: [1, 0, 0] });
    expect(fromP.slope).toBe(Infinity);
    const first = fromP.heights.indexOf(Infinity);
    expect(first).toBeGreaterThan(0);
    expect(fromP.heights.slice(first).every((height) => height === Infinity)).toBe(true);
    expect(fromQ.slope).toBe(-1);
    expect(fromQ.now).toBe(-DRAWS);
  });
});

describe("what is said of it", () => {
  it("is both slopes and where the walks stand", () => {
    expect(plain(summary(at({})))).toBe(
      "Each outcome adds log P/Q to the evidence for P. Drawn from P (solid), it climbs 0.40 bits a draw on average and after 64 draws stands at 26.0. Drawn from Q (dashed), it falls 0.50 bits a draw on average and after 64 draws stands at −32.0.",
    );
  });

  it("is that nothing is told where P is Q", () => {
    expect(plain(summary(at({ q: [0.6, 0.3, 0.1] })))).toContain(
      "climbs 0.00 bits a draw on average and after 64 draws stands at 0.0.",
    );
  });

  it("is ∞ in words where one rules out what the other draws", () => {
    const settled = summary(at({ p: [0.5, 0.5, 0], q: [1, 0, 0] }));
    expect(settled).toContain("Drawn from P (solid), it stands at ∞: an outcome came that Q rules out");
    const waiting = summary(at({ p: [0.999, 0.001, 0], q: [1, 0, 0], draws: 1 }));
    expect(waiting).toContain("after one draw, until an outcome comes that Q rules out.");
    expect(summary(at({ p: [1, 0, 0], q: [0.5, 0.5, 0] }))).toContain(
      "Drawn from Q (dashed), it stands at −∞",
    );
  });

  it("follows the draws by the slider, and others by the button", () => {
    const figure = show();
    figure.move("draws", 1);
    expect(figure.spoken()).toContain("after one draw stands at");
    expect(figure.valueText("draws")).toMatch(/^draw 1: from P/);
    figure.move("draws", 64);
    const walk = () => document.querySelector(".w-wide .curve.p")!.getAttribute("d");
    const before = walk();
    figure.press("Draw 64 others");
    expect(walk()).not.toBe(before);
  });

  it("leaves no slope to draw where it has no bound, and cuts the walk", () => {
    show({ p: [0.5, 0.5, 0], q: [1, 0, 0] });
    const shown = document.querySelector(".w-wide")!;
    expect(shown.querySelectorAll(".walk-slope")).toHaveLength(1);
    expect(shown.textContent).toContain("∞ a draw");
  });
});
