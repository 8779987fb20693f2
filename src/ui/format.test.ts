import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAmount, formatNumber, formatPercent, formatProbability } from "./format.ts";

const anyNumber = fc.double({ noNaN: true });

describe("formatNumber", () => {
  it("keeps its decimals, so that a changing number does not jump", () => {
    expect(formatNumber(1.84644)).toBe("1.846");
    expect(formatNumber(2)).toBe("2.000");
    expect(formatNumber(3.6, 2)).toBe("3.60");
  });

  it("writes a true minus and never a minus zero", () => {
    expect(formatNumber(-0.25, 2)).toBe("−0.25");
    expect(formatNumber(-0, 2)).toBe("0.00");
    expect(formatNumber(-0.0004)).toBe("0.000");
    fc.assert(
      fc.property(anyNumber, (x) => !/^−[0.]*$/.test(formatNumber(x)) && !formatNumber(x).includes("-")),
    );
  });

  it("writes infinity as a sign and refuses NaN", () => {
    expect(formatNumber(Number.POSITIVE_INFINITY)).toBe("∞");
    expect(formatNumber(Number.NEGATIVE_INFINITY)).toBe("−∞");
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
  });

  it("turns to powers of ten where no decimals are left", () => {
    expect(formatNumber(1.5e21)).toBe("1.50 × 10²¹");
    expect(formatNumber(-2e15)).toBe("−2.00 × 10¹⁵");
    fc.assert(fc.property(anyNumber, (x) => !formatNumber(x).includes("e")));
  });
});

describe("formatAmount", () => {
  it("holds number and unit together", () => {
    expect(formatAmount(1.84644, "bits")).toBe("1.846\u00a0bits");
    expect(formatAmount(1.28, "nats", 2)).toBe("1.28\u00a0nats");
    expect(formatAmount(Number.POSITIVE_INFINITY, "bits")).toBe("∞\u00a0bits");
  });

  it("counts one bit in the singular only where it says 1", () => {
    expect(formatAmount(1, "bits", 0)).toBe("1\u00a0bit");
    expect(formatAmount(1, "bits")).toBe("1.000\u00a0bits");
  });
});

describe("formatProbability", () => {
  it("shows two decimals in the ordinary range", () => {
    expect([0, 0.01, 1 / 3, 0.4, 0.99, 1].map(formatProbability)).toEqual([
      "0.00",
      "0.01",
      "0.33",
      "0.40",
      "0.99",
      "1.00",
    ]);
  });

  it("shows three significant digits of a small one", () => {
    expect([0.00123, 0.0099, 1.2e-7].map(formatProbability)).toEqual(["0.00123", "0.00990", "1.20 × 10⁻⁷"]);
  });

  it("never calls certain what is not, nor impossible what can happen", () => {
    expect([0.9951, 0.9995, 1 - 2 ** -40].map(formatProbability)).toEqual([
      "0.995",
      "0.9995",
      "1 − 9.09 × 10⁻¹³",
    ]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true }), (p) => {
        expect(formatProbability(p)).not.toMatch(/^(0\.0*|1\.0*)$/);
      }),
    );
  });

  it("takes what rounding put outside, and refuses the rest", () => {
    expect(formatProbability(1 + 1e-12)).toBe("1.00");
    expect(formatProbability(-1e-12)).toBe("0.00");
    for (const p of [1.1, -0.1, Number.NaN]) expect(() => formatProbability(p)).toThrow(RangeError);
  });
});

describe("formatPercent", () => {
  it("counts in hundredths", () => {
    expect(formatPercent(0.4)).toBe("40%");
    expect(formatPercent(-0.125, 1)).toBe("−12.5%");
  });
});
