import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleState } from "../../figure/sampleState.ts";
import { defaults, merge } from "../../figure/schema.ts";
import definition from "./index.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { remarks } from "./remarks.ts";
import { pointText, summary } from "./sentences.ts";
import { table } from "./table.ts";

const start = defaults(params);
const at = (state: Partial<typeof start>, unit: "bits" | "nats" = "bits") =>
  model({ ...start, ...state }, unit);
const preset = (id: string, unit: "bits" | "nats" = "bits") =>
  model(merge(params, start, definition.presets.find((one) => one.id === id)!.state), unit);
const said = (m: ReturnType<typeof at>) => summary(m).replaceAll("\u00a0", " ");

const states = sampleState(params);
const units = fc.constantFrom<"bits" | "nats">("bits", "nats");
const inside = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

/** From the definition, term by term. */
const byHand = (p: readonly number[], q: readonly number[]) =>
  p.reduce((sum, pi, i) => sum + (pi === 0 ? 0 : pi * Math.log2(pi / q[i])), 0);

describe("the waste", () => {
  it.each([
    ["unsure", 0.278],
    ["right", 0],
    ["too-sure", 0.618],
    ["reversed", 4.596],
  ])("of the belief %s is %d bits", (id, bits) => {
    expect(preset(id).kl).toBeCloseTo(bits, 3);
    expect(preset(id, "nats").kl).toBeCloseTo(preset(id).kl * Math.LN2, 12);
  });

  it("of a fair coin believed to be 0.9 is 0.7370 bits one way and 0.5310 the other", () => {
    expect(preset("both").kl).toBeCloseTo(0.737, 4);
    expect(preset("both").reverse!.kl).toBeCloseTo(0.531, 4);
    expect(preset("both", "nats").kl).toBeCloseTo(0.5108, 4);
    expect(preset("both", "nats").reverse!.kl).toBeCloseTo(0.3681, 4);
  });

  it("is the sum of its terms, of which one may be negative, and never negative itself", () => {
    fc.assert(
      fc.property(states, units, (state, unit) => {
        const { terms, kl } = model(state, unit);
        expect(kl).toBeGreaterThanOrEqual(0);
        const sum = terms.reduce((total, { amount }) => total + amount, 0);
        if (Number.isFinite(kl)) expect(sum).toBeCloseTo(kl, 9);
        else expect(sum).toBe(Infinity);
      }),
    );
    expect(at({ q: 0.5 }).terms.map(({ amount }) => amount.toFixed(3))).toEqual(["0.542", "-0.264"]);
  });

  it("has no bound where the model rules out what happens, and only there", () => {
    fc.assert(
      fc.property(inside, (p) => {
        expect(at({ p, q: 0 }).kl).toBe(Infinity);
        expect(at({ p, q: 1 }).kl).toBe(Infinity);
      }),
    );
    expect(at({ p: 1, q: 1 }).kl).toBe(0);
    expect(at({ p: 0, q: 0 }).kl).toBe(0);
    expect(at({ p: 1, q: 0 }).kl).toBe(Infinity);
    expect(at({ p: 1, q: 0.5 }).kl).toBe(1);
  });

  it("is dearer on the side of too much certainty, step for step", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 51, max: 98 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (n, t) => {
          const p = n / 100;
          const step = t * (1 - p);
          expect(at({ p, q: p + step }).kl).toBeGreaterThan(at({ p, q: p - step }).kl);
        },
      ),
    );
  });
});

describe("the curve", () => {
  it("falls to zero at the truth and rises from there, cut above the picture", () => {
    fc.assert(
      fc.property(states, units, (state, unit) => {
        const { curve, p, top, path } = model(state, unit);
        expect(curve.length).toBeLessThan(121);
        const lowest = curve.findIndex(([q]) => q === p);
        expect(curve[lowest][1]).toBeCloseTo(path?.rest ?? 0, 12);
        curve.forEach(([, height], i) => {
          expect(height).toBeLessThanOrEqual(1.1 * top);
          if (i > 0 && i <= lowest) expect(height).toBeLessThanOrEqual(curve[i - 1][1]);
          if (i > lowest) expect(height).toBeGreaterThanOrEqual(curve[i - 1][1]);
        });
      }),
    );
  });

  it("is the same object while the belief moves along it", () => {
    expect(at({ q: 0.3 }).curve).toBe(at({ q: 0.4 }).curve);
  });
});

