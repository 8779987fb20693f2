import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleState } from "../../figure/sampleState.ts";
import { defaults, merge } from "../../figure/schema.ts";
import widget from "./index.ts";
import { betaAt, LOOSEST, placeOf, TIGHTEST } from "./leash.ts";
import { model, stepDown } from "./model.ts";
import { ENDLESS, params } from "./params.ts";

const at = (id: string) => {
  const preset = widget.presets.find((each) => each.id === id)!;
  return model(merge(params, defaults(params), preset.state), "nats");
};
const says = (id: string) => widget.summary(at(id)).replaceAll("\u00a0", " ");

/* Worked by hand for s = 0.7, s² = 0.49, and the inputs ±0.6, ±1.8, whose squares have the mean 1.8. */
const NOISE = 0.49;
const SQUARE = (0.36 + 3.24) / 2;
const SURPRISE = (Math.log(2 * Math.PI * (1 + NOISE)) + SQUARE / (1 + NOISE)) / 2;
const LEAST = Math.log(2 * Math.PI * NOISE) / 2;

describe("the autoencoder", () => {
  it("settles at β 1 where the bound is the surprise itself", () => {
    const { mean, inputs, objective } = at("even").vae;
    expect(inputs[3]!.code.mean).toBeCloseTo(1.8 / 1.49, 12);
    expect(inputs[3]!.code.sd ** 2).toBeCloseTo(0.49 / 1.49, 12);
    expect(mean.surprisal).toBeCloseTo(SURPRISE, 12);
    expect(mean.loss).toBeCloseTo(SURPRISE, 12);
    expect(objective).toBeCloseTo(SURPRISE, 12);
    expect(mean.gap).toBe(0);
    const shrunk = NOISE / 1.49;
    expect(mean.kl).toBeCloseTo((SQUARE / 1.49 ** 2 + shrunk - 1 - Math.log(shrunk)) / 2, 12);
    expect(says("even")).toBe(
      "Leash 0.626 nats per input and reconstruction 1.096: together 1.722, exactly the inputs’ own surprise. The bound is tight.",
    );
  });

  it("lets codes shrink without a leash, at ln 2 for each half", () => {
    const { mean, objective } = at("loose").vae;
    expect(mean.kl).toBeCloseTo((SQUARE + 0.0025 - 1 - Math.log(0.0025)) / 2, 12);
    expect(mean.reconstruction).toBeCloseTo(LEAST + 0.0025 / (2 * NOISE), 12);
    expect(objective).toBe(mean.reconstruction);
    expect(says("loose")).toBe(
      "Leash 3.397 nats per input, but at β 0 nobody counts it: each time the codes halve in width it grows by 0.69, without end.",
    );
  });

  it("costs infinitely much at width 0, and says so", () => {
    const { mean, inputs, objective } = at("points").vae;
    expect(inputs.map(({ code }) => code)).toEqual([-1.8, -0.6, 0.6, 1.8].map((x) => ({ mean: x, sd: 0 })));
    expect([mean.kl, mean.loss, mean.gap]).toEqual([Infinity, Infinity, Infinity]);
    expect(mean.reconstruction).toBeCloseTo(LEAST, 12);
    expect(objective).toBe(mean.reconstruction);
    expect(says("points")).toMatch(/^Leash ∞ nats: a code of width 0 is a point/);
  });

  it("collapses onto the prior where the leash is all: KL exactly 0", () => {
    const { mean, inputs, objective } = at("collapsed").vae;
    for (const { code, kl } of inputs) expect([code.mean, code.sd, kl]).toEqual([0, 1, 0]);
    const nothing = LEAST + (SQUARE + 1) / (2 * NOISE);
    expect(mean.reconstruction).toBeCloseTo(nothing, 12);
    expect(objective).toBeCloseTo(nothing, 12);
    expect(mean.gap).toBeCloseTo(nothing - SURPRISE, 12);
    expect(says("collapsed")).toBe(
      "Leash 0.000 nats: every code is the prior and says nothing about its input. Reconstruction costs 3.419 nats, 1.697 more than the inputs’ own surprise.",
    );
  });

  it("ends at the code of lesson 7, whose leash is 0.168 nats", () => {
    const { mean, parts } = at("one").vae;
    expect(mean.kl).toBeCloseTo((0.25 + 0.64 - 1 - Math.log(0.64)) / 2, 14);
    expect([parts!.shift, parts!.spread].map((part) => part.toFixed(4))).toEqual(["0.1250", "0.0431"]);
    expect(says("one")).toBe(
      "Leash 0.168 nats: 0.125 for how far the code is from the prior, 0.043 for its width.",
    );
  });

  it("gives equal inputs equal codes", () => {
    const { inputs } = model(merge(params, defaults(params), { x: [0.8, 0.8, 0.8, 0.8] }), "nats").vae;
    expect(new Set(inputs.map(({ loss }) => loss)).size).toBe(1);
  });

  it("steps downhill from anywhere, and arrives", () => {
    fc.assert(
      fc.property(sampleState(params), (state) => {
        let now = { ...state, settled: false };
        let { vae } = model(now, "nats");
        for (let i = 0; i < 8; i++) {
          const codes = vae.inputs.map(stepDown);
          now = { ...now, mu: codes.map(({ mean }) => mean), sd: codes.map(({ sd }) => sd) };
          const next = model(now, "nats").vae;
          // From a point, or one nearly so, the width starts anew; a limit has no heights to compare.
          const starts = vae.inputs.some(({ code }) => code.sd < 0.02);
          if (!starts && vae.beta < Infinity)
            expect(next.objective).toBeLessThanOrEqual(vae.objective * (1 + 1e-12) + 1e-12);
          vae = next;
        }
      }),
    );
    let { vae } = at("untrained");
    for (let i = 0; i < 50; i++) {
      const codes = vae.inputs.map(stepDown);
      const patch = { settled: false, mu: codes.map(({ mean }) => mean), sd: codes.map(({ sd }) => sd) };
      vae = model(merge(params, defaults(params), patch), "nats").vae;
    }
    expect(vae.mean.loss).toBeCloseTo(SURPRISE, 12);
  });
});

