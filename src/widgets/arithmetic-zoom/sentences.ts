import {
  type Interval,
  type Rational,
  rationalLog2,
  rationalToDecimal,
  rationalToNumber,
} from "../../math/index.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Model, Piece } from "./model.ts";
import { END, LONGEST } from "./params.ts";

/** Binary digits that can be read out. */
const READABLE = 16;

const LOG10_2 = Math.log10(2);

/** A width in at most four significant digits: "0.0098"; "3.11 × 10⁻²¹", with so many digits after the point. */
export function widthText(width: Rational, after = 2): string {
  const x = rationalToNumber(width);
  if (x < 1e-4) return tiny(rationalLog2(width) * LOG10_2, after);
  return x < 1 && x > 0.9999 ? formatProbability(x) : String(Number(x.toPrecision(4)));
}

/** 10 to a power far below what a double can hold. */
function tiny(power: number, after: number): string {
  const whole = Math.floor(power);
  const mantissa = (10 ** (power - whole)).toFixed(after);
  const [digits, exponent] = Number(mantissa) === 10 ? [(1).toFixed(after), whole + 1] : [mantissa, whole];
  return `${digits} × 10⁻${String(-exponent).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!)}`;
}

/** The two ends of an interval, cut off where they are told apart; of many digits, the last. */
export function endsText({ low, width }: Interval): readonly [string, string] {
  const digits = Math.ceil(-rationalLog2(width) * LOG10_2) + 2;
  const high = { numerator: low.numerator + width.numerator, denominator: low.denominator };
  return [brief(rationalToDecimal(low, digits)), brief(rationalToDecimal(high, digits))];
}

const brief = (decimal: string): string =>
  decimal.length <= 9 ? String(Number(decimal)) : `${decimal.slice(0, 4)}…${decimal.slice(-4)}`;

export const inDigits = (count: number): string => (count === 1 ? "1 digit" : `${count} digits`);

/** What the state comes to. */
export function summary(model: Model): string {
  const { interval, bits, refused, places } = model;
  const width = widthText(interval.width);
  const worth = `${formatNumber(bits, 2)} bits.`;
  if (refused) {
    const before = places.length > 0 ? ` Up to there: width ${width}, ${worth}` : "";
    return `${refusal(refused)}${before}${left(model)}`;
  }
  if (places.length === 0) {
    return `Nothing typed yet: the whole line, width 1, 0 bits. Each letter keeps only its piece.${left(model)}`;
  }
  return `Width ${width}: ${worth} ${named(model)}${left(model)}`;
}

function named({ bits, digits, places, ends, ended, tied }: Model): string {
  const count = digits.length;
  if (count === 0) return "It had to come, so there is nothing to send.";
  if (tied) {
    return `A computer’s ordinary numbers cannot tell its two ends apart any more; whole numbers of any length can, and ${inDigits(count)} name it.`;
  }
  if (count < places.length && bits > 0) {
    return `${inDigits(count)} for ${places.length} letters; a codeword each would take at least ${places.length}.`;
  }
  const spelled = count <= READABLE ? `: ${digits}` : "";
  if (ended)
    return `The shortest binary name inside it has ${inDigits(count)}${spelled}, and says where to stop.`;
  if (ends) return `No end sign yet: whoever reads ${inDigits(count)}${spelled} waits for more.`;
  return `The shortest binary name inside it has ${inDigits(count)}${spelled}.`;
}

function refusal({ name, why }: NonNullable<Model["refused"]>): string {
  return why === "ended"
    ? `Nothing can follow the end sign, so ${name} is left out.`
    : `${name === "end" ? "The end sign" : name} has probability 0: its piece has no width, so no number could name it.`;
}

function left({ stranger }: Model): string {
  if (!stranger) return "";
  return stranger === END
    ? " This code has no end sign, so the full stop is left out."
    : ` “${stranger}” is no letter of this code and is left out.`;
}

/** What keeps the message from being coded as it was typed, beside the place where it is typed. */
export function trouble(model: Model): string {
  const { refused, coded } = model;
  if (refused) return refusal(refused) + left(model);
  return coded.length === LONGEST ? `${LONGEST} letters are all there is room for.` : left(model).trim();
}

/** What a letter's slider means. */
export const pieceSpoken = ({ name, p, surprise, count }: Piece): string =>
  p > 0
    ? `${name} ${formatProbability(p)}, ${formatNumber(surprise, 2)} bits, ${count === 1 ? "once" : `${count} times`} in the message`
    : `${name} 0, cannot come`;
