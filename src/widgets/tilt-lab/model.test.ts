import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import { frontier } from "./frontier.ts";
import widget from "./index.ts";
import { type Model, model } from "./model.ts";
import { params } from "./params.ts";
import { policyAt, priceOf } from "./policy.ts";
import { summary } from "./sentences.ts";

const REFERENCE = [0.5, 0.3, 0.15, 0.05];
const REWARD = [0, 1, 2, 4];

function preset(id: string, unit: Unit = "nats"): Model {
  const { state } = widget.presets.find((each) => each.id === id)!;
  return model({ ...defaults(params), ...state }, unit);
}
const said = (id: string, unit?: Unit) => summary(preset(id, unit)).replaceAll("\u00a0", " ");
const policyOf = (m: Model) => m.reward.answers.map(({ policy }) => policy);

/** π ∝ ref e^(r/β), by hand, for rewards that do not overflow. */
function byHand(reference: readonly number[], reward: readonly number[], beta: number) {
  const weights = reference.map((p, i) => p * Math.exp(reward[i] / beta));
  const z = weights.reduce((sum, w) => sum + w, 0);
  const p = weights.map((w) => w / z);
  const kl = p.reduce((sum, x, i) => (x > 0 ? sum + x * Math.log(x / reference[i]) : sum), 0);
  return { p, kl, z };
}

function close(actual: readonly number[], expected: readonly number[], digits = 4) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((x, i) => {
    expect(x).toBeCloseTo(expected[i], digits);
  });
}

describe("a tilted reference", () => {
  it("spreads out under a gentle pull", () => {
    const m = preset("gentle");
    close(policyOf(m), [0.2822, 0.2792, 0.2301, 0.2085]);
    expect(m.reward.expected).toBeCloseTo(1.573, 3);
    expect(m.reward.kl).toBeCloseTo(0.2147, 4);
    expect(preset("gentle", "bits").reward.entropyBefore).toBeCloseTo(1.648, 3);
    expect(preset("gentle", "bits").reward.entropy).toBeCloseTo(1.988, 3);
    expect(said("gentle")).toBe("Best answer 21%, KL 0.21 nats; entropy rose from 1.14 to 1.38 nats.");
  });

  it("is worth β ln Z once its distance is paid", () => {
    const { reward } = preset("even");
    close(policyOf(preset("even")), [0.097, 0.1582, 0.2151, 0.5297]);
    expect(reward.expected).toBeCloseTo(2.707, 3);
    expect(reward.kl).toBeCloseTo(1.0674, 4);
    expect(reward.value).toBeCloseTo(1.6397, 4);
    expect(said("even")).toMatch(/^Best answer 53%, KL 1\.07 nats, .*reward 2\.71, or 1\.64 once/);
  });

  it("nearly collapses under a strong pull, and is told in nats and in bits", () => {
    expect(policyOf(preset("strong"))[3]).toBeCloseTo(0.9318, 4);
    expect(said("strong")).toBe(
      "Best answer 93%, KL 2.61 nats, entropy 0.30 nats (0.43 bits): nearly collapsed.",
    );
    expect(said("strong", "bits")).toBe(
      "Best answer 93%, KL 3.77 bits, entropy 0.43 bits: nearly collapsed.",
    );
  });

  it("has a limit, where all is on the best answer at −ln of its share", () => {
    const { reward } = preset("limit");
    expect(policyOf(preset("limit"))).toEqual([0, 0, 0, 1]);
    expect(reward.kl).toBeCloseTo(2.9957, 4);
    expect(reward.entropy).toBe(0);
    expect(reward.value).toBe(4);
    expect(said("limit")).toBe(
      "In the limit β → 0: best answer 100%, KL 3.00 nats, entropy 0.00 nats: collapsed.",
    );
  });

  it("shares the limit among equals as the reference does", () => {
    close(policyOf(preset("tie")), [0, 0, 0.75, 0.25], 12);
    expect(preset("tie").reward.kl).toBeCloseTo(-Math.log(0.2), 12);
    expect(said("tie")).toContain("C 75% and D 25%, in the reference’s proportion");
  });

  it("never says what the reference never says", () => {
    for (const beta of [0, 0.02, 0.5, 1000]) {
      expect(policyAt([0.5, 0.3, 0.2, 0], REWARD, beta).p[3]).toBe(0);
    }
    expect(said("never")).toMatch(/^D pays more, but the reference never says .* stays at 0 for every β\.$/);
  });

  it("does not notice what is added to all rewards, nor overflow", () => {
    close(policyOf(preset("thousand")), policyOf(preset("even")), 12);
    expect(preset("thousand").reward.value).toBeCloseTo(1001.6397, 4);
    close(policyAt(REFERENCE, [1000, 1001, 1002, 1004], 0.02).p, [0, 0, 0, 1], 12);
  });

  it("stays where it was without a pull, or where all pays the same", () => {
    const { reward } = preset("untouched");
    expect(reward.beta).toBe(Infinity);
    close(policyOf(preset("untouched")), REFERENCE, 12);
    expect(reward.value).toBeCloseTo(0.8, 12);
    expect(said("untouched")).toBe("Nothing to spend: the policy is the reference, reward 0.80.");
    const flat = model({ ...defaults(params), reward: [2, 2, 2, 2] }, "nats");
    expect(flat.reward.kl).toBe(0);
    expect(summary(flat)).toMatch(/pays the same/);
  });

  it("agrees with the formula", () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const pays = fc.double({ min: 0, max: 5, noNaN: true });
    const each = fc.tuple(share, pays);
    const price = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(each, { minLength: 2, maxLength: 8 }), price, (pairs, beta) => {
        const total = pairs.reduce((sum, [w]) => sum + w, 0);
        const reference = pairs.map(([w]) => w / total);
        const reward = pairs.map(([, r]) => r);
        const { p, kl, z } = byHand(reference, reward, beta);
        const policy = policyAt(reference, reward, beta);
        close(policy.p, p, 10);
        expect(policy.kl).toBeCloseTo(kl, 8);
        expect(policy.value).toBeCloseTo(beta * Math.log(z), 8);
      }),
    );
  });
});

