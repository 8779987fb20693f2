import { describe, expect, it } from "vitest";
import {
  crossEntropy,
  dpoLoss,
  entropy,
  expectedCalibrationError,
  fitTemperature,
  gaussianElbo,
  gaussianKl,
  klDivergence,
  linearPosterior,
  logSoftmax,
  softmax,
  tiltedPolicy,
} from "../src/math/index.ts";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** The slopes of `f` along each of `z`. */
function slopes(f: (z: number[]) => number, z: readonly number[]): number[] {
  const h = 1e-5;
  return z.map((_, i) => (f(z.with(i, z[i] + h)) - f(z.with(i, z[i] - h))) / (2 * h));
}

const expectClose = (a: readonly number[], b: readonly number[]) =>
  a.forEach((value, i) => {
    expect(value).toBeCloseTo(b[i], 7);
  });

describe("what lesson 11 says of the leash", () => {
  const reference = [0.5, 0.3, 0.15, 0.05];
  const reward = [0, 1, 2, 4];
  const scores = [0.3, -0.2, 1.1, 0.4];
  const policy = softmax(scores);

  it("is true of three estimates, which agree in the mean", () => {
    const rho = reference.map((share, i) => share / policy[i]);
    const k1 = sum(rho.map((r, i) => policy[i] * -Math.log(r)));
    const k3 = sum(rho.map((r, i) => policy[i] * (r - 1 - Math.log(r))));
    expect(k1).toBeCloseTo(klDivergence(policy, reference, "nats"), 12);
    expect(k3).toBeCloseTo(k1, 12);
    expect(Math.min(...rho.map((r) => -Math.log(r)))).toBeLessThan(0);
  });

  it("is true of them as losses, the drawn answers held fixed", () => {
    /** The mean push of a loss of −ln ρ, drawn from the policy as it was. */
    const push = (loss: (minusLog: number) => number) =>
      slopes((z) => {
        const log = logSoftmax(z);
        return sum(policy.map((share, i) => share * loss(log[i] - Math.log(reference[i]))));
      }, scores);
    const pushOf = (kl: (p: number[]) => number) => slopes((z) => kl(softmax(z)), scores);
    expectClose(
      push((k) => k),
      [0, 0, 0, 0],
    );
    expectClose(
      push((k) => Math.exp(-k) - 1 + k),
      pushOf((p) => klDivergence(reference, p, "nats")),
    );
    expectClose(
      push((k) => k ** 2 / 2),
      pushOf((p) => klDivergence(p, reference, "nats")),
    );
  });

  it("is true of the price of any other policy: β times its KL from the tilted one", () => {
    const beta = 0.7;
    const best = tiltedPolicy(reference, reward, beta);
    const bargain = sum(policy.map((p, i) => p * reward[i])) - beta * klDivergence(policy, reference, "nats");
    expect(beta * best.logZ - bargain).toBeCloseTo(beta * klDivergence(policy, best.policy, "nats"), 12);
  });

  it("is true of a pull too far: what was meant sinks, what is paid rises", () => {
    const worth = [0, 1.5, 3, 0];
    const at = (beta: number) => tiltedPolicy(reference, reward, beta);
    const truly = (beta: number) => sum(at(beta).policy.map((p, i) => p * worth[i]));
    expect(at(0.5).expectedReward).toBeGreaterThan(at(1.9).expectedReward);
    expect(truly(0.5)).toBeLessThan(truly(1.9));
  });

  it("is true of doubt, which rises before it falls", () => {
    const untouched = tiltedPolicy(reference, reward, Infinity);
    expect(tiltedPolicy(reference, reward, 2).entropy).toBeGreaterThan(untouched.entropy);
    expect(tiltedPolicy(reference, reward, 0.5).entropy).toBeLessThan(untouched.entropy);
  });

  it("is true of a bonus for entropy: a leash to an even reference", () => {
    expectClose(tiltedPolicy([0.25, 0.25, 0.25, 0.25], reward, 1).policy, softmax(reward));
    expect(Math.log(4) - klDivergence(policy, [0.25, 0.25, 0.25, 0.25], "nats")).toBeCloseTo(
      entropy(policy) * Math.LN2,
      12,
    );
  });

  it("is true of a pair of which both fall", () => {
    const now = softmax([-1, -3, 2]);
    expect(now[0]).toBeLessThan(1 / 3);
    expect(now[1]).toBeLessThan(1 / 3);
    expect(dpoLoss(-1, -3, 1)).toBeLessThan(dpoLoss(0, 0, 1));
  });
});

