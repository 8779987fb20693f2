import { type Interval, shortestBinary } from "./interval.ts";
import { piecesOf, type SymbolModel, type Symbols } from "./symbolModel.ts";

/** A message in arithmetic code. */
export interface ArithmeticCode extends Interval {
  /** A string of "0" and "1": the shortest binary fraction all of whose continuations lie in the interval. */
  readonly bits: string;
}

/**
 * Writes a message as one binary fraction: the better the model foresaw it, the fewer digits.
 *
 *   [0, 1) is cut in proportion to the probabilities of the first symbol, its piece in proportion to those
 *   of the second, and so on;  −log₂ width ≤ number of bits < −log₂ width + 2, for any model
 *
 * All arithmetic is exact. `low` and `width` have a common denominator and are not in lowest terms.
 *
 * @param symbols - the message: a string stands for its code points, lone surrogates included
 * @param model - shares of the symbols, or a function from those before to the shares of the next; see
 *   `SymbolModel`
 * @returns the bits and the message's interval
 * @throws {RangeError} if a symbol has probability 0 or is not in the model, or the model gives numbers that
 *   are no distribution, or bigints of which one is negative or all are 0
 * @see Rissanen, Generalized Kraft inequality and arithmetic coding, IBM J. Res. Dev. 20 (1976) 198–203
 * @see MacKay, Information Theory, Inference, and Learning Algorithms, §6.2
 * @example arithmeticEncode("abac", { a: 0.7, b: 0.2, c: 0.1 }).bits // "10010101"
 * @example rationalToNumber(arithmeticEncode("abac", { a: 0.7, b: 0.2, c: 0.1 }).low) // 0.5782
 * @example rationalToNumber(arithmeticEncode([0, 1, 0, 2], [0.7, 0.2, 0.1]).width) // 0.0098
 */
export function arithmeticEncode(symbols: Iterable<string>, model: SymbolModel<string>): ArithmeticCode;
export function arithmeticEncode(symbols: Iterable<number>, model: SymbolModel<number>): ArithmeticCode;
export function arithmeticEncode<S extends Symbols>(
  symbols: Iterable<S>,
  model: SymbolModel<S>,
): ArithmeticCode {
  const cuts = [...cutsOf(symbols, model)];
  const { low, width, total } = cuts.length > 0 ? join(cuts, 0, cuts.length) : WHOLE;
  const interval = {
    low: { numerator: low, denominator: total },
    width: { numerator: width, denominator: total },
  };
  return { bits: shortestBinary(interval), ...interval };
}

/**
 * The intervals through which arithmetic coding zooms: one for every beginning of the message.
 *
 *   [0, 1) ⊃ I(x₁) ⊃ I(x₁x₂) ⊃ …
 *
 * @param symbols - the message: a string stands for its code points
 * @param model - as for `arithmeticEncode`
 * @returns n + 1 intervals for n symbols, the first of them [0, 1)
 * @throws {RangeError} as `arithmeticEncode`
 * @see MacKay, Information Theory, Inference, and Learning Algorithms, §6.2
 * @example arithmeticIntervals("ab", { a: 0.7, b: 0.3 }).map(({ width }) => rationalToNumber(width)) // [1, 0.7, 0.21]
 */
export function arithmeticIntervals(symbols: Iterable<string>, model: SymbolModel<string>): Interval[];
export function arithmeticIntervals(symbols: Iterable<number>, model: SymbolModel<number>): Interval[];
export function arithmeticIntervals<S extends Symbols>(
  symbols: Iterable<S>,
  model: SymbolModel<S>,
): Interval[] {
  let { low, width, total: denominator } = WHOLE;
  const intervals = [{ low: { numerator: low, denominator }, width: { numerator: width, denominator } }];
  for (const cut of cutsOf(symbols, model)) {
    ({ low, width, total: denominator } = within({ low, width, total: denominator }, cut));
    intervals.push({ low: { numerator: low, denominator }, width: { numerator: width, denominator } });
  }
  return intervals;
}

/** A part of a whole: from low/total, width/total of it. */
interface Cut {
  readonly low: bigint;
  readonly width: bigint;
  readonly total: bigint;
}

const WHOLE: Cut = { low: 0n, width: 1n, total: 1n };

/** Which part of the interval before it each symbol takes. */
function* cutsOf<S extends Symbols>(symbols: Iterable<S>, model: SymbolModel<S>): Generator<Cut> {
  const pieces = piecesOf(model);
  const history: S[] = [];
  for (const symbol of symbols) {
    const next = pieces(history);
    const place = next.indexOf(symbol, history.length);
    yield { low: next.starts[place]!, width: next.width(place), total: next.total };
    history.push(symbol);
  }
}

/** A part of a part, as a part of the whole. */
function within(outer: Cut, inner: Cut): Cut {
  return {
    low: outer.low * inner.total + outer.width * inner.low,
    width: outer.width * inner.width,
    total: outer.total * inner.total,
  };
}

/** The part of a part of a part…: halves first, since a few long products cost less than many lopsided ones. */
function join(cuts: readonly Cut[], from: number, to: number): Cut {
  if (to - from === 1) return cuts[from]!;
  const middle = (from + to) >> 1;
  return within(join(cuts, from, middle), join(cuts, middle, to));
}
