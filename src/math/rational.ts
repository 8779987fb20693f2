import { refuse } from "./validate.ts";

/** An exact fraction ≥ 0, not necessarily in lowest terms. */
export interface Rational {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
}

/**
 * The double nearest to a fraction, however many digits its parts have.
 *
 *   fl(n/d), ties to even
 *
 * @param x - fraction ≥ 0
 * @returns a value in [0, ∞]; ∞ above the largest double
 * @throws {RangeError} if the numerator is negative or the denominator is not positive
 * @see Muller et al., Handbook of Floating-Point Arithmetic, 2nd ed., ch. 2, on rounding
 * @example rationalToNumber({ numerator: 7n, denominator: 10n }) // 0.7
 * @example rationalToNumber({ numerator: 10n ** 400n, denominator: 3n * 10n ** 400n }) // 0.3333
 */
export function rationalToNumber(x: Rational): number {
  checkRational(x);
  const { numerator, denominator } = x;
  if (numerator === 0n) return 0;
  // The exponent of the last binary digit a double near x has room for.
  const last = Math.max(floorLog2(x) - 52, -1074);
  const [over, under] = scale(numerator, denominator, -last);
  const quotient = over / under;
  const twice = 2n * (over - quotient * under);
  const up = twice > under || (twice === under && quotient % 2n === 1n);
  return Number(quotient + (up ? 1n : 0n)) * 2 ** last;
}

/**
 * Binary logarithm of a fraction, also where the fraction is far too small for a double.
 *
 *   log₂(n/d)
 *
 * @param x - fraction ≥ 0
 * @returns a value in [−∞, ∞); −∞ for 0
 * @throws {RangeError} if the numerator is negative or the denominator is not positive
 * @see Muller et al., Handbook of Floating-Point Arithmetic, 2nd ed., ch. 10, on elementary functions
 * @example rationalLog2({ numerator: 1n, denominator: 2n ** 5000n }) // -5000
 * @example rationalLog2({ numerator: 98n, denominator: 10000n }) // -6.673
 */
export function rationalLog2(x: Rational): number {
  checkRational(x);
  const { numerator, denominator } = x;
  if (numerator === 0n) return -Infinity;
  const near = 2n * numerator > denominator && numerator < 2n * denominator;
  if (near) {
    const difference = numerator - denominator;
    const size = rationalToNumber({ numerator: difference < 0n ? -difference : difference, denominator });
    return Math.log1p(difference < 0n ? -size : size) / Math.LN2;
  }
  const whole = floorLog2(x);
  const [over, under] = scale(numerator, denominator, -whole);
  return whole + Math.log2(rationalToNumber({ numerator: over, denominator: under }));
}

/**
 * A fraction written as a decimal, cut off after some digits and not rounded: so many digits are right.
 *
 *   ⌊10ᵏ n/d⌋ / 10ᵏ
 *
 * @param x - fraction ≥ 0
 * @param digits - k, how many digits after the point, in [0, 100000]
 * @returns the digits, with a point if k > 0
 * @throws {RangeError} if the numerator is negative, the denominator is not positive or k is out of range
 * @see Knuth, The Art of Computer Programming, vol. 2, 3rd ed., §4.4
 * @example rationalToDecimal({ numerator: 2n, denominator: 3n }, 5) // "0.66666"
 */
export function rationalToDecimal(x: Rational, digits: number): string {
  checkRational(x);
  if (!(Number.isInteger(digits) && digits >= 0 && digits <= 100000)) {
    refuse(`digits is ${digits}: it must be a whole number from 0 to 100000`);
  }
  const scaled = (x.numerator * 10n ** BigInt(digits)) / x.denominator;
  const text = scaled.toString().padStart(digits + 1, "0");
  const point = text.length - digits;
  return digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
}

/**
 * A double as the decimal it prints as: 0.1 is one tenth, not the binary fraction beside it, so that
 * 0.7, 0.2 and 0.1 add up to 1.
 */
export function decimal(x: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = "", power = "0"] = String(x).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** ⌊log₂(n/d)⌋ of a positive fraction. */
export function floorLog2({ numerator, denominator }: Rational): number {
  const guess = bitLength(numerator) - bitLength(denominator);
  const [over, under] = scale(numerator, denominator, -guess);
  return over < under ? guess - 1 : guess;
}

/** n/d · 2^power, the factor put where it keeps both whole. */
function scale(numerator: bigint, denominator: bigint, power: number): [bigint, bigint] {
  if (power >= 0) return [numerator << BigInt(power), denominator];
  return [numerator, denominator << BigInt(-power)];
}

/** How many binary digits a positive whole number has. */
export function bitLength(n: bigint): number {
  const hex = n.toString(16);
  return 4 * hex.length - Math.clz32(Number.parseInt(hex[0]!, 16)) + 28;
}

function checkRational({ numerator, denominator }: Rational): void {
  if (numerator < 0n) refuse(`numerator is ${numerator}: it must not be negative`);
  if (denominator <= 0n) refuse(`denominator is ${denominator}: it must be positive`);
}