describe("what lesson 11 says of bounds", () => {
  it("is true of the weight of a VAE's leash: above 1 a bound, below 1 none", () => {
    const decoder = { gain: 1, sd: 0.7 };
    const weighed = (beta: number) => {
      const { reconstruction, kl, surprisal } = gaussianElbo(
        1.8,
        linearPosterior(1.8, decoder, beta),
        decoder,
        "nats",
      );
      return reconstruction + beta * kl - surprisal;
    };
    expect(weighed(2)).toBeGreaterThan(0);
    expect(weighed(1)).toBeCloseTo(0, 10);
    expect(weighed(0.5)).toBeLessThan(0);
  });

  it("is true of a step that misses by one width", () => {
    expect(gaussianKl({ mean: 1, sd: 1 }, { mean: 0, sd: 1 })).toBe(0.5);
  });

  it("is true of batches: 8 and 15 bits", () => {
    expect([256, 32768].map(Math.log2)).toEqual([8, 15]);
    expect(Math.log(256)).toBeCloseTo(5.5, 1);
  });
});

describe("what lesson 11 says of claims", () => {
  it("is true of the filter: at 3.31 what it claims is so", () => {
    const logit = (p: number) => Math.log(p / (1 - p));
    expect(logit(0.99) / logit(0.8)).toBeCloseTo(3.3147, 4);
    expect(crossEntropy([0.8, 0.2], [0.99, 0.01]) - entropy([0.8, 0.2])).toBeCloseTo(
      klDivergence([0.8, 0.2], [0.99, 0.01]),
      12,
    );
  });

  it("is true of a fault that ten bins hide", () => {
    const claims = [...Array<number>(50).fill(0.61), ...Array<number>(50).fill(0.69)];
    const outcomes = claims.map((_, i) => (i < 45 || (i >= 50 && i < 70) ? 1 : 0));
    expect(expectedCalibrationError(claims, outcomes, 10)).toBeCloseTo(0, 10);
    expect(expectedCalibrationError(claims, outcomes, 20)).toBeCloseTo(0.29, 10);
  });

  it("is true of loss and entropy: their gap is the slope along 1/T, and closes at the fitted one", () => {
    const scores = [
      [4, 1, 0],
      [0, 3, 1],
      [2, 2.5, -1],
      [1, 0, 5],
      [3, 0, 0],
    ];
    const labels = [0, 1, 0, 2, 1];
    const loss = (b: number) => mean(scores.map((z, i) => -logSoftmax(z.map((s) => b * s))[labels[i]]));
    const doubt = (b: number) => mean(scores.map((z) => entropy(softmax(z.map((s) => b * s))) * Math.LN2));
    const [slope] = slopes(([b]) => loss(b), [1]);
    expect(loss(1) - doubt(1)).toBeGreaterThan(0.3);
    expect(loss(1) - doubt(1)).toBeCloseTo(slope, 6);
    const fitted = 1 / fitTemperature(scores, labels).temperature;
    expect(loss(fitted)).toBeCloseTo(doubt(fitted), 4);
  });

  it("is true of doubts that models have or only differ by", () => {
    const shared = (a: number, b: number) =>
      entropy([(a + b) / 2, 1 - (a + b) / 2]) - mean([entropy([a, 1 - a]), entropy([b, 1 - b])]);
    expect(shared(0.5, 0.5)).toBe(0);
    expect(shared(1, 0)).toBe(1);
  });

  it("is true of padding", () => {
    const total = 10 * 1 + 90 * 0.2;
    expect([total / 100, (1 + 0.2) / 2, total / 180].map((x) => x.toFixed(2))).toEqual([
      "0.28",
      "0.60",
      "0.16",
    ]);
    expect(1 / 10 / (1 / 90)).toBeCloseTo(9, 12);
  });
});