describe("the path", () => {
  it.each([
    [0.1, 1.083],
    [0.6, 0],
    [0.9, 0.449],
  ])("from q₁ = %d wastes %d bits", (q, bits) => {
    const m = at({ mode: "path", p: 0.6, q });
    expect(m.kl).toBeCloseTo(bits, 4);
    expect(m.path!.coin).toBeCloseTo(bits, 4);
  });

  it("is as long as a coin's wherever the rest is split 3 to 1", () => {
    fc.assert(
      fc.property(inside, inside, (p, q) => {
        const { kl, path } = at({ mode: "path", p, q });
        const truth = [p, 0.75 * (1 - p), 0.25 * (1 - p)];
        const belief = [q, 0.75 * (1 - q), 0.25 * (1 - q)];
        expect(kl).toBeCloseTo(byHand(truth, belief), 9);
        expect(kl).toBeCloseTo(byHand([p, 1 - p], [q, 1 - q]), 9);
        expect(path!.rest).toBe(0);
      }),
    );
  });

  it("is longer by what a wrong split of the rest wastes, in the share of the rest", () => {
    fc.assert(
      fc.property(inside, inside, fc.integer({ min: 1, max: 19 }), (p, q, n) => {
        const split = n / 20;
        const { kl, path } = at({ mode: "path", p, q, split });
        expect(path!.coin + path!.rest).toBeCloseTo(kl, 9);
        expect(path!.rest).toBeCloseTo((1 - p) * byHand([0.75, 0.25], [split, 1 - split]), 9);
      }),
    );
  });
});

describe("a drawing", () => {
  const tenths = Array.from({ length: 11 }, (_, i) => i / 10);
  const mirrored = tenths.map((q) => 4 * Math.abs(q - 0.8));
  const compare = (drawn: readonly number[], p = 0.8) => at({ mode: "compare", drawn, p });

  it("is measured at the tenths where the truth has a bound", () => {
    const { drawing } = compare(mirrored);
    expect(drawing!.tenths.map(({ x }) => x)).toEqual(tenths.slice(1, -1));
    const errors = tenths
      .slice(1, -1)
      .map((q) => Math.abs(4 * Math.abs(q - 0.8) - byHand([0.8, 0.2], [q, 1 - q])));
    expect(drawing!.meanError).toBeCloseTo(errors.reduce((a, b) => a + b) / 9, 9);
    expect(compare(mirrored, 1).drawing!.tenths.at(-1)!.x).toBe(1);
  });

  it("that meets the truth is not off at all", () => {
    const drawn = tenths.map((q) => Math.min(5, byHand([0.8, 0.2], [q, 1 - q])));
    expect(summary(compare(drawn))).toBe("Your curve meets the truth at every tenth.");
  });

  it("is told where it is off, how its sides compare, and of the ends", () => {
    const m = compare(mirrored);
    expect(remarks(m.drawing!, m).map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "Farthest off: near 0.3 you drew 2.00, and the truth is 0.77 bits.",
      "Just as far to either side, at 0.65 and 0.95, you drew 0.60 and 0.60, much alike; the truth is 0.08 and 0.20 bits, for erring towards certainty costs more.",
      "The ends: you drew 3.20 and 0.80. The truth has no bound at either: it is 4.60 at 0.01 and 0.62 at 0.99.",
    ]);
    expect(said(m)).toBe("You were 1.23 high near 0.3: truth 0.77. On average you were 0.74 bits off.");
  });

  it("is told of two equal sides where the coin is fair, and of one side where there is no other", () => {
    const fair = compare(mirrored, 0.5);
    expect(remarks(fair.drawing!, fair)[1].text).toContain("at both: a fair coin has two equal sides");
    const certain = compare(mirrored, 1);
    expect(remarks(certain.drawing!, certain)).toHaveLength(2);
    expect(remarks(certain.drawing!, certain)[1].text).toContain("The truth is 0 at 1 and has no bound at 0");
  });

  it("is read at steps that stay between never and always, however near the truth is to one of them", () => {
    for (const p of [0.0083, 0.01, 0.3, 0.9917]) {
      const { sides } = compare(mirrored, p).drawing!;
      if (sides) expect([sides.left >= 0, sides.right <= 1]).toEqual([true, true]);
    }
    expect(compare(mirrored, 0.0083).drawing!.sides).toBeUndefined();
  });

  it("is needed to compare", () => {
    expect(at({ mode: "compare" }).mode).toBe("draw");
  });
});

