import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import type { Coin } from "./coin.ts";
import widget from "./index.ts";
import type { Line } from "./line.ts";
import type { params } from "./params.ts";
import { points, REACH } from "./points.ts";
import { powerOfTen } from "./sentences.ts";

type Patch = Partial<State<typeof params>>;

const initial = defaults(widget.params);
const coin = (differs: Patch) => widget.model({ ...initial, ...differs }, "nats") as Coin;
const line = (differs: Patch) => widget.model({ ...initial, mode: "line", ...differs }, "nats") as Line;
const preset = (id: string) => widget.presets.find((one) => one.id === id)!.state;
const said = (differs: Patch) =>
  widget.summary(widget.model({ ...initial, ...differs }, "nats")).replaceAll("\u00a0", " ");

const outcomes = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 20 });

describe("seven heads of ten", () => {
  it.each([
    [0.5, Math.LN2],
    [0.7, 0.6109],
    [0.9, 0.7645],
  ])("at θ = %d surprise by %d nats a toss", (theta, nats) => {
    expect(coin({ theta }).mean).toBeCloseTo(nats, 4);
    expect(coin({ theta }).floor).toBeCloseTo(0.6109, 4);
  });

  it("are told from 0.5 over 0.7 to 0.9", () => {
    expect(["half", "seven", "nine"].map((id) => said(preset(id)))).toEqual([
      "At θ = 0.50 a toss surprises by 0.693 nats on average, 0.082 of it for nothing. Least surprise at 0.7: 0.611 nats.",
      "Least surprise at 0.7: 0.611 nats.",
      "At θ = 0.90 a toss surprises by 0.765 nats on average, 0.154 of it for nothing. Least surprise at 0.7: 0.611 nats.",
    ]);
  });

  it("have a product that is soon next to nothing", () => {
    expect(powerOfTen(coin({ theta: 0.7 }).likelihood)).toBe("2.22 × 10⁻³");
    expect(powerOfTen(coin({ theta: 0.9 }).likelihood)).toBe("4.78 × 10⁻⁴");
    expect(coin({ theta: 0.5 }).tosses.map(({ product }) => product)).toEqual(
      Array.from({ length: 10 }, (_, i) => 2 ** -(i + 1)),
    );
  });
});

describe("a coin", () => {
  it("is as likely as it is unsurprising: the product is e to the minus all surprise", () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 99 }), (tosses, percent) => {
        const { likelihood, mean, floor, waste } = coin({ tosses, theta: percent / 100 });
        expect(Math.exp(-mean * tosses.length) / likelihood).toBeCloseTo(1, 9);
        expect(floor + waste).toBeCloseTo(mean, 12);
      }),
    );
  });

  it("surprises least where θ is the share of heads", () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 0, max: 100 }), (tosses, percent) => {
        const { best, mean, floor } = coin({ tosses, theta: percent / 100 });
        expect(best).toBe(tosses.filter((side) => side === 1).length / tosses.length);
        expect(mean).toBeGreaterThanOrEqual(floor - 1e-12);
      }),
    );
  });

  it("that showed ten heads of ten costs nothing at θ = 1, and one tail would cost infinitely much", () => {
    const heads = preset("ten-heads");
    expect(coin(heads).mean).toBe(0);
    expect(said(heads)).toBe(
      "Nothing but heads, so least surprise at 1: 0.000 nats. The first tails will cost infinitely much.",
    );
    const tosses = heads.tosses!.with(4, 0);
    expect(coin({ ...heads, tosses }).mean).toBe(Infinity);
    expect(said({ ...heads, tosses })).toBe(
      "θ = 1 ruled out tails, and tails came 1 of 10 times: the surprise is infinite. Least surprise at 0.9: 0.325 nats.",
    );
  });
});

describe("the points", () => {
  it("leave a strip as wide as the gap, with one of each kind at its edges, and stay in the picture", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -15, max: 10 }), (seed, tenths) => {
        const gap = tenths / 10;
        const drawn = points(seed, gap);
        const across = (kind: number) =>
          drawn
            .filter((point) => point.kind === kind)
            .map(({ x, y }) => x * Math.cos(0.5) + y * Math.sin(0.5));
        expect(across(0)).toHaveLength(20);
        expect(Math.max(...across(0))).toBeCloseTo(-gap / 2, 9);
        expect(Math.min(...across(1))).toBeCloseTo(gap / 2, 9);
        expect(Math.max(...drawn.map(({ x }) => Math.abs(x)))).toBeLessThan(REACH.x);
        expect(Math.max(...drawn.map(({ y }) => Math.abs(y)))).toBeLessThan(REACH.y);
      }),
    );
  });
});

