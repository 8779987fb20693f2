import { checkBits } from "./prefixCode.ts";
import { bitLength } from "./rational.ts";
import { type Pieces, piecesOf, type SymbolModel, type Symbols } from "./symbolModel.ts";
import { refuse } from "./validate.ts";

/** Binary digits of the position that are looked at first; they last for some hundred symbols. */
const LENS = 1024;

/**
 * Reads a message back from its bits in arithmetic code.
 *
 *   the symbol whose piece holds 0.bits, then the same within that piece, `length` times
 *
 * Any bits decode to some message; what follows the message's own bits does not matter.
 *
 * @param bits - a string of "0" and "1"
 * @param length - how many symbols the message has: a whole number ≥ 0
 * @param model - the model the message was written with; see `SymbolModel`
 * @returns a new array of `length` symbols
 * @throws {RangeError} if the bits hold another character, the length is not a whole number ≥ 0, or the model
 *   gives what are no shares
 * @see Witten, Neal, Cleary, Arithmetic coding for data compression, Comm. ACM 30 (1987) 520–540
 * @example arithmeticDecode("10010101", 4, { a: 0.7, b: 0.2, c: 0.1 }) // ["a", "b", "a", "c"]
 */
export function arithmeticDecode(bits: string, length: number, model: SymbolModel<string>): string[];
export function arithmeticDecode(bits: string, length: number, model: SymbolModel<number>): number[];
export function arithmeticDecode<S extends Symbols>(
  bits: string,
  length: number,
  model: SymbolModel<S>,
): S[] {
  checkBits(bits, "bits");
  if (!(Number.isInteger(length) && length >= 0)) {
    refuse(`length is ${length}: it must be a whole number, at least 0`);
  }
  const pieces = piecesOf(model);
  const symbols: S[] = [];
  const position = new Position(BigInt(`0b0${bits}`), 1n << BigInt(bits.length));
  while (symbols.length < length) {
    const next = pieces(symbols);
    const place = position.find(next);
    symbols.push(next.symbols[place]!);
    position.enter(next, place);
  }
  return symbols;
}

/**
 * Where the fraction 0.bits lies within an interval that narrows: exactly, but seen through a lens.
 *
 * The exact fraction has as many digits as the message. Most pieces are told apart by far fewer, so the
 * steps are taken on an upper and a lower bound of LENS digits, collected, and made up for on the exact
 * fraction only when the bounds have drifted apart.
 */
class Position {
  private numerator: bigint;
  private denominator: bigint;
  /** Bounds of the position, in units of 2^−LENS. */
  private low = 0n;
  private high = 0n;
  /** Steps since the lens was set: the position is (scale · exact − shift) / size. */
  private scale = 1n;
  private shift = 0n;
  private size = 1n;

  constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.focus();
  }

  /** The index of the piece that holds the position. */
  find(pieces: Pieces<Symbols>): number {
    const seen = this.look(pieces);
    if (seen !== undefined) return seen;
    this.numerator = this.numerator * this.scale - this.shift * this.denominator;
    this.denominator *= this.size;
    this.focus();
    return this.look(pieces) ?? pieces.indexAt((this.numerator * pieces.total) / this.denominator);
  }

  /** Makes that piece the whole. */
  enter(pieces: Pieces<Symbols>, place: number): void {
    const { total } = pieces;
    const start = pieces.starts[place]!;
    const width = pieces.width(place);
    this.shift = this.shift * total + start * this.size;
    this.scale *= total;
    this.size *= width;
    const whole = start << BigInt(LENS);
    this.low = (this.low * total - whole) / width;
    this.high = (this.high * total - whole) / width + 1n;
  }

  /** The piece if both bounds are in it. */
  private look(pieces: Pieces<Symbols>): number | undefined {
    const place = pieces.indexAt((this.low * pieces.total) >> BigInt(LENS));
    return (this.high * pieces.total) >> BigInt(LENS) < pieces.starts[place + 1]! ? place : undefined;
  }

  private focus(): void {
    const spare = BigInt(Math.max(0, bitLength(this.denominator) - 2 * LENS));
    const numerator = this.numerator >> spare;
    const denominator = this.denominator >> spare;
    this.low = (numerator << BigInt(LENS)) / (denominator + 1n);
    this.high = ((numerator + 1n) << BigInt(LENS)) / denominator + 1n;
    this.scale = 1n;
    this.shift = 0n;
    this.size = 1n;
  }
}
