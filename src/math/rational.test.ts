import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, floorLog2, rationalLog2, rationalToDecimal, rationalToNumber } from "./rational.ts";

/** The fraction a double is, exactly, read from its bits. */
function exactly(x: number): { numerator: bigint; denominator: bigint } {
  const bits = new BigUint64Array(new Float64Array([x]).buffer)[0]!;
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const power = BigInt(Math.max(exponent, 1)) - 1075n;
  return power < 0n
    ? { numerator: mantissa, denominator: 1n << -power }
    : { numerator: mantissa << power, denominator: 1n };
}

const doubles = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 2 ** -1020, noNaN: true }),
);

describe("rationalToNumber", () => {
  it("gives back every double from the fraction it is", () => {
    fc.assert(
      fc.property(doubles, fc.bigInt({ min: 1n, max: 10n ** 40n }), (x, factor) => {
        const { numerator, denominator } = exactly(x);
        expect(rationalToNumber({ numerator: numerator * factor, denominator: denominator * factor })).toBe(
          x,
        );
      }),
    );
  });

  it("takes the nearer of two neighbouring doubles, and of equally near ones the even one", () => {
    fc.assert(
      fc.property(doubles, fc.integer({ min: 0, max: 4 }), (x, quarters) => {
        fc.pre(x < 1e308);
        const [low, bits] = [exactly(x), new Float64Array([x])];
        new BigUint64Array(bits.buffer)[0]! += 1n;
        const high = exactly(bits[0]!);
        const numerator =
          low.numerator * high.denominator * BigInt(4 - quarters) +
          high.numerator * low.denominator * BigInt(quarters);
        const got = rationalToNumber({ numerator, denominator: 4n * low.denominator * high.denominator });
        const even = new BigUint64Array(bits.buffer)[0]! % 2n === 0n;
        expect(got).toBe(quarters > 2 || (quarters === 2 && even) ? bits[0] : x);
      }),
    );
  });

  it("divides as the machine does where both parts are whole doubles", () => {
    const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(rationalToNumber({ numerator: BigInt(a), denominator: BigInt(b) })).toBe(a / b);
      }),
    );
  });

  it("overflows to infinity and underflows to 0", () => {
    expect(rationalToNumber({ numerator: 10n ** 400n, denominator: 1n })).toBe(Infinity);
    expect(rationalToNumber({ numerator: 1n, denominator: 10n ** 400n })).toBe(0);
    expect(rationalToNumber({ numerator: 0n, denominator: 7n })).toBe(0);
  });

  it("refuses what is no fraction", () => {
    for (const read of [rationalToNumber, rationalLog2, (x: never) => rationalToDecimal(x, 2)]) {
      expect(() => read({ numerator: -1n, denominator: 2n } as never)).toThrow(/^numerator is -1/);
      expect(() => read({ numerator: 1n, denominator: 0n } as never)).toThrow(/^denominator is 0/);
    }
  });
});

describe("rationalLog2", () => {
  it("agrees with the logarithm of a double", () => {
    fc.assert(
      fc.property(doubles, (x) => {
        fc.pre(x > 0);
        const got = rationalLog2(exactly(x));
        expect(Math.abs(got - Math.log2(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(got)));
      }),
    );
  });

  it("is exact for powers of two, and right next to 1 and beyond the doubles", () => {
    for (const k of [0, 1, 52, 1074, 100000]) {
      expect(rationalLog2({ numerator: 3n, denominator: 3n << BigInt(k) })).toBe(k === 0 ? 0 : -k);
    }
    const nearly = { numerator: 2n ** 200n - 1n, denominator: 2n ** 200n };
    expect(rationalLog2(nearly) / (-(2 ** -200) / Math.LN2)).toBeCloseTo(1, 14);
    expect(rationalLog2({ numerator: 0n, denominator: 1n })).toBe(-Infinity);
    expect(rationalLog2({ numerator: 1n, denominator: 10n ** 1000n })).toBeCloseTo(-1000 * Math.log2(10), 10);
  });
});

describe("rationalToDecimal", () => {
  it("writes the digits of long division", () => {
    expect(rationalToDecimal({ numerator: 5782n, denominator: 10000n }, 6)).toBe("0.578200");
    expect(rationalToDecimal({ numerator: 1n, denominator: 7n }, 20)).toBe("0.14285714285714285714");
    expect(rationalToDecimal({ numerator: 22n, denominator: 7n }, 0)).toBe("3");
    expect(() => rationalToDecimal({ numerator: 1n, denominator: 7n }, -1)).toThrow(/^digits is -1/);
  });
});

describe("decimal", () => {
  it("reads a double as it prints", () => {
    expect(decimal(0.1)).toEqual({ digits: 1n, exponent: -1 });
    expect(decimal(5e-324)).toEqual({ digits: 5n, exponent: -324 });
    expect(decimal(1.25e-7)).toEqual({ digits: 125n, exponent: -9 });
    expect(decimal(1e21)).toEqual({ digits: 1n, exponent: 21 });
    expect(decimal(120)).toEqual({ digits: 120n, exponent: 0 });
  });

  it("means the same double again", () => {
    fc.assert(
      fc.property(doubles, (x) => {
        const { digits, exponent } = decimal(x);
        expect(Number(`${digits}e${exponent}`)).toBe(x);
      }),
    );
  });
});

describe("floorLog2", () => {
  it("is the exponent of the power of two at or below a fraction", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 50n }),
        fc.bigInt({ min: 1n, max: 10n ** 50n }),
        (n, d) => {
          const k = floorLog2({ numerator: n, denominator: d });
          const times = (power: number) => 2n ** BigInt(Math.max(0, power));
          expect(n * times(-k) >= d * times(k)).toBe(true);
          expect(n * times(-k - 1) < d * times(k + 1)).toBe(true);
        },
      ),
    );
  });
});
