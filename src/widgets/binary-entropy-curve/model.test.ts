import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleState } from "../../figure/sampleState.ts";
import { defaults } from "../../figure/schema.ts";
import { binaryEntropy } from "../../math/index.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { callouts, pointText, slopeText, summary } from "./sentences.ts";
import { table } from "./table.ts";

const start = defaults(params);
const at = (state: Partial<typeof start>, unit: "bits" | "nats" = "bits") =>
  model({ ...start, ...state }, unit);
const tenths = Array.from({ length: 11 }, (_, i) => i / 10);
const parabola = tenths.map((p) => 4 * p * (1 - p));
const states = sampleState(params);
const units = fc.constantFrom<"bits" | "nats">("bits", "nats");

const numbersIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe("the model", () => {
  it("holds a number for everything and a sentence for the whole, in every state", () => {
    fc.assert(
      fc.property(states, units, (state, unit) => {
        const m = model(state, unit);
        expect(numbersIn(m).filter((x) => Number.isNaN(x) || Object.is(x, -0))).toEqual([]);
        expect(summary(m)).toMatch(/^[A-Z].*\.$/);
        expect(summary(m)).not.toMatch(/NaN|undefined|Infinity/);
        expect(numbersIn(table(m).rows)).not.toContain(Number.NaN);
      }),
    );
  });

  it("splits the entropy into what heads and tails add", () => {
    fc.assert(
      fc.property(states, units, (state, unit) => {
        const { heads, tails, entropy } = model(state, unit);
        expect(heads.share + tails.share).toBeCloseTo(entropy, 12);
      }),
    );
  });

  it("is symmetric, and its slope antisymmetric", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
        const [left, right] = [at({ p: thousandths / 1000 }), at({ p: (1000 - thousandths) / 1000 })];
        expect(left.entropy).toBeCloseTo(right.entropy, 12);
        expect(left.slope + right.slope || 0).toSatisfy((x: number) => Number.isNaN(x) || Math.abs(x) < 1e-9);
      }),
    );
  });

  it("is exactly 0 and vertical at both ends", () => {
    expect(at({ p: 0 })).toMatchObject({ entropy: 0, slope: Infinity });
    expect(at({ p: 1 })).toMatchObject({ entropy: 0, slope: -Infinity });
    expect(slopeText(at({ p: 0 }))).toBe("vertical");
    expect(at({ p: 0 }).tangent).toEqual([
      [0, 0],
      [0, 1.1],
    ]);
  });

  it("has the slope log2 of the odds against heads", () => {
    expect(at({ p: 0.1 }).slope).toBeCloseTo(Math.log2(9), 12);
    expect(at({ p: 0.5 }).slope).toBe(0);
    expect(at({ p: 0.1 }, "nats").slope).toBeCloseTo(Math.log(9), 12);
  });

  it("draws a tangent that stays in the frame, touches the curve and never goes below it", () => {
    fc.assert(
      fc.property(states, units, (state, unit) => {
        const { tangent, truth, top, p, entropy } = model(state, unit);
        const [[x0, y0], [x1, y1]] = tangent;
        for (const [x, y] of tangent) {
          expect(Math.min(x, 1 - x, y, top - y)).toBeGreaterThanOrEqual(0);
        }
        if (x1 - x0 < 1e-6) return;
        const line = (x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
        expect(line(p)).toBeCloseTo(entropy, 6);
        for (const [x, height] of truth) {
          if (x >= x0 && x <= x1) expect(line(x)).toBeGreaterThan(height - 1e-6);
        }
      }),
    );
  });

  it("has the curve above the parabola, by 0.109 bits at most", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const { overlay, entropy } = at({ p, overlay: "parabola" });
        expect(overlay!.height).toBeLessThanOrEqual(entropy + 1e-12);
        expect(overlay!.gap).toBeLessThan(0.109052);
      }),
    );
    expect(at({ p: 0.0963742, overlay: "parabola" }).overlay!.gap).toBeCloseTo(0.109051, 6);
  });

  it("counts Gini impurity as a probability, in either unit", () => {
    expect(at({ p: 0.1, overlay: "gini" }).overlay!.says).toBeCloseTo(0.18, 12);
    expect(at({ p: 0.1, overlay: "gini" }, "nats").overlay!.says).toBeCloseTo(0.18, 12);
  });

  it("has nothing to compare before something is drawn", () => {
    expect(at({ mode: "compare" }).mode).toBe("draw");
    expect(at({ mode: "compare", drawn: parabola }).mode).toBe("compare");
  });
});

