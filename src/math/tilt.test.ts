import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entropy } from "./entropy.ts";
import { distributions } from "./fixtures/arbitraries.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { klDivergence } from "./klDivergence.ts";
import { normalize } from "./normalize.ts";
import { dpoLoss, tiltedPolicy } from "./tilt.ts";

const REFERENCE = [0.5, 0.3, 0.15, 0.05];
const REWARD = [0, 1, 2, 4];

const cases = distributions.chain((reference) =>
  fc.tuple(
    fc.constant(reference),
    fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
      minLength: reference.length,
      maxLength: reference.length,
    }),
    fc.double({ min: 0.3, max: 20, noNaN: true }),
  ),
);

describe("tiltedPolicy", () => {
  // By 50-digit arithmetic: E r, KL, H and log Z in nats.
  it.each([
    [2, 1.5734812714579007, 0.2147381885153185, 1.3782055492370775, 0.5720024472136319],
    [1, 2.7071220229814323, 1.0673973277102013, 1.1851672451323683, 1.6397246952712312],
    [0.5, 3.843520371473011, 2.6121523516496237, 0.29530194321777625, 5.074888391296398],
    [0.05, 4, 2.9957322735539904, 5.085456939371757e-16, 77.004267726446],
    [1000, 0.8010608223980481, 5.305482985351452e-7, 1.142735775528883, 0.000800530274099513],
    [1e9, 0.80000000106, 5.30000000548e-19, 1.1421200436041135, 8.0000000053e-10],
  ])("agrees with exact arithmetic at β = %f", (beta, reward, kl, h, logZ) => {
    const got = tiltedPolicy(REFERENCE, REWARD, beta);
    expectNear(got.expectedReward, reward, 2e-15);
    expectNear(got.kl, kl, 1e-14);
    expectNear(got.entropy, h, 1e-14);
    expectNear(got.logZ, logZ, 1e-14);
    expectNear(tiltedPolicy(REFERENCE, REWARD, beta, "bits").kl, kl / Math.LN2, 1e-14);
  });

  it("puts 53 % on the best answer at β = 1, 93 % at ½, and raises the entropy at 2", () => {
    const at = (beta: number) => tiltedPolicy(REFERENCE, REWARD, beta, "bits");
    expectNear(at(1).policy[3]!, 0.5296933796423, 1e-14);
    expectNear(at(0.5).policy[3]!, 0.9318152953887011, 1e-14);
    expect(at(0.5).entropy).toBeCloseTo(0.43, 2);
    expect([entropy(REFERENCE), at(2).entropy].map((h) => h.toFixed(3))).toEqual(["1.648", "1.988"]);
  });

  it("is worth β log Z, which no other policy beats", () => {
    fc.assert(
      fc.property(cases, fc.nat(1000), ([reference, reward, beta], shift) => {
        const { policy, expectedReward, kl, logZ, entropy: h } = tiltedPolicy(reference, reward, beta);
        expect(expectedReward - beta * kl).toBeCloseTo(beta * logZ, 9);
        expect(kl).toBeCloseTo(klDivergence(policy, reference, "nats"), 9);
        expect(h).toBeCloseTo(entropy(policy, "nats"), 9);
        const other = normalize(policy.map((p, i) => p * (1 + ((shift * (i + 1)) % 7))));
        const worth =
          other.reduce((sum, p, i) => sum + p * reward[i]!, 0) -
          beta * klDivergence(other, reference, "nats");
        expect(worth).toBeLessThanOrEqual(beta * logZ + 1e-9);
      }),
    );
  });

  it("keeps ruled out what the reference rules out, and shares ties as it does", () => {
    expect(tiltedPolicy([0.75, 0.25, 0], [1, 1, 50], 1e-300).policy).toEqual([0.75, 0.25, 0]);
    const { policy, kl, logZ } = tiltedPolicy([0.25, 0.25, 0.5], [2, 2, 0], 1e-3);
    expect(policy).toEqual([0.5, 0.5, 0]);
    expectNear(kl, Math.LN2);
    expectNear(logZ, 2000 - Math.LN2);
  });

  it("is the reference where divergence costs infinitely much, and finite where rewards are far apart", () => {
    expect(tiltedPolicy([0.5, 0.5], [1, 3], Infinity)).toEqual({
      policy: [0.5, 0.5],
      expectedReward: 2,
      kl: 0,
      entropy: Math.LN2,
      logZ: 0,
    });
    const far = tiltedPolicy([0.5, 0.5], [0, -2000], 1);
    expect(far).toEqual({ policy: [1, 0], expectedReward: 0, kl: Math.LN2, entropy: 0, logZ: -Math.LN2 });
    expect(tiltedPolicy([0.5, 0.5], [1.7e308, -1.7e308], 1).policy).toEqual([1, 0]);
  });

  it("refuses what is no such problem", () => {
    expect(() => tiltedPolicy([0.5, 0.4], [0, 1], 1)).toThrow(/^reference sums to 0.9/);
    expect(() => tiltedPolicy([1], [0, 1], 1)).toThrow(/^reference has length 1 but reward has length 2/);
    expect(() => tiltedPolicy([0.5, 0.5], [0, Infinity], 1)).toThrow(/^reward\[1\] is Infinity/);
    for (const beta of [0, -1, NaN]) {
      expect(() => tiltedPolicy([1], [0], beta)).toThrow(
        new RangeError(`beta is ${beta}: it must be positive`),
      );
    }
  });
});

describe("dpoLoss", () => {
  it("starts at log 2 and falls as the chosen answer gains on the rejected one", () => {
    expect(dpoLoss(0, 0, 0.1)).toBe(Math.LN2);
    expect(dpoLoss(0, 0, 0.1, "bits")).toBe(1);
    expectNear(dpoLoss(1, 0, 1), Math.log(1 + Math.exp(-1)));
    expectNear(dpoLoss(3, 13, 0.1), Math.log(1 + Math.E));
    expectNear(dpoLoss(100, 0, 1), Math.exp(-100));
    expect(dpoLoss(-2000, 0, 1)).toBe(2000);
    expect(dpoLoss(1e308, -1e308, 1)).toBe(0);
  });

  it("refuses what is no log-ratio and no β", () => {
    expect(() => dpoLoss(NaN, 0, 1)).toThrow(/^chosenLogRatio is NaN/);
    expect(() => dpoLoss(0, Infinity, 1)).toThrow(/^rejectedLogRatio is Infinity/);
    expect(() => dpoLoss(0, 0, 0)).toThrow(/^beta is 0/);
  });
});
