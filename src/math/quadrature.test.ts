import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositeRule, integrate } from "./quadrature.ts";

describe("compositeRule", () => {
  it("is exact for polynomials up to degree 31, whatever the panels", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 31 }),
        fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { maxLength: 4 }),
        (degree, inner) => {
          const { points, weights } = compositeRule([0, ...inner.sort((a, b) => a - b), 1]);
          const total = points.reduce((sum, x, i) => sum + weights[i]! * x ** degree, 0);
          expect(total).toBeCloseTo(1 / (degree + 1), 14);
        },
      ),
    );
  });
});

describe("integrate", () => {
  it("finds a bend that no breakpoint marks", () => {
    const integrand = (x: number) => Math.abs(x - 1 / 3);
    expect(integrate([{ integrand, breaks: [0, 1], weight: 1 }])).toBeCloseTo(5 / 18, 15);
  });

  it("resolves a bend much sharper than the panel it ends at", () => {
    const integrand = (x: number) => Math.hypot(x, 1e-3);
    const value = integrate([{ integrand, breaks: [0, 1], weight: 1 }]);
    expect(value).toBeCloseTo((Math.hypot(1, 1e-3) + 1e-6 * Math.asinh(1e3)) / 2, 14);
  });

  it("adds pieces by their weights", () => {
    const pieces = [
      { integrand: Math.exp, breaks: [0, 1], weight: 3 },
      { integrand: Math.cosh, breaks: [-1, 0, 2], weight: 0.5 },
    ];
    const expected = 3 * (Math.E - 1) + 0.5 * (Math.sinh(2) + Math.sinh(1));
    expect(integrate(pieces)).toBeCloseTo(expected, 14);
  });

  it("ends when the integrand is noise, and gives its size", () => {
    let seed = 1;
    const noise = () => {
      seed = (16807 * seed) % 2147483647;
      return 1 + seed / 2147483647;
    };
    expect(integrate([{ integrand: noise, breaks: [0, 1], weight: 1 }])).toBeCloseTo(1.5, 1);
  });

  it("is infinite when the integrand is", () => {
    expect(integrate([{ integrand: () => Infinity, breaks: [0, 1], weight: 1 }])).toBe(Infinity);
  });
});
