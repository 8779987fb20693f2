import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type GaussianCode,
  gaussianElbo,
  klDiagGaussian,
  type LinearDecoder,
  linearPosterior,
} from "./elbo.ts";

const real = (size: number) => fc.double({ min: -size, max: size, noNaN: true });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const codes = fc.record({ mean: real(4), sd: between(0.05, 3) });
const decoders = fc.record({ gain: real(3), sd: between(0.2, 3) });

const density = (x: number, mean: number, sd: number) =>
  Math.exp(-((x - mean) ** 2) / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI));

/** ∫ f by the trapezium rule, which for a bell that fades at both ends is exact to a double's last digits. */
function integral(f: (z: number) => number, { mean, sd }: GaussianCode): number {
  const [from, step, count] = [mean - 12 * sd, sd / 50, 1200];
  let sum = 0;
  for (let i = 0; i <= count; i++) sum += f(from + i * step);
  return sum * step;
}

describe("klDiagGaussian", () => {
  it("is the leash of a code N(0.5, 0.8²), 0.1681 nats, and adds over dimensions", () => {
    expect(klDiagGaussian([0.5], [0.8])).toBeCloseTo((0.25 + 0.64 - 1 - Math.log(0.64)) / 2, 15);
    expect(klDiagGaussian([0.5], [0.8])).toBeCloseTo(0.16814355, 8);
    expect(klDiagGaussian([0.5, -1], [0.8, 1.2])).toBeCloseTo(0.70582199, 8);
    expect(klDiagGaussian([0.5], [0.8], "bits")).toBeCloseTo(0.16814355 / Math.LN2, 7);
  });

  it("is zero on the prior, and infinite for a point", () => {
    expect(klDiagGaussian([0, 0], [1, 1])).toBe(0);
    expect(klDiagGaussian([], [])).toBe(0);
    expect(klDiagGaussian([0, 0.3], [1, 0])).toBe(Infinity);
  });

  it("grows by ln 2 each time a narrow width halves", () => {
    const at = (sd: number) => klDiagGaussian([1], [sd]);
    expect(at(0.5e-6) - at(1e-6)).toBeCloseTo(Math.LN2, 11);
  });

  it("names what it refuses", () => {
    expect(() => klDiagGaussian([0], [1, 1])).toThrow("mean has length 1 but sd has length 2");
    expect(() => klDiagGaussian([0, 0], [1, -1])).toThrow("sd[1] is -1");
    expect(() => klDiagGaussian([Number.NaN], [1])).toThrow("mean[0] is NaN");
  });
});

describe("gaussianElbo", () => {
  it("agrees with integrals over the code", () => {
    fc.assert(
      fc.property(real(4), codes, decoders, (x, code, decoder: LinearDecoder) => {
        const got = gaussianElbo(x, code, decoder);
        const q = (z: number) => density(z, code.mean, code.sd);
        const missed = (z: number) =>
          (x - decoder.gain * z) ** 2 / (2 * decoder.sd ** 2) + Math.log(decoder.sd * Math.sqrt(2 * Math.PI));
        const logRatio = (z: number) =>
          (z * z) / 2 - (z - code.mean) ** 2 / (2 * code.sd ** 2) - Math.log(code.sd);
        const reconstruction = integral((z) => q(z) * missed(z), code);
        const kl = integral((z) => q(z) * logRatio(z), code);
        expect(Math.abs(got.reconstruction - reconstruction)).toBeLessThan(
          1e-9 * (1 + Math.abs(reconstruction)),
        );
        expect(got.kl).toBeCloseTo(kl, 9);
      }),
      { numRuns: 50 },
    );
  });

  it("has as evidence the prior's mean of the likelihood", () => {
    for (const [x, gain, sd] of [
      [1, 1, 0.7],
      [-2.5, 0.4, 1.3],
      [0.3, -2, 0.5],
    ] as const) {
      const likelihood = integral((z) => density(z, 0, 1) * density(x, gain * z, sd), { mean: 0, sd: 1 });
      const { surprisal } = gaussianElbo(x, { mean: 0, sd: 1 }, { gain, sd });
      expect(surprisal).toBeCloseTo(-Math.log(likelihood), 10);
    }
  });

  it("is the surprise of the input plus a gap that only the posterior closes", () => {
    fc.assert(
      fc.property(real(4), codes, decoders, (x, code, decoder) => {
        const { reconstruction, kl, loss, surprisal, gap } = gaussianElbo(x, code, decoder);
        expect(loss).toBe(reconstruction + kl);
        expect(Math.abs(loss - surprisal - gap)).toBeLessThan(1e-9 * (1 + loss));
        expect(gap).toBeGreaterThanOrEqual(0);
        const tight = gaussianElbo(x, linearPosterior(x, decoder), decoder);
        expect(tight.gap).toBeLessThan(1e-20);
        expect(Math.abs(tight.loss - tight.surprisal)).toBeLessThan(1e-9 * (1 + loss));
      }),
    );
  });

  it("still reconstructs from a point, which costs infinitely much", () => {
    const { reconstruction, kl, loss, gap } = gaussianElbo(2, { mean: 2, sd: 0 }, { gain: 1, sd: 0.7 });
    expect(reconstruction).toBeCloseTo(Math.log(0.7 * Math.sqrt(2 * Math.PI)), 14);
    expect([kl, loss, gap]).toEqual([Infinity, Infinity, Infinity]);
  });
});

describe("linearPosterior", () => {
  it("is where no small step lowers the loss, for every β", () => {
    fc.assert(
      fc.property(real(3), decoders, between(0.1, 10), (x, decoder, beta) => {
        const cost = (code: GaussianCode) => {
          const { reconstruction, kl } = gaussianElbo(x, code, decoder);
          return reconstruction + beta * kl;
        };
        const { mean, sd } = linearPosterior(x, decoder, beta);
        const least = cost({ mean, sd });
        for (const step of [-1e-3, 1e-3]) {
          expect(cost({ mean: mean + step, sd })).toBeGreaterThan(least);
          expect(cost({ mean, sd: sd * (1 + step) })).toBeGreaterThan(least);
        }
      }),
    );
  });

  it("is a point without a leash and the prior where the leash is all, or the decoder deaf", () => {
    expect(linearPosterior(1.5, { gain: 2, sd: 0.7 }, 0)).toEqual({ mean: 0.75, sd: 0 });
    expect(linearPosterior(1.5, { gain: 2, sd: 0.7 }, Infinity)).toEqual({ mean: 0, sd: 1 });
    for (const beta of [0, 1, Infinity])
      expect(linearPosterior(1.5, { gain: 0, sd: 0.7 }, beta)).toEqual({ mean: 0, sd: 1 });
    expect(() => linearPosterior(1, { gain: 1, sd: 1 }, -1)).toThrow("beta is -1");
  });
});