describe("a drawing", () => {
  const compare = (drawn: readonly number[], unit: "bits" | "nats" = "bits") =>
    at({ mode: "compare", drawn }, unit);

  it("that meets the truth at the tenths is not off at all", () => {
    const m = compare(tenths.map((p) => binaryEntropy(p)));
    expect(m.drawing!.meanError).toBe(0);
    expect(summary(m)).toBe("Your curve meets the truth at every tenth.");
  });

  it("of the parabola is farthest off near 0.1", () => {
    expect(summary(compare(parabola))).toBe(
      "You were 0.11 low near 0.1: truth 0.47. On average you were 0.04\u00a0bits off.",
    );
  });

  it("is read in the reader's unit", () => {
    expect(compare(parabola, "nats").drawing!.meanError).toBeCloseTo(
      compare(parabola).drawing!.meanError * Math.LN2,
      12,
    );
  });

  it("is read between its own points, however many it has", () => {
    expect(compare([0.5]).drawing!.tenths.map(({ drawn }) => drawn)).toEqual(Array(11).fill(0.5));
    expect(compare([0, 1]).drawing!.tenths[3].drawn).toBeCloseTo(0.3, 12);
    const fine = Array.from({ length: 41 }, (_, i) => i / 40);
    expect(compare(fine).drawing!.tenths.map(({ drawn }) => drawn.toFixed(9))).toEqual(
      tenths.map((p) => p.toFixed(9)),
    );
  });

  it("gets three remarks: the worst place, the ends, and the top or the two halves", () => {
    const even = compare(parabola);
    expect(callouts(even.drawing!, even).map(({ text }) => text)).toEqual([
      "Farthest off: near 0.1 you drew 0.36, and the truth is 0.47\u00a0bits.",
      "The ends: you drew 0.00 and 0.00. The truth is exactly 0 at both, and vertical.",
      "The top: yours is 1.00 at 0.50. The truth’s is 1\u00a0bit at 0.5.",
    ]);
    const skew = compare([0, 1]);
    expect(callouts(skew.drawing!, skew)[2].text).toContain("Your two halves differ by up to 1.00");
  });
});

describe("what is spoken", () => {
  it.each([
    [
      { p: 0.5 },
      "Heads 50% of the time: 1.0000 bits, 0.5000 from heads and 0.5000 from tails. This is the top, and the curve is flat.",
    ],
    [
      { p: 0.9 },
      "Heads 90% of the time: 0.4690 bits, 0.1368 from heads and 0.3322 from tails. The curve falls here by 3.17 bits per unit of p.",
    ],
    [
      { p: 0.99 },
      "Heads 99% of the time: 0.0808 bits, 0.0144 from heads and 0.0664 from tails. The curve falls here by 6.63 bits per unit of p.",
    ],
    [
      { p: 0.11 },
      "Heads 11% of the time: 0.4999 bits, 0.3503 from heads and 0.1496 from tails. The curve rises here by 3.02 bits per unit of p.",
    ],
    [{ p: 0 }, "Never heads: exactly 0, and the curve leaves it vertically."],
    [{ p: 1 }, "Always heads: exactly 0, and the curve arrives at it vertically."],
  ])("says the point of %o", (state, sentence) => {
    expect(summary(at(state)).replaceAll("\u00a0", " ")).toBe(sentence);
  });

  it("says what is laid over the curve", () => {
    expect(summary(at({ p: 0.1, overlay: "parabola" }))).toContain(
      "The parabola says 0.3600, 0.1090\u00a0bits less.",
    );
    expect(summary(at({ p: 0.1, overlay: "gini" }))).toContain("two tosses differ 18.0% of the time");
  });

  it("gives the slider's place its meaning", () => {
    expect(pointText(at({ p: 0.1 }))).toBe("p 0.100, entropy 0.4690\u00a0bits, slope 3.17");
  });
});
