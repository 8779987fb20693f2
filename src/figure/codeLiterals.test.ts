import { randomLcg } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inUnit, literal, randomNumbers } from "./codeLiterals.ts";

const evaluated = (text: string): unknown => new Function(`"use strict"; return (${text});`)();

describe("literals of a program", () => {
  it("writes numbers as one would", () => {
    expect(literal([0.7, 0.1 + 0.2, 1 - 0.9, 0.8 - 0.1 - 0.1, 2, -1.5])).toBe(
      "[0.7, 0.3, 0.1, 0.6, 2, -1.5]",
    );
    expect(literal([1 / 6, 2 / 3, 5 / 7])).toBe("[1 / 6, 2 / 3, 5 / 7]");
    expect(literal(1.5 * Math.PI)).toBe("4.71238898038");
    expect(literal(2 ** -20)).toBe("2 ** -20");
    expect([literal(1e-300), literal(-0), literal(Infinity), literal(-Infinity), literal(NaN)]).toEqual([
      "1e-300",
      "0",
      "Infinity",
      "-Infinity",
      "NaN",
    ]);
  });

  it("quotes texts so that they end where they should", () => {
    const text = 'she said "`no`"\n\\ </script> \u2028 ∞';
    expect(literal(text)).not.toContain("\n");
    expect(evaluated(literal(text))).toBe(text);
    expect(literal(true)).toBe("true");
  });

  it("names the unit where a call needs it", () => {
    expect(`entropy(p${inUnit("bits")})`).toBe("entropy(p)");
    expect(`entropy(p${inUnit("nats")})`).toBe('entropy(p, "nats")');
  });

  it.each([1, 7, 9999])("draws the numbers of a figure with seed %i", (seed) => {
    const numbers = (random: () => number) => Array.from({ length: 50 }, random);
    const random = new Function(`${randomNumbers(seed)}\nreturn random;`)();
    expect(numbers(random)).toEqual(numbers(randomLcg(seed / 2 ** 20)));
  });

  it("breaks long lists into lines and sets a table row by row", () => {
    const long = Array.from({ length: 40 }, (_, i) => i / 8);
    expect(
      Math.max(
        ...literal(long)
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThan(90);
    expect(evaluated(literal(long))).toEqual(long);
    expect(
      literal([
        [0.1, 0.2],
        [0.3, 0.4],
      ]),
    ).toBe("[\n  [0.1, 0.2],\n  [0.3, 0.4],\n]");
    expect(literal([])).toBe("[]");
  });

  it("never loses a number, nor what is next to one", () => {
    const nextToOne = fc.double({ min: 1e-16, max: 1e-3, noNaN: true }).map((x) => 1 - x);
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.oneof(any, nextToOne), (x) => {
        const read = evaluated(literal(x)) as number;
        expect(Math.abs(read - x)).toBeLessThanOrEqual(1e-11 * Math.abs(x));
        expect(Math.abs(1 - read - (1 - x))).toBeLessThanOrEqual(1e-11 * Math.abs(1 - x));
      }),
    );
  });
});
