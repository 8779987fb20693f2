import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundFloat16, roundingTo } from "./precision.ts";

/** Every half-precision number ≥ 0 in order, read from its bits; the last entry is infinity. */
const HALVES = Array.from({ length: 0x7c01 }, (_, bits) => {
  const exponent = bits >> 10;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return Infinity;
  return exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25);
});

/** The nearest of them by search, ties to the one with an even last bit; infinity stands where 65536 would. */
function nearest(x: number): number {
  let [low, high] = [0, HALVES.length - 1];
  if (x >= 65536) return Infinity;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (HALVES[middle]! <= x) low = middle;
    else high = middle;
  }
  const above = HALVES[high] === Infinity ? 65536 : HALVES[high]!;
  const [down, up] = [x - HALVES[low]!, above - x];
  const index = down < up || (down === up && low % 2 === 0) ? low : high;
  return HALVES[index]!;
}

describe("roundFloat16", () => {
  it("leaves every half-precision number as it is", () => {
    expect(HALVES.map(roundFloat16)).toEqual(HALVES);
    expect(HALVES.slice(1).map((x) => -roundFloat16(-x))).toEqual(HALVES.slice(1));
  });

  it("goes to the even one halfway between any two, and to the nearer one beside it", () => {
    for (let i = 0; i + 1 < HALVES.length; i++) {
      const [low, high] = [HALVES[i]!, HALVES[i + 1]!];
      const half = high === Infinity ? 65520 : (low + high) / 2;
      const got = [half, half * (1 - 2 ** -53), half * (1 + 2 ** -52)].map(roundFloat16);
      const want = [i % 2 === 0 ? low : high, low, high];
      if (got.some((x, k) => x !== want[k])) expect(got).toEqual(want);
    }
  });

  it("finds the nearest for any number", () => {
    const sizes = fc.oneof(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 0, noNaN: true }));
    fc.assert(
      fc.property(sizes, (x) => {
        expect(roundFloat16(x)).toBe(nearest(x));
        expect(roundFloat16(-x)).toBe(0 - nearest(x));
      }),
    );
    expect(roundFloat16(NaN)).toBeNaN();
    expect(roundFloat16(-0)).toBe(0);
  });
});

describe("roundingTo", () => {
  it("knows three formats", () => {
    expect(["float16", "float32", "float64"].map((name) => roundingTo(name as "float16")(0.1))).toEqual([
      0.0999755859375, 0.10000000149011612, 0.1,
    ]);
    expect(Object.is(roundingTo("float32")(-1e-60), 0)).toBe(true);
    expect(() => roundingTo("bfloat16" as "float16")).toThrow(
      new RangeError('precision is bfloat16: it must be "float16", "float32" or "float64"'),
    );
  });
});
