import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { gaussianMixtureKl } from "../../math/index.ts";
import { forwardSlope, massWithin, reverseSlope } from "./cost.ts";
import widget from "./index.ts";

const initial = defaults(widget.params);
const at = (differs: Partial<typeof initial>, unit: "nats" | "bits" = "nats") =>
  widget.model({ ...initial, ...differs }, unit);
const preset = (id: string) => widget.presets.find((one) => one.id === id)!.state;
const said = (state: Partial<typeof initial>) => widget.summary(at(state)).replaceAll("\u00a0", " ");

const hills = fc.record({
  d: fc.double({ min: 0.5, max: 6, noNaN: true }),
  sd: fc.double({ min: 0.5, max: 2, noNaN: true }),
  w: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
});
const bell = fc.record({
  mean: fc.double({ min: -8, max: 8, noNaN: true }),
  sd: fc.double({ min: 0.2, max: 8, noNaN: true }),
});
const mixture = ({ d, sd, w }: { d: number; sd: number; w: number }) => [
  { weight: w, mean: -d, sd },
  { weight: 1 - w, mean: d, sd },
];

describe("the fast divergences", () => {
  it("agree with the exact ones to seven digits", () => {
    fc.assert(
      fc.property(hills, bell, (p, q) => {
        const forward = gaussianMixtureKl(q, mixture(p), "forward");
        expect(Math.abs(forwardSlope(p)(q)[0] - forward)).toBeLessThan(1e-7 * (1 + forward));
        const reverse = gaussianMixtureKl(q, mixture(p), "reverse");
        expect(Math.abs(reverseSlope(p, q)[0] - reverse)).toBeLessThan(1e-7 * (1 + reverse));
      }),
      { numRuns: 200 },
    );
  });

  it("know their own slopes", () => {
    const step = 1e-4;
    fc.assert(
      fc.property(hills, bell, fc.boolean(), (p, q, forward) => {
        const slope = forward ? forwardSlope(p) : (at: typeof q) => reverseSlope(p, at);
        const [, byCentre, byLogWidth] = slope(q);
        const centres = [step, -step].map((e) => slope({ ...q, mean: q.mean + e })[0]);
        const widths = [step, -step].map((e) => slope({ ...q, sd: q.sd * Math.exp(e) })[0]);
        const near = (found: number, [up, down]: number[]) =>
          expect(Math.abs(found - (up! - down!) / (2 * step))).toBeLessThan(1e-4 * (1 + Math.abs(found)));
        near(byCentre, centres);
        near(byLogWidth, widths);
      }),
      { numRuns: 200 },
    );
  });

  it("count the mass of a bell within so many widths", () => {
    expect(massWithin(1)).toBeCloseTo(0.6826894921, 9);
    expect(massWithin(2)).toBeCloseTo(0.9544997361, 9);
    expect(massWithin(-20)).toBe(-1);
  });
});

describe("two hills at ±4, from (1, 1)", () => {
  it("send forward to (0, 4.123) and reverse to (4.000, 1.001), at 0.6931 nats", () => {
    const { forward, reverse } = at(preset("far"));
    expect(forward.fit.mean).toBeCloseTo(0, 3);
    expect(forward.fit.sd).toBeCloseTo(4.123, 3);
    expect(reverse.fit.mean).toBeCloseTo(4, 3);
    expect(reverse.fit.sd).toBeCloseTo(1.001, 3);
    expect(reverse.fit.kl.toFixed(4)).toBe("0.6931");
  });

  it("say so", () => {
    expect(said(preset("far"))).toMatch(
      /^Two hills 8 apart: forward covers both, mean 0, spread 4\.12; reverse sits on the right hill, mean 4\.00, spread 1\.00, cost 0\.69 nats\./,
    );
  });

  it("leave reverse in the middle from (0, 2)", () => {
    const { reverse } = at(preset("middle"));
    expect(reverse.fit).toMatchObject({
      mean: expect.closeTo(0, 9),
      sd: expect.closeTo(3.473, 3),
      kl: expect.closeTo(1.871, 3),
    });
    expect(said(preset("middle"))).toContain("stays in the middle, mean 0, spread 3.47, cost 1.87 nats");
  });
});

describe("two hills at ±2", () => {
  it("cost the wide Q less both ways", () => {
    const cover = at(preset("cover"));
    const seek = at(preset("seek"));
    expect([cover.costs.forward, seek.costs.forward].map((x) => x.toFixed(4))).toEqual(["0.1836", "3.3673"]);
    expect([cover.costs.reverse, seek.costs.reverse].map((x) => x.toFixed(4))).toEqual(["0.3475", "0.6327"]);
  });
});

describe("the presets", () => {
  it.each([
    ["five", "Two hills 10 apart: forward covers both, mean 0, spread 5.10; reverse sits on the right hill"],
    [
      "three",
      "forward covers both, mean 0, spread 3.16; reverse sits on the right hill, mean 2.98, spread 1.02",
    ],
    ["cover", "costs 0.184 nats forward and 0.348 reverse; one on the right hill 3.367 and 0.633."],
    [
      "seek",
      "costs 3.367 nats forward and 0.633 reverse; the bell of P’s own mean and spread 0.172 and 0.248.",
    ],
    ["merged", "Two hills 2 apart: forward covers both, mean 0, spread 1.41; reverse covers both too"],
    ["unequal", "mean 2.99, spread 1.01, cost 0.35 nats. On the left hill it would cost 1.197."],
  ])("%s says that %s", (id, words) => {
    expect(said(preset(id))).toContain(words);
  });

  it("are in bits what they are in nats, times 1.4427", () => {
    const [nats, bits] = [at({}), at({}, "bits")];
    expect(bits.reverse.fit.kl / nats.reverse.fit.kl).toBeCloseTo(Math.LOG2E, 12);
    expect(bits.costs.forward / nats.costs.forward).toBeCloseTo(Math.LOG2E, 12);
  });
});

describe("the table", () => {
  it("has where each start ends, and every minimum", () => {
    const { columns, rows } = widget.table(at({ w: 0.3, d: 3 }));
    expect(columns[0]).toBe("direction");
    expect(rows[1]).toEqual(["reverse", "1.00", "1.000", "2.99", "1.015", "0.3540", "67%"]);
    expect(rows.filter(([name]) => String(name).startsWith("reverse, least"))).toEqual([
      ["reverse, least on the left hill", "", "", "−2.97", "1.038", "1.1967", ""],
      ["reverse, least on the right hill", "", "", "2.99", "1.015", "0.3540", ""],
    ]);
  });
});
