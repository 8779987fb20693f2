import { describe, expect, it } from "vitest";
import reference from "./fixtures/reference.json" with { type: "json" };
import type { Unit } from "./index.ts";
import * as math from "./index.ts";
import { integrate } from "./quadrature.ts";

interface Case {
  id: string;
  quantity: string;
  // biome-ignore lint/suspicious/noExplicitAny: every quantity has inputs of its own
  inputs: any;
  unit: Unit;
  value: number | "Infinity";
}

const cases = reference as Case[];

/** Values no function of this module stands for, each with the reason. */
const OUTSIDE: Record<string, string> = {
  "shannon-age-1948": "an age",
  "shannon-year": "a year",
};

/** How each quantity is computed from its inputs, in the case's unit. */
const REPRODUCED: Record<string, (inputs: Case["inputs"], unit: Unit) => number> = {
  surprisal: ({ p }, unit) => math.surprisal(number(p), unit),
  entropy: ({ p }, unit) => math.entropy(p.map(number), unit),
  "binary entropy": ({ p }, unit) => math.binaryEntropy(p, unit),
  "largest plotted binary entropy": ({ p }, unit) => math.binaryEntropy(number(p), unit),
  "argmax of binary entropy": () => signChange(math.binaryEntropySlope, 0.1, 0.95),
  "maximum entropy": ({ K }, unit) => math.entropy(uniform(K), unit),
  "entropy of a uniform choice among 10": ({ K }, unit) => math.entropy(uniform(K), unit),
  "cross-entropy": ({ p, q }, unit) => math.crossEntropy(p, q, unit),
  "KL divergence": ({ p, q }, unit) => math.klDivergence(p, q, unit),
  "entropy plus KL": ({ p, q }, unit) => math.entropy(p, unit) + math.klDivergence(p, q, unit),
  "smallest plotted KL divergence": ({ p, q1 }, unit) =>
    math.klDivergence(p, math.redistribute(p, 0, number(q1)), unit),

  "cross-entropy of a one-hot label": ({ target, prob }, unit) =>
    math.crossEntropy(oneHot(target, prob.length), prob, unit),
  "binary cross-entropy": ({ y, prob }, unit) => math.binaryCrossEntropy(y, prob, unit),
  "mean binary cross-entropy": ({ y, prob }, unit) =>
    mean(y.map((label: number, i: number) => math.binaryCrossEntropy(label, prob[i], unit))),
  "cross-entropy from logits": ({ logits, target }, unit) =>
    math.crossEntropyFromLogits(logits, target, unit),
  "softmax component": ({ logits, index }) => math.softmax(logits)[index]!,
  "cross-entropy of the uniform model": ({ V }, unit) =>
    math.crossEntropyFromLogits(new Float64Array(V), 0, unit),

  "D(mixture || gaussian)": (inputs, unit) =>
    math.gaussianMixtureKl(gaussian(inputs), hills(inputs), "forward", unit),
  "D(gaussian || mixture)": (inputs, unit) =>
    math.gaussianMixtureKl(gaussian(inputs), hills(inputs), "reverse", unit),
  "D(mixture || gaussian), discretised": (inputs, unit) =>
    math.mixtureKlOnGrid(gaussian(inputs), hills(inputs), "forward", clippedGrid(inputs), unit),
  "D(gaussian || mixture), discretised": (inputs, unit) =>
    math.mixtureKlOnGrid(gaussian(inputs), hills(inputs), "reverse", clippedGrid(inputs), unit),
  "mu of the best gaussian under D(mixture || gaussian)": (inputs) => onlyFit(inputs, "forward").mean,
  "sigma of the best gaussian under D(mixture || gaussian)": (inputs) => onlyFit(inputs, "forward").sd,
  "D(mixture || N(0, sqrt 5))": (inputs) => onlyFit(inputs, "forward").kl,
  "sigma of the best gaussian under D(gaussian || mixture), mu = 0": (inputs) =>
    onlyFit(inputs, "reverse").sd,
  "smallest D(gaussian || mixture)": (inputs) => onlyFit(inputs, "reverse").kl,

  "plug-in mutual information of a contingency table": ({ counts }, unit) =>
    math.mutualInformationFromCounts(counts, unit),
  "entropy of the label sample": ({ counts }, unit) => math.entropyFromCounts(counts, unit),
  "true mutual information, label = sign of the feature": (_, unit) =>
    math.mutualInformation(
      [
        [0.5, 0],
        [0, 0.5],
      ],
      unit,
    ),
  "true mutual information, independent": (_, unit) =>
    math.mutualInformation(
      [
        [0.25, 0.25],
        [0.25, 0.25],
      ],
      unit,
    ),
  "true mutual information of X0 + 3*noise with the sign of X0": (_, unit) => noisySignInformation(unit),
  "(Bx-1)(By-1)/(2N)": ({ Bx, By, N }, unit) => {
    const flat = Array.from({ length: Bx }, () => Array(By).fill(N / (Bx * By)));
    return -math.mutualInformationFromCounts(flat, unit, { correction: "miller-madow" });
  },

  perplexity: ({ tokenProbabilities, crossEntropyNats }) =>
    tokenProbabilities
      ? math.perplexity(tokens(tokenProbabilities).map(Math.log))
      : math.perplexityFromLoss(crossEntropyNats),
  "perplexity of the uniform model": ({ V }) => math.effectiveCount(uniform(V)),
  "cross-entropy that gives the perplexity": ({ perplexity }, unit) => math.surprisal(1 / perplexity, unit),
  "cross-entropy that gives the table perplexity": ({ perplexity }, unit) =>
    math.surprisal(1 / perplexity, unit),
  "ratio of two perplexities": ({ from, to }) =>
    math.perplexityFromLoss(Math.log(from)) / math.perplexityFromLoss(Math.log(to)),
};