describe("what is spoken", () => {
  const ends = "Zero at 0.8; 0.62 at the right end, where q is 0.99, 4.60 at the left, where it is 0.01.";
  it.each([
    [
      "unsure",
      `Heads come 80% of the time, the model says 50%: 0.2781 bits wasted a toss, +0.542 from heads, −0.264 from tails. ${ends}`,
    ],
    ["right", `The model is right about the coin: nothing is wasted, exactly 0. ${ends}`],
    [
      "too-sure",
      `Heads come 80% of the time, the model says 99%: 0.6184 bits wasted a toss, −0.246 from heads, +0.864 from tails. ${ends}`,
    ],
    [
      "reversed",
      `Heads come 80% of the time, the model says 1%: 4.5961 bits wasted a toss, +5.058 from heads, −0.461 from tails. ${ends}`,
    ],
    [
      "both",
      "Heads come 50% of the time, the model says 90%: 0.7370 bits wasted a toss, −0.424 from heads, +1.161 from tails. The other way round, KL(Q‖P), it is 0.5310 bits.",
    ],
    [
      "path",
      "P is 0.6, 0.3, 0.1 and Q 0.1, 0.675, 0.225: 1.0830 bits, as for a coin of 0.60 believed to be 0.10, for the rest is split 3 to 1 in both.",
    ],
  ])("makes the point of %s", (id, sentence) => {
    expect(said(preset(id))).toBe(sentence);
  });

  it.each([
    [{ q: 0 }, "The model rules out heads, which come 80% of the time: the waste has no bound, ∞."],
    [{ q: 1 }, "The model rules out tails, which come 20% of the time: the waste has no bound, ∞."],
    [{ p: 1, q: 0 }, "The model rules out heads, which come every time: the waste has no bound, ∞."],
    [{ p: 1, q: 0.5 }, "one side only: zero at 1, 6.64 at 0.01, no bound at 0."],
    [{ p: 0, q: 0.5 }, "Heads never come, the model says 50%: 1.0000 bits wasted a toss."],
    [{ mode: "path", p: 0.6, q: 0.6 } as const, "Q is P, outcome by outcome: nothing is wasted, exactly 0."],
    [
      { mode: "path", p: 0.6, q: 0.6, split: 0.5 } as const,
      "0.0755 bits, 0.0000 for the first outcome against the rest and 0.0755 for a wrong split of the rest.",
    ],
  ])("says so where the belief is %o", (state, sentence) => {
    expect(said(at(state))).toContain(sentence);
  });

  it("gives the slider's place its meaning", () => {
    expect(pointText(at({}))).toBe("q 0.50, wasted 0.2781\u00a0bits");
  });
});

describe("the table", () => {
  it("has the belief among the tenths, both ways", () => {
    const row = table(at({ p: 0.5, q: 0.95 })).rows.find(([q]) => q === 0.95)!;
    expect(row[1]).toBeCloseTo(byHand([0.5, 0.5], [0.95, 0.05]), 9);
    expect(row[2]).toBeCloseTo(byHand([0.95, 0.05], [0.5, 0.5]), 9);
  });

  it("adds up the outcomes of the path", () => {
    expect(table(preset("path")).rows.at(-1)![3]).toBeCloseTo(1.083, 4);
  });
});
