import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { gaussianKl } from "../../math/index.ts";
import { holdAtMean, holdAtWidth, offsetAt, pointsOf, widthRange } from "./contour.ts";
import widget from "./index.ts";
import { move } from "./move.ts";

const initial = defaults(widget.params);
const at = (id: string) =>
  widget.model({ ...initial, ...widget.presets.find((preset) => preset.id === id)!.state }, "nats");

describe("the Gaussian KL visualiser", () => {
  it.each([
    ["equal", 0, 0],
    ["shift", 0.5, 0.5],
    ["wide", 0.318, 0.807],
    ["both", 0.818, 2.807],
    ["posterior", 0.168, 0.253],
    ["collapsed", 1.808, 47.197],
  ])("shows %s as %d one way and %d the other", (id, forward, reverse) => {
    const m = at(id);
    expect(m.forward).toBeCloseTo(forward, 3);
    expect(m.reverse).toBeCloseTo(reverse, 3);
  });

  it("says both directions, and nothing lost for equal bells", () => {
    expect(widget.summary(at("wide"))).toMatch(/0\.318\snats.*0\.807 the other way/);
    expect(widget.summary(at("equal"))).toMatch(/same bell: 0\.000\snats either way/);
  });

  it("finds the same sum from the closed form, its two parts and its integrand", () => {
    const mean = fc.double({ min: -4, max: 4, noNaN: true });
    const sd = fc.double({ min: 0.1, max: 5, noNaN: true });
    const direction = fc.constantFrom("forward" as const, "reverse" as const);
    fc.assert(
      fc.property(mean, sd, mean, sd, direction, (muP, sdP, muQ, sdQ, way) => {
        const m = widget.model({ ...initial, muP, sdP, muQ, sdQ, direction: way }, "nats");
        const closed = way === "forward" ? m.forward : m.reverse;
        const scale = Math.max(1, m.areas.positive);
        expect(m.parts.shift + m.parts.spread).toBeCloseTo(closed, 9);
        expect(Math.abs(m.areas.positive + m.areas.negative - closed)).toBeLessThan(1e-9 * scale);
      }),
    );
  });

  it("says how much of a bell lies outside the picture", () => {
    const m = widget.model({ ...initial, muQ: 4, sdQ: 5 }, "nats");
    expect(m.p.beyond).toBeLessThan(1e-9);
    // 1 − (Φ(0.6) − Φ(−2.2))
    expect(m.q.beyond).toBeCloseTo(0.28816, 4);
  });
});

describe("what is drawn of a bell", () => {
  it.each([1, 2, 5])("is few points, and no chord of width %d leaves it by a pixel", (sdQ) => {
    const { points } = widget.model({ ...initial, muQ: 1, sdQ }, "nats").q;
    const pixels = 232 / 0.55;
    const density = (x: number) => Math.exp(-(((x - 1) / sdQ) ** 2) / 2) / (sdQ * Math.sqrt(2 * Math.PI));
    expect(points.length).toBeLessThanOrEqual(40);
    for (const [i, [x, y]] of points.slice(1).entries()) {
      const [before, left] = points[i];
      expect(Math.abs((y + left) / 2 - density((x + before) / 2)) * pixels).toBeLessThan(1);
    }
  });
});

describe("the curve of equal cost", () => {
  const p = { mean: 0.5, sd: 1.2 };
  const curves = fc.record({
    kl: fc.double({ min: 0.01, max: 6, noNaN: true }),
    p: fc.constant(p),
    direction: fc.constantFrom("forward" as const, "reverse" as const),
  });
  const costOf = (curve: { direction: string }, q: { mean: number; sd: number }) =>
    curve.direction === "forward" ? gaussianKl(p, q) : gaussianKl(q, p);

  it("costs the same everywhere", () => {
    fc.assert(
      fc.property(curves, (curve) => {
        for (const [mean, sd] of pointsOf(curve, 12)) {
          expect(costOf(curve, { mean, sd }) / curve.kl).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it("keeps the divergence when Q is moved along it, by its centre or by its width", () => {
    fc.assert(
      fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (curve, share, wide) => {
        const [low, high] = widthRange(curve);
        const sd = low + share * (high - low);
        const byWidth = holdAtWidth(curve, { mean: 2, sd: 1 }, sd);
        expect(costOf(curve, byWidth) / curve.kl).toBeCloseTo(1, 6);
        const mean = p.mean - share * offsetAt(curve, p.sd);
        const byMean = holdAtMean(curve, { mean: 0, sd: wide ? high : low }, mean);
        expect(costOf(curve, byMean) / curve.kl).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe("moving a bell while the divergence is held", () => {
  const held = { ...initial, held: gaussianKl({ mean: 0, sd: 1 }, { mean: 1, sd: 1.5 }) };
  const costAfter = (patch: object) => {
    const { muP, sdP, muQ, sdQ } = { ...held, ...patch };
    return gaussianKl({ mean: muP, sd: sdP }, { mean: muQ, sd: sdQ });
  };

  it.each([{ muP: 0.7 }, { sdP: 0.8 }, { muQ: 0.4 }, { sdQ: 1.2 }, { muQ: 0.2, sdQ: 1.8 }])(
    "%j keeps it",
    (wish) => {
      expect(costAfter(move(held, wish))).toBeCloseTo(held.held, 9);
    },
  );

  it("moves nothing where that would need a bell beyond the scales", () => {
    expect(
      move({ ...held, muQ: 4, held: gaussianKl({ mean: 0, sd: 1 }, { mean: 4, sd: 1.5 }) }, { muP: 2 }),
    ).toEqual({});
  });

  it("is free where nothing is held", () => {
    expect(move(initial, { muQ: 3 })).toEqual({ muQ: 3 });
  });
});