describe("the reference values, recomputed to 50 digits from the material this book corrects", () => {
  const inside = cases.filter(({ id }) => !(id in OUTSIDE));

  it.each(inside)("$id", ({ quantity, inputs, unit, value }) => {
    const expected = Number(value);
    const got = REPRODUCED[quantity]!(inputs, unit);
    if (expected === 0 || expected === Infinity) expect(got).toBe(expected);
    // 10⁻¹⁷ allows for decimal inputs that have no double: a divergence of 10⁻⁵ feels them.
    else expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected) + 1e-17);
  });

  it("are each either reproduced or named as outside, and none is unseen", () => {
    const unseen = inside.filter(({ quantity }) => !(quantity in REPRODUCED)).map(({ id }) => id);
    expect(unseen).toEqual([]);
    const ids = cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(134);
    expect(Object.keys(OUTSIDE).filter((id) => !ids.includes(id))).toEqual([]);
    const quantities = inside.map(({ quantity }) => quantity);
    expect(Object.keys(REPRODUCED).filter((name) => !quantities.includes(name))).toEqual([]);
  });
});

/** A number, a fraction "1/6" or a grid point "0.01 + 160*0.98/199". */
function number(text: number | string): number {
  if (typeof text === "number") return text;
  const [, start = "0", times = "1", over, under] = /^(?:([\d.]+) \+ (\d+)\*)?([\d.]+)\/(\d+)$/.exec(text)!;
  return Number(start) + (Number(times) * Number(over)) / Number(under);
}

function tokens(probabilities: number[] | string): number[] {
  if (typeof probabilities !== "string") return probabilities;
  const [, count, each] = /^(\d+) tokens, each (\S+)$/.exec(probabilities)!;
  return Array(Number(count)).fill(number(each!));
}

function uniform(n: number): number[] {
  return Array(n).fill(1 / n);
}

function oneHot(target: number, n: number): number[] {
  return Array.from({ length: n }, (_, i) => Number(i === target));
}

function mean(values: number[]): number {
  return values.reduce((total, x) => total + x, 0) / values.length;
}

function signChange(f: (x: number) => number, from: number, to: number): number {
  for (let i = 0; i < 60; i++) {
    const middle = (from + to) / 2;
    if (f(middle) > 0 === f(from) > 0) from = middle;
    else to = middle;
  }
  return from;
}

function gaussian({ gaussian: { mu, sigma } }: Case["inputs"]): math.Gaussian {
  return { mean: mu, sd: sigma };
}

function hills({ mixture: { weights, means, sigmas } }: Case["inputs"]): math.MixtureComponent[] {
  return weights.map((weight: number, k: number) => ({ weight, mean: means[k], sd: sigmas[k] }));
}

function clippedGrid({ grid, clipQ }: Case["inputs"]): math.ClippedGrid {
  return { ...grid, clip: clipQ };
}

function onlyFit(inputs: Case["inputs"], direction: math.Direction): math.FittedGaussian {
  const { minima } = math.fitGaussian(hills(inputs), direction);
  expect(minima).toHaveLength(1);
  return minima[0]!;
}

/**
 * I(X₁; sign X₀) for X₁ = X₀ + 3ε: the sign is even odds, and given X₁ = √10 z it is positive with
 * probability Φ(z/3), since X₀ is then normal with mean z/√10 and sd 3/√10.
 */
function noisySignInformation(unit: Unit): number {
  const standard = { mean: 0, sd: 1 };
  const pdf = (z: number) => math.gaussianPdf(z, standard);
  const upTo = (z: number) => integrate([{ integrand: pdf, breaks: [0, z / 2, z], weight: 1 }]);
  const uncertainty = integrate([
    {
      integrand: (z) => pdf(z) * math.binaryEntropy(0.5 - upTo(z / 3), unit),
      breaks: [0, 2, 4, 6, 8, 10],
      weight: 2,
    },
  ]);
  return math.binaryEntropy(0.5, unit) - uncertainty;
}
