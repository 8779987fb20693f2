import { refuse } from "./validate.ts";

/** A format of numbers: half, single or double precision. */
export type Precision = "float16" | "float32" | "float64";

/** The largest half-precision number. */
const MOST = 65504;

/**
 * The half-precision number nearest to x: 11 binary digits, exponents from −14 to 15.
 *
 *   |x| ≥ 65520 becomes ∞; below 2⁻¹⁴ digits are lost, at 2⁻²⁵ and below all of them; ties to even
 *
 * @param x - any number
 * @returns the nearest half-precision number; NaN for NaN, 0 and never −0 for what is too small
 * @see IEEE 754-2019, §3.6 (binary16)
 * @example roundFloat16(0.1) // 0.0999755859375
 * @example roundFloat16(2049) // 2048
 * @example roundFloat16(65520) // Infinity
 */
export function roundFloat16(x: number): number {
  const size = Math.abs(x);
  // Infinity and NaN as well as what no rounding brings back.
  if (!(size < 2 * MOST)) return x * Infinity;
  const exponent = size < 2 ** -14 ? -14 : Math.floor(Math.log2(size));
  // Beside so large a number doubles are as far apart as half-precision numbers beside x.
  const large = 1.5 * 2 ** (52 + exponent - 10);
  const rounded = x + large - large;
  return Math.abs(rounded) > MOST ? x * Infinity : rounded + 0;
}

/** The rounding of a format: what storing a number in it makes of the number. */
export function roundingTo(precision: Precision): (x: number) => number {
  if (precision === "float16") return roundFloat16;
  if (precision === "float32") return (x) => Math.fround(x) + 0;
  if (precision === "float64") return (x) => x + 0;
  return refuse(`precision is ${precision}: it must be "float16", "float32" or "float64"`);
}
