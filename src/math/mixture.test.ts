import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Gaussian, gaussianKl, gaussianLogPdf } from "./gaussian.ts";
import { type Direction, gaussianMixtureKl, type MixtureComponent, mixtureLogPdf } from "./mixture.ts";

const hill = (weight: number, mean: number, sd: number): MixtureComponent => ({ weight, mean, sd });
const at = (mean: number, sd: number): Gaussian => ({ mean, sd });
const three = [hill(0.2, -5, 0.5), hill(0.3, 0, 1), hill(0.5, 4, 2)];

const gaussian = fc.record({
  mean: fc.double({ min: -5, max: 5, noNaN: true }),
  sd: fc.double({ min: -3, max: 1, noNaN: true }).map((exponent) => 10 ** exponent),
});
const direction = fc.constantFrom<Direction>("forward", "reverse");
/** One to four hills, some of weight 0. */
const mixture = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), gaussian), { minLength: 1, maxLength: 4 })
  .map((parts) => {
    const total = parts.reduce((sum, [count]) => sum + count, 0);
    return total === 0
      ? [{ weight: 1, ...parts[0]![1] }]
      : parts.map(([count, bell]) => ({ weight: count / total, ...bell }));
  });

/** Expected values are computed to 40 digits for the doubles given. */
function expectClose(got: number, expected: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
}

describe("mixtureLogPdf", () => {
  it("is finite where the density has underflowed", () => {
    expectClose(mixtureLogPdf(0.4, three), -2.038540843060256);
    expectClose(mixtureLogPdf(60, three), -394.30523289432455);
    expect(mixtureLogPdf(Infinity, three)).toBe(-Infinity);
  });

  it("is a Gaussian's when there is one hill, alone or in equal parts", () => {
    const parts = [hill(0.25, 1, 2), hill(0, 9, 1), hill(0.75, 1, 2)];
    expect(mixtureLogPdf(3, [hill(1, 1, 2)])).toBe(gaussianLogPdf(3, at(1, 2)));
    expectClose(mixtureLogPdf(3, parts), gaussianLogPdf(3, at(1, 2)));
  });
});