describe("a budget", () => {
  it("is met at one price", () => {
    for (const kl of [0.01, 0.2147, 1, 2.612]) {
      expect(policyAt(REFERENCE, REWARD, priceOf(kl, REFERENCE, REWARD)).kl).toBeCloseTo(kl, 9);
    }
    expect(priceOf(1.0674, REFERENCE, REWARD)).toBeCloseTo(1, 3);
    expect(said("budget")).toMatch(
      /^Best answer 51%, KL 1\.00 nats, all of the budget: at β 1\.03 it buys reward 2\.64/,
    );
  });

  it("buys nothing beyond the best answer", () => {
    expect(priceOf(3, REFERENCE, REWARD)).toBe(0);
    const rich = model({ ...defaults(params), hold: "budget", budget: 4 }, "nats");
    expect(rich.reward.kl).toBeCloseTo(2.9957, 4);
    expect(summary(rich)).toMatch(/^More than the 3\.00\snats there are to spend: best answer 100%/);
  });
});

describe("the frontier", () => {
  it("runs from the reference to the limit, always upwards and ever flatter", () => {
    const { believed } = frontier(REFERENCE, REWARD, [0, 0, 0, 0]);
    expect(believed[0]).toEqual([0, 0.8]);
    expect(believed.at(-1)![0]).toBeCloseTo(2.9957, 4);
    const slopes = believed.slice(1).map(([d, r], i) => (r - believed[i][1]) / (d - believed[i][0]));
    slopes.slice(1).forEach((slope, i) => {
      expect(slope).toBeGreaterThanOrEqual(0);
      expect(slope).toBeLessThan(slopes[i] + 1e-6);
    });
  });

  it("is touched by a line of slope β that starts at β ln Z", () => {
    const { reward } = preset("strong");
    expect(reward.expected - 0.5 * reward.kl).toBeCloseTo(reward.value, 12);
    for (const [d, r] of reward.frontier.believed) {
      expect(r).toBeLessThanOrEqual(reward.value + 0.5 * d + 1e-9);
    }
  });

  it("rises and falls again in what is truly gained", () => {
    const worth = [0, 1.5, 3, 0];
    const { peak } = preset("proxy").reward.frontier;
    const scan = Array.from({ length: 4000 }, (_, i) => byHand(REFERENCE, REWARD, 0.2 + i / 400)).map(
      ({ p, kl }) => [kl, p.reduce((sum, x, i) => sum + x * worth[i], 0)] as const,
    );
    const [distance, high] = scan.reduce((a, b) => (b[1] > a[1] ? b : a));
    expect(peak[1]).toBeCloseTo(high, 5);
    expect(peak[0]).toBeCloseTo(distance, 2);
    expect(high).toBeGreaterThan(0.9);
    const { trueReward } = preset("overdone").reward;
    expect(trueReward).toBeLessThan(0.9);
    expect(said("overdone")).toMatch(/past its peak of 1\.11 at 0\.24, more pull makes it worse\.$/);
    expect(said("proxy")).toMatch(/the most it is ever truly worth\.$/);
  });
});

describe("one answer preferred to another", () => {
  it("costs ln 2 at the start and less with a margin", () => {
    expect(preset("pair-start").pair.loss).toBeCloseTo(Math.LN2, 12);
    expect(preset("pair-start", "bits").pair.loss).toBe(1);
    expect(preset("pair-one").pair.loss).toBeCloseTo(0.3133, 4);
    expect(preset("pair-wrong").pair.loss).toBeCloseTo(1.3133, 4);
    expect(said("pair-one")).toBe(
      "Margin 1.00: loss 0.313 nats, from 0.693 at the start. It gives the preference that was seen 73%.",
    );
  });

  it("counts β times the gap alone", () => {
    const { gap, margin, loss } = preset("pair-loose").pair;
    expect([gap, margin]).toEqual([10, 1]);
    expect(loss).toBeCloseTo(preset("pair-one").pair.loss, 12);
  });

  it("is the difference of the rewards the policy implies", () => {
    for (const id of ["pair-one", "pair-loose", "pair-fall"]) {
      const { answers, margin } = preset(id).pair;
      expect(answers[0].implied - answers[1].implied).toBeCloseTo(margin, 12);
    }
  });

  it("may fall in loss while the chosen answer falls too", () => {
    const { answers, loss } = preset("pair-fall").pair;
    expect(answers[0].policy).toBeCloseTo(Math.exp(-1) / (Math.exp(-1) + Math.exp(-3) + Math.exp(2)), 12);
    expect(loss).toBeCloseTo(Math.log1p(Math.exp(-2)), 12);
    expect(said("pair-fall")).toMatch(/the chosen answer fell from 33% to 5%: only the margin counts\.$/);
  });
});