describe("a line", () => {
  /** Mean surprise at the kinds, written out. */
  const lossAt = ({ points }: Line, [w0, w1, b]: readonly number[]) =>
    points.reduce((sum, { x, y, kind }) => {
      const yes = 1 / (1 + Math.exp(-(w0 * x + w1 * y + b)));
      return sum - Math.log(kind === 1 ? yes : 1 - yes);
    }, 0) / points.length;

  it("is moved against the slope of the mean surprise", () => {
    const model = line({});
    const [before, after] = model.moments.map(({ weights }) => weights);
    expect(model.moments[0].loss).toBeCloseTo(lossAt(model, before), 12);
    const width = 1e-5;
    before.forEach((weight, i) => {
      const beside = (sign: number) => lossAt(model, before.with(i, weight + sign * width));
      const slope = (beside(1) - beside(-1)) / (2 * width);
      expect(after[i]).toBeCloseTo(weight - 0.3 * slope, 8);
    });
  });

  it("between kinds that it can part goes on from right to surer, and its weights grow", () => {
    const { moments, separated } = line({});
    expect(separated).toBe(26);
    expect(moments[25].right).toBe(39);
    expect(moments[0].loss).toBeCloseTo(1.141, 3);
    expect(moments[26].loss).toBeCloseTo(0.2, 2);
    expect(moments[200].loss).toBeCloseTo(0.051, 3);
    for (const [i, { loss, weights }] of moments.entries()) {
      if (i > 0) expect(loss).toBeLessThan(moments[i - 1].loss);
      if (i > 26) expect(Math.hypot(...weights)).toBeGreaterThan(Math.hypot(...moments[i - 1].weights));
    }
  });

  it("is held where it is by the penalty", () => {
    const { moments, steepness, now } = line(preset("penalty"));
    expect(steepness).toBeCloseTo(1.57, 1);
    expect(now.loss).toBeCloseTo(0.234, 3);
    expect(Math.abs(now.weights[0] - moments[150].weights[0])).toBeLessThan(1e-3);
  });

  it("between kinds that mix ends as surprised as it expects to be", () => {
    const { now, separated } = line(preset("mixed"));
    expect(separated).toBeUndefined();
    expect(now.right).toBe(32);
    expect(now.loss).toBeCloseTo(0.399, 3);
    expect(now.entropy).toBeCloseTo(now.loss, 2);
  });

  it("tells its story by presets", () => {
    expect(["line", "right", "after", "penalty", "mixed"].map((id) => said(preset(id)))).toEqual([
      "The line to begin with is a bad guess: 1.141 nats a point, 14 of 40 on their right side.",
      "After 26 steps all 40 are on their right side: 0.202 nats a point.",
      "All 40 have been on their right side since step 26. The loss still falls, to 0.051 nats, and the weights grow, to 4.3.",
      "All 40 have been on their right side since step 21. The penalty holds the weights at 1.6: 0.234 nats a point.",
      "After 200 steps: 0.399 nats a point, 32 of 40 on their right side. The model is now surprised by as much as it expects to be.",
    ]);
  });

  it("says that it expects its surprise only where it has come to rest, not where the curves cross", () => {
    expect(line({ steps: 6 }).now.entropy).toBeCloseTo(line({ steps: 6 }).now.loss, 2);
    expect(said({ mode: "line", steps: 6 })).toBe(
      "After 6 steps: 0.592 nats a point, 26 of 40 on their right side.",
    );
  });

  it("comes to the same in bits", () => {
    const bits = widget.model({ ...initial, mode: "line", steps: 50 }, "bits") as Line;
    const nats = line({ steps: 50 });
    expect(bits.now.loss * Math.LN2).toBeCloseTo(nats.now.loss, 12);
    expect(bits.now.entropy * Math.LN2).toBeCloseTo(nats.now.entropy, 12);
    expect(bits.prices[7] * Math.LN2).toBeCloseTo(nats.prices[7], 12);
    expect(nats.prices.reduce((sum, price) => sum + price) / 40).toBeCloseTo(nats.now.loss, 12);
  });
});
