import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import widget from "./index.ts";
import { shareOut, withOneMore, withoutLast } from "./shareOut.ts";

const initial = defaults(widget.params);

function sentence(id: string, unit: "bits" | "nats" = "bits") {
  const preset = widget.presets.find((candidate) => candidate.id === id)!;
  return widget.summary(widget.model({ ...initial, ...preset.state }, unit)).replaceAll("\u00a0", " ");
}

/** The figures of a sentence, in order. */
const figures = (text: string) => text.match(/\d+(?:\.\d+)?/g)!.map(Number);

describe("the entropy explorer speaks", () => {
  it.each([
    ["ninety-nine-one", 0.081],
    ["ninety-ten", 0.469],
    ["fair-coin", 1],
    ["nearly-certain", 0.242],
    ["seventy", 1.157],
    ["dyadic", 1.75],
    ["four-uneven", 1.846],
    ["four-even", 2],
    ["loaded-die", 2.161],
    ["fair-die", 2.585],
  ])("of %s as %d bits", (id, bits) => {
    expect(figures(sentence(id))).toContain(bits);
  });

  it("of a fair die as the most that six outcomes can leave", () => {
    expect(sentence("fair-die")).toMatch(/2\.585 bits.*at most 2\.585 bits.*6 outcomes/);
  });

  it("of certainty as nothing to find out", () => {
    expect(sentence("certain")).toContain("Sun is certain: nothing is left to find out");
  });

  it("in nats when asked", () => {
    expect(sentence("ninety-ten", "nats")).toContain("0.325 nats");
  });

  it("of the mean of its draws", () => {
    const text = widget.summary(widget.model({ ...initial, view: "draws", draws: 100 }, "bits"));
    expect(text).toMatch(/After 100 draws the surprises average [12]\.\d{3}\sbits\.$/);
  });
});

describe("its model", () => {
  const states = fc.record({
    p: fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 })
      .filter((weights) => weights.some((w) => w > 0))
      .map((weights) => weights.map((w) => w / weights.reduce((a, b) => a + b))),
    draws: fc.nat(200),
    seed: fc.integer({ min: 1, max: 9999 }),
  });

  it("has shares that add up to the entropy, which never passes the ceiling", () => {
    fc.assert(
      fc.property(states, (state) => {
        const m = widget.model({ ...initial, ...state }, "bits");
        expect(m.outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(m.entropy, 12);
        expect(m.entropy).toBeLessThanOrEqual(m.ceiling + 1e-12);
      }),
    );
  });

  it("draws only outcomes that can happen, the same ones for the same seed", () => {
    fc.assert(
      fc.property(states, (state) => {
        const m = widget.model({ ...initial, ...state }, "bits");
        for (const outcome of m.draws.outcomes) expect(m.outcomes[outcome].p).toBeGreaterThan(0);
        expect(widget.model({ ...initial, ...state }, "nats").draws.outcomes).toEqual(m.draws.outcomes);
      }),
    );
  });

  it("settles on the entropy in the long run", () => {
    const m = widget.model({ ...initial, draws: 2000 }, "bits");
    expect(Math.abs(m.draws.runningMean[1999] - m.entropy)).toBeLessThan(0.06);
  });
});

describe("dragging one outcome", () => {
  it("shares the rest in proportion", () => {
    const p = shareOut([0.4, 0.3, 0.2, 0.1], 0, 0.1, []);
    expect(p.map((pi) => Number(pi.toFixed(12)))).toEqual([0.1, 0.45, 0.3, 0.15]);
  });

  it("leaves locked outcomes alone and stops where they leave no room", () => {
    const p = shareOut([0.4, 0.3, 0.2, 0.1], 0, 0.95, [1]);
    expect(p[1]).toBe(0.3);
    expect(p[0]).toBeCloseTo(0.7, 12);
  });

  it("changes nothing when every other outcome is locked", () => {
    expect(shareOut([0.5, 0.5], 0, 0.9, [1])).toEqual([0.5, 0.5]);
  });

  it("adds an impossible outcome and takes one away", () => {
    expect(withOneMore([0.5, 0.5])).toEqual([0.5, 0.5, 0]);
    expect(withoutLast([0.25, 0.25, 0.5]).map((pi) => Number(pi.toFixed(12)))).toEqual([0.5, 0.5]);
    expect(withoutLast([0, 0, 1])).toEqual([0.5, 0.5]);
  });
});