describe("gaussianMixtureKl", () => {
  it.each([
    ["a needle", at(0, 1), [hill(0.5, -1, 1e-8), hill(0.5, 2, 1)], 9.517193196318386, 2.6931466787050193],
    ["far hills", at(0, 100), [hill(0.3, -100, 1), hill(0.7, 100, 2)], 3.509257857541236, 1016.6656453191601],
    [
      "a rare hill",
      at(0, 1),
      [hill(1 - 1e-9, 0, 1), hill(1e-9, 5, 1)],
      9.699076885808627e-11,
      4.378828581677629e-11,
    ],
    [
      "merging hills",
      at(0, 1),
      [hill(0.5, -0.01, 1), hill(0.5, 0.01, 1)],
      2.4998333541623347e-9,
      2.499666737479341e-9,
    ],
    [
      "a needle in a haystack",
      at(3, 1e-4),
      [hill(0.25, 0, 1e4), hill(0.75, 3, 1e-4)],
      1250000112499994.5,
      0.2876820554356536,
    ],
    ["three hills", at(1, 3), three, 0.3361744051182242, 0.3963574029062016],
  ] as const)("is exact to 10⁻¹⁴ for %s", (_, g, components, forward, reverse) => {
    expectClose(gaussianMixtureKl(g, components, "forward"), forward);
    expectClose(gaussianMixtureKl(g, components, "reverse"), reverse);
    expectClose(gaussianMixtureKl(g, components, "reverse", "bits"), reverse / Math.LN2);
  });

  it("is gaussianKl when there is one hill, alone or in equal parts", () => {
    const parts = [hill(0.5, 1, 2), hill(0, 9, 1), hill(0.5, 1, 2)];
    expect(gaussianMixtureKl(at(0, 1), parts, "forward")).toBe(gaussianKl(at(1, 2), at(0, 1)));
    expect(gaussianMixtureKl(at(0, 1), parts, "reverse")).toBe(gaussianKl(at(0, 1), at(1, 2)));
    expect(gaussianMixtureKl(at(1, 2), parts, "reverse")).toBe(0);
  });

  it("is never negative nor NaN, and no more than the cost of each hill by itself", () => {
    fc.assert(
      fc.property(gaussian, mixture, direction, (g, components, way) => {
        const kl = gaussianMixtureKl(g, components, way);
        expect(kl).toBeGreaterThanOrEqual(0);
        // Both divergences are convex; the reverse one moreover costs at most −ln w beyond one hill's.
        const costs = components.map(({ weight, ...bell }) =>
          way === "forward" ? gaussianKl(bell, g) : gaussianKl(g, bell) - Math.log(weight),
        );
        const average = components.reduce((sum, { weight, ...bell }) => {
          const cost = way === "forward" ? gaussianKl(bell, g) : gaussianKl(g, bell);
          return weight > 0 ? sum + weight * cost : sum;
        }, 0);
        expect(kl).toBeLessThanOrEqual(average * (1 + 1e-12) + 1e-15);
        if (way === "reverse") expect(kl).toBeLessThanOrEqual(Math.min(...costs) * (1 + 1e-12) + 1e-15);
      }),
    );
  });

  it("does not change when the line is moved, stretched or turned round", () => {
    fc.assert(
      fc.property(gaussian, mixture, direction, (g, components, way) => {
        const moved = <T extends Gaussian>(bell: T): T => ({
          ...bell,
          mean: -8 * bell.mean,
          sd: 8 * bell.sd,
        });
        const kl = gaussianMixtureKl(g, components, way);
        const turned = gaussianMixtureKl(moved(g), components.map(moved).reverse(), way);
        expect(Math.abs(turned - kl)).toBeLessThanOrEqual(1e-13 * kl + 1e-18);
      }),
    );
  });

  it("stays finite, or becomes infinite, but never NaN at the ends of double precision", () => {
    const pair = [hill(0.5, -4, 1), hill(0.5, 4, 1)];
    expectClose(gaussianMixtureKl(at(0, 1e-300), pair, "reverse"), 698.2755278982139);
    expectClose(gaussianMixtureKl(at(0, 1e200), pair, "forward"), 459.3239649533264);
    expect(gaussianMixtureKl(at(0, 1e-200), pair, "forward")).toBe(Infinity);
    expect(gaussianMixtureKl(at(0, 1e200), pair, "reverse")).toBe(Infinity);
  });
});

describe("a mixture that is none", () => {
  it("is refused by the name of what is wrong and its value", () => {
    expect(() => mixtureLogPdf(0, [])).toThrow(new RangeError("components is empty"));
    expect(() => mixtureLogPdf(0, [hill(1.5, 0, 1), hill(-0.5, 0, 1)])).toThrow(
      /components\[0\]\.weight is 1\.5/,
    );
    expect(() => mixtureLogPdf(0, [hill(0.5, 0, 1), hill(0.4, 0, 1)])).toThrow(/weight sums to 0\.9/);
    expect(() => mixtureLogPdf(0, [hill(0.5, 0, 1), hill(0.5, 0, 0)])).toThrow(
      new RangeError("components[1].sd is 0: it must be positive and finite"),
    );
    expect(() => mixtureLogPdf(0, [hill(1, Infinity, 1)])).toThrow(/components\[0\]\.mean is Infinity/);
    expect(() => mixtureLogPdf(Number.NaN, three)).toThrow(/x is NaN/);
    expect(() => gaussianMixtureKl(at(0, -1), three, "forward")).toThrow(/gaussian\.sd is -1/);
    expect(() => gaussianMixtureKl(at(0, 1), three, "sideways" as Direction)).toThrow(
      new RangeError('direction is sideways: it must be "forward" or "reverse"'),
    );
  });
});
