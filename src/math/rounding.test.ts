import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceError, differenceOfProducts, productError } from "./rounding.ts";

const whole = fc.maxSafeInteger();

describe("what rounding takes", () => {
  it("from a product of two whole numbers is the rest", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const product = a * b;
        expect(BigInt(product) + BigInt(productError(a, b, product))).toBe(BigInt(a) * BigInt(b));
      }),
    );
  });

  it("from a difference is the rest", () => {
    fc.assert(
      fc.property(whole, whole, fc.nat({ max: 50 }), (a, b, k) => {
        const wide = a * 2 ** k;
        const difference = wide - b;
        expect(BigInt(difference) + BigInt(differenceError(wide, b, difference))).toBe(
          BigInt(wide) - BigInt(b),
        );
      }),
    );
  });
});

describe("differenceOfProducts", () => {
  it("finds a difference that both products round away", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        // a·b − (a − 1)(b + 1) = b − a + 1
        const exact = Number(BigInt(b) - BigInt(a) + 1n);
        fc.pre(Math.abs(a - 1) < 2 ** 53 && Math.abs(b + 1) < 2 ** 53);
        expect(differenceOfProducts(a, 0, b, 0, a - 1, 0, b + 1, 0)).toBe(exact);
      }),
    );
  });

  it("counts the small parts of its factors", () => {
    const tiny = 2 ** -70;
    expect(differenceOfProducts(1, tiny, 3, 0, 3, 0, 1, 0)).toBe(3 * tiny);
    expect(differenceOfProducts(1, 0, 3, tiny, 3, 0, 1, 0)).toBe(tiny);
    expect(differenceOfProducts(1, 0, 3, 0, 3, tiny, 1, 0)).toBe(-tiny);
    expect(differenceOfProducts(1, 0, 3, 0, 3, 0, 1, tiny)).toBe(-3 * tiny);
  });
});