describe("the diffusion model", () => {
  it("costs 2 nats for means 1 apart and a width of ½", () => {
    const { total, rung } = at("step").diffusion;
    expect(total).toBe(2);
    expect(rung.shift / rung.sd).toBe(2);
    expect(says("step")).toBe("Means 1.00 apart, both bells 0.50 wide: KL 2.000 nats.");
  });

  it("charges each of ten steps half of what it takes from the signal-to-noise ratio, times error²", () => {
    const { rungs, total, simple, even } = at("ten").diffusion;
    const betas = Array.from({ length: 10 }, (_, i) => 0.01 + (i * 0.29) / 9);
    let signal = 1;
    const ratios = betas.map((beta) => {
      signal *= 1 - beta;
      return signal / (1 - signal);
    });
    const expected = betas.map((beta, i) =>
      i === 0 ? 0.64 / (2 * (1 - beta)) : 0.32 * (ratios[i - 1]! / ratios[i]! - 1),
    );
    rungs.forEach(({ kl, shift, sd }, i) => {
      expect(kl).toBeCloseTo(expected[i]!, 10);
      expect(kl).toBeCloseTo(shift ** 2 / (2 * sd ** 2), 10);
    });
    expect(total).toBeCloseTo(
      expected.reduce((sum, kl) => sum + kl, 0),
      10,
    );
    expect(simple).toBeCloseTo(0.64, 14);
    expect(even).toBeCloseTo(total / 10, 14);
    expect(says("ten")).toBe(
      "One and the same error of the noise, squared 0.640, costs 1.411 at step 2 and 0.183 at step 10, 3.709 nats in all. The simple loss counts every step alike.",
    );
  });

  it("falls to a quarter with half the error, and to nothing without", () => {
    expect(at("half").diffusion.total).toBeCloseTo(at("ten").diffusion.total / 4, 12);
    expect(at("exact").diffusion.total).toBe(0);
    expect(says("exact")).toBe("The predicted step is the true one: no KL.");
  });
});

it("counts the leash by twentieths of a decade, with 0 and ∞ at the ends", () => {
  for (const beta of [0, 0.01, 0.5, 1, 2, 10, 100, ENDLESS]) expect(betaAt(placeOf(beta))).toBe(beta);
  expect([betaAt(LOOSEST), betaAt(TIGHTEST)]).toEqual([0, ENDLESS]);
  expect([placeOf(1e-5), placeOf(500)]).toEqual([LOOSEST + 1, TIGHTEST - 1]);
});
