import { checkBits } from "./prefixCode.ts";
import { floorLog2, type Rational, rationalToNumber } from "./rational.ts";
import { refuse } from "./validate.ts";

/** The part of [0, 1) that belongs to a message: from `low`, `width` long. */
export interface Interval {
  readonly low: Rational;
  /** The probability of the message. */
  readonly width: Rational;
}

/**
 * The shortest binary fraction that names an interval: whatever digits may follow, the number stays inside.
 *
 *   the fewest digits k with b/2ᵏ ≥ low and (b + 1)/2ᵏ ≤ low + width for some whole b; the smallest such b
 *
 * @param interval - a part of [0, 1), of width above 0
 * @returns the digits of b, k characters "0" and "1"; "" for [0, 1) itself
 * @throws {RangeError} if the interval is empty or reaches out of [0, 1)
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.9
 * @example shortestBinary(arithmeticIntervals("abac", { a: 0.7, b: 0.2, c: 0.1 })[2]) // "100"
 */
export function shortestBinary({ low, width }: Interval): string {
  const common = low.denominator === width.denominator;
  const scale = common ? low.denominator : low.denominator * width.denominator;
  const start = common ? low.numerator : low.numerator * width.denominator;
  const size = common ? width.numerator : width.numerator * low.denominator;
  const end = start + size;
  if (!(scale > 0n && size > 0n && start >= 0n && end <= scale)) refuse("interval is no part of [0, 1)");
  // With fewer digits a number stands for more than the interval.
  for (let digits = -floorLog2({ numerator: size, denominator: scale }); ; digits++) {
    const power = BigInt(digits);
    const number = ((start << power) + scale - 1n) / scale;
    if ((number + 1n) * scale <= end << power) {
      return digits === 0 ? "" : number.toString(2).padStart(digits, "0");
    }
  }
}

/**
 * The interval a binary fraction names: all numbers whose digits begin so.
 *
 *   [b/2ᵏ, (b + 1)/2ᵏ) for the k digits of b
 *
 * @param bits - a string of "0" and "1"; "" for [0, 1)
 * @returns the interval, exactly
 * @throws {RangeError} if the bits hold another character
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.9
 * @example rationalToNumber(binaryInterval("100").low) // 0.5
 * @example rationalToNumber(binaryInterval("100").width) // 0.125
 */
export function binaryInterval(bits: string): Interval {
  checkBits(bits, "bits");
  const denominator = 1n << BigInt(bits.length);
  return {
    low: { numerator: BigInt(`0b0${bits}`), denominator },
    width: { numerator: 1n, denominator },
  };
}

/**
 * Where one interval lies within another, for a picture that shows the other from edge to edge.
 *
 *   start = (low − low′)/width′;  width = width/width′
 *
 * The subtraction is exact, so the picture is right however deep the zoom.
 *
 * @param interval - what is shown, inside the view or not
 * @param view - what the picture spans, of width above 0
 * @returns start and width as fractions of the view; 0 and 1 if the two are the same
 * @throws {RangeError} if the view is empty
 * @see MacKay, Information Theory, Inference, and Learning Algorithms, §6.2
 * @example intervalWithin(binaryInterval("101"), binaryInterval("1")) // {"start": 0.25, "width": 0.25}
 */
export function intervalWithin(interval: Interval, view: Interval): { start: number; width: number } {
  if (view.width.numerator <= 0n) refuse("view is empty: its width must be positive");
  const over = interval.low.numerator * view.low.denominator - view.low.numerator * interval.low.denominator;
  const distance = over < 0n ? -over : over;
  const start = rationalToNumber(
    quotient(
      { numerator: distance, denominator: interval.low.denominator * view.low.denominator },
      view.width,
    ),
  );
  return {
    start: over < 0n ? 0 - start : start,
    width: rationalToNumber(quotient(interval.width, view.width)),
  };
}

function quotient(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}
