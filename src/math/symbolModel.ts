import { decimal } from "./rational.ts";
import { checkDistribution, refuse } from "./validate.ts";

/** A symbol of a message: a character or another name, or the index of an outcome. */
export type Symbols = string | number;

/** How likely each symbol is: numbers that sum to 1, or whole bigints with any sum, taken as shares of it. */
export type Shares<S extends Symbols> =
  | ReadonlyMap<S, number>
  | ReadonlyMap<S, bigint>
  | (S extends string ? Readonly<Record<string, number>> : ArrayLike<number>)
  | (S extends string ? Readonly<Record<string, bigint>> : ArrayLike<bigint>);

/**
 * What a coder believes about the next symbol: always the same, or a function of all symbols before it, the
 * same whenever it is asked again. Sender and receiver hold the same model.
 *
 *   [0.7, 0.2, 0.1]                  symbols 0, 1, 2
 *   { a: 0.7, b: 0.2, c: 0.1 }       symbols "a", "b", "c"; a Map where symbols may be any text
 *   (history) => ({ a: 3n, b: 1n })  counts, say, of what came before
 *
 * A number is read as the decimal it prints as, so that 0.7, 0.2 and 0.1 are exact tenths; numbers whose sum
 * is off 1 by rounding are taken as shares of their sum.
 */
export type SymbolModel<S extends Symbols> = Shares<S> | ((history: readonly S[]) => Shares<S>);

/** Shares cut into pieces of a whole: symbol i has the piece from starts[i] to starts[i + 1] of total. */
export class Pieces<S extends Symbols> {
  readonly symbols: readonly S[];
  readonly starts: readonly bigint[];
  readonly total: bigint;
  private readonly places: ReadonlyMap<S, number>;

  constructor(shares: Shares<S>) {
    const entries = entriesOf(shares);
    const widths = wholes(entries.map(([, share]) => share));
    const starts = [0n];
    for (const width of widths) starts.push(starts.at(-1)! + width);
    this.symbols = entries.map(([symbol]) => symbol);
    this.starts = starts;
    this.total = starts.at(-1)!;
    this.places = new Map(this.symbols.map((symbol, i) => [symbol, i]));
    if (this.total === 0n) refuse(`model gives all ${entries.length} symbols weight 0`);
  }

  width(i: number): bigint {
    return this.starts[i + 1]! - this.starts[i]!;
  }

  /** The index of a symbol that can come; refuses any other, which stands at `place` of the message. */
  indexOf(symbol: S, place: number): number {
    const i = this.places.get(symbol);
    const said = `symbols[${place}] is ${JSON.stringify(symbol)}`;
    if (i === undefined) refuse(`${said}: the model has no such symbol`);
    if (this.width(i) === 0n) refuse(`${said}: the model gives it probability 0`);
    return i;
  }

  /** The index of the symbol whose piece holds a point of the whole. */
  indexAt(point: bigint): number {
    let low = 0;
    let high = this.symbols.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= point) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Cuts a model's shares, once if they never change. */
export function piecesOf<S extends Symbols>(model: SymbolModel<S>): (history: readonly S[]) => Pieces<S> {
  if (typeof model === "function") return (history) => new Pieces(model(history));
  const pieces = new Pieces(model);
  return () => pieces;
}

function entriesOf<S extends Symbols>(shares: Shares<S>): [S, number | bigint][] {
  if (shares instanceof Map) return [...shares];
  if (Array.isArray(shares) || ArrayBuffer.isView(shares)) {
    return Array.from(shares as unknown as ArrayLike<number | bigint>, (share, i) => [i as S, share]);
  }
  return Object.entries(shares) as [S, number | bigint][];
}

/** Whole numbers in the proportions of the shares. */
function wholes(shares: (number | bigint)[]): bigint[] {
  if (shares.length > 0 && shares.every((share) => typeof share === "bigint")) {
    shares.forEach((share, i) => {
      if (share < 0n) refuse(`model[${i}] is ${share}: it must not be negative`);
    });
    return shares;
  }
  const p = shares.map((share, i) => {
    if (typeof share !== "number") refuse(`model[${i}] is a bigint, but not all of the model's shares are`);
    return share;
  });
  checkDistribution(p, "model");
  const read = p.map(decimal);
  const least = read.reduce((smallest, { exponent }) => Math.min(smallest, exponent), 0);
  return read.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
}
