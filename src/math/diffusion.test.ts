import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denoisingSteps } from "./diffusion.ts";

const shares = fc.array(fc.double({ min: 1e-4, max: 0.6, noNaN: true }), { minLength: 2, maxLength: 12 });

/** What q(x_{t−1} | x_t, x_0) must be, by multiplying its two bells on a grid; its mean, sd and the grid itself. */
function stepBack(signalBefore: number, beta: number, x0: number, xt: number) {
  const reach = 5;
  const count = 20_000;
  const grid = Array.from({ length: count + 1 }, (_, i) => -reach + (2 * reach * i) / count);
  const mass = grid.map((x) =>
    Math.exp(
      -((x - Math.sqrt(signalBefore) * x0) ** 2) / (2 * (1 - signalBefore)) -
        (xt - Math.sqrt(1 - beta) * x) ** 2 / (2 * beta),
    ),
  );
  const total = mass.reduce((sum, m) => sum + m, 0);
  const mean = grid.reduce((sum, x, i) => sum + x * mass[i]!, 0) / total;
  const variance = grid.reduce((sum, x, i) => sum + (x - mean) ** 2 * mass[i]!, 0) / total;
  return { mean, sd: Math.sqrt(variance) };
}

describe("denoisingSteps", () => {
  it("weighs the error of the noise by the KL between the true step back and the predicted one", () => {
    const betas = [0.05, 0.1, 0.2, 0.3];
    const steps = denoisingSteps(betas);
    const [x0, noise, error] = [0.7, -0.4, 0.6];
    for (let t = 1; t < betas.length; t++) {
      const before = betas.slice(0, t).reduce((product, b) => product * (1 - b), 1);
      const beta = betas[t]!;
      const signal = before * (1 - beta);
      const xt = Math.sqrt(signal) * x0 + Math.sqrt(1 - signal) * noise;
      const truth = stepBack(before, beta, x0, xt);
      const predicted = (xt - (beta / Math.sqrt(1 - signal)) * (noise + error)) / Math.sqrt(1 - beta);
      const kl = (truth.mean - predicted) ** 2 / (2 * truth.sd ** 2);
      expect(steps[t]!.signal).toBeCloseTo(signal, 14);
      expect(steps[t]!.sd).toBeCloseTo(truth.sd, 8);
      expect(steps[t]!.shift * error).toBeCloseTo(truth.mean - predicted, 8);
      expect(steps[t]!.weight * error ** 2).toBeCloseTo(kl, 7);
    }
  });

  it("weighs a step by half of what it takes from the signal-to-noise ratio", () => {
    fc.assert(
      fc.property(shares, (betas) => {
        const steps = denoisingSteps(betas);
        const ratio = ({ signal }: { signal: number }) => signal / (1 - signal);
        for (let t = 1; t < steps.length; t++) {
          const half = (ratio(steps[t - 1]!) / ratio(steps[t]!) - 1) / 2;
          expect(steps[t]!.weight / half).toBeCloseTo(1, 8);
        }
      }),
    );
  });

  it("counts the last step to the data as a surprise of variance β₁", () => {
    // x₀ = (x₁ − √β₁ ε)/√(1−β₁): an error e of ε moves it by √β₁ e/√(1−β₁).
    const [{ sd, shift, weight }] = denoisingSteps([0.2]) as [ReturnType<typeof denoisingSteps>[0]];
    expect(sd).toBeCloseTo(Math.sqrt(0.2), 15);
    expect(shift).toBeCloseTo(Math.sqrt(0.2 / 0.8), 15);
    expect(weight).toBeCloseTo(0.625, 15);
    expect(denoisingSteps([0.2], "bits")[0]!.weight).toBeCloseTo(0.625 / Math.LN2, 14);
  });

  it("weighs early steps of the usual thousand far above late ones", () => {
    const thousand = Array.from({ length: 1000 }, (_, i) => 1e-4 + (i * (0.02 - 1e-4)) / 999);
    const steps = denoisingSteps(thousand);
    // By hand for t = 2: β₂ / 2α₂β₁.
    expect(steps[1]!.weight).toBeCloseTo(thousand[1]! / (2 * (1 - thousand[1]!) * 1e-4), 9);
    expect(steps[1]!.weight / steps[999]!.weight).toBeGreaterThan(50);
    expect(denoisingSteps([])).toEqual([]);
  });

  it("names what it refuses", () => {
    expect(() => denoisingSteps([0.1, 1])).toThrow("betas[1] is 1");
    expect(() => denoisingSteps([0])).toThrow("betas[0] is 0");
  });
});
