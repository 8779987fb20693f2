import type { Unit } from "../math/unit.ts";

const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
// From here on a double has no digits left of the point to spare, and toFixed turns to "1e+21".
const SCIENTIFIC_FROM = 1e15;
// Shares that should sum to 1 are off by this much at most; the mathematics draws the line there too.
const ROUNDING = 1e-9;

function assertNumber(x: number, name: string): void {
  if (Number.isNaN(x)) throw new RangeError(`${name}: NaN cannot be shown as a number`);
}

function withSign(digits: string, negative: boolean): string {
  return negative && /[1-9∞]/.test(digits) ? MINUS + digits : digits;
}

/** "1.20 × 10⁻⁷", three significant digits. `x` is positive. */
function scientific(x: number): string {
  const [mantissa, exponent] = x.toExponential(2).split("e") as [string, string];
  const power = Math.abs(Number(exponent))
    .toString()
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);
  return `${mantissa} × 10${Number(exponent) < 0 ? "⁻" : ""}${power}`;
}

/**
 * A number with a fixed count of decimals, so that it does not jump while it changes.
 *
 * Infinity is "∞", minus is U+2212, and what rounds to zero has no sign.
 *
 * @param x - any number but NaN
 * @param digits - decimals shown, 0 to 100
 * @returns the number as text; from 10¹⁵ on in scientific notation
 * @throws {RangeError} if x is NaN
 * @example formatNumber(1.84644) // "1.846"
 */
export function formatNumber(x: number, digits = 3): string {
  assertNumber(x, "formatNumber");
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return withSign("∞", x < 0);
  return withSign(size < SCIENTIFIC_FROM ? size.toFixed(digits) : scientific(size), x < 0);
}

/**
 * An amount of information with its unit, held together by a no-break space.
 *
 * @param amount - the amount, counted in `unit`; may be infinite
 * @param unit - "bits" or "nats"
 * @param digits - decimals shown
 * @returns the amount as text; "1 bit" where the number shown is exactly 1
 * @throws {RangeError} if the amount is NaN
 * @example formatAmount(1.84644, "bits") // "1.846 bits"
 */
export function formatAmount(amount: number, unit: Unit, digits = 3): string {
  const text = formatNumber(amount, digits);
  return text + NO_BREAK_SPACE + (text === "1" ? unit.slice(0, -1) : unit);
}

/**
 * A probability: two decimals, and more where two would say "never" or "certain" of what is neither.
 *
 * Below 0.01 it has three significant digits; above 0.995 as many decimals as keep it apart from 1.
 *
 * @param p - a probability; what rounding puts outside [0, 1] is taken as the end it passed
 * @returns the probability as text, without a unit
 * @throws {RangeError} if p is NaN or outside [0, 1] by more than 1e-9
 * @example formatProbability(0.4) // "0.40"
 * @example formatProbability(0.00123) // "0.00123"
 * @example formatProbability(0.9995) // "0.9995"
 */
export function formatProbability(p: number): string {
  assertNumber(p, "formatProbability");
  if (p < -ROUNDING || p > 1 + ROUNDING) throw new RangeError(`formatProbability: ${p} is outside [0, 1]`);
  if (p > 0 && p < 0.01) return p < 1e-6 ? scientific(p) : p.toFixed(2 - Math.floor(Math.log10(p)));
  const rest = 1 - p;
  if (rest > 0 && rest < 0.005) {
    return rest < 1e-6 ? `1 ${MINUS} ${scientific(rest)}` : p.toFixed(Math.ceil(-Math.log10(rest)));
  }
  return formatNumber(Math.min(p, 1), 2);
}

/**
 * A share as a percentage.
 *
 * @param share - the share as a fraction: 0.4 is 40 percent; may be negative or above 1
 * @param digits - decimals shown
 * @returns the percentage as text
 * @throws {RangeError} if the share is NaN
 * @example formatPercent(0.4) // "40%"
 */
export function formatPercent(share: number, digits = 0): string {
  return `${formatNumber(share * 100, digits)}%`;
}
