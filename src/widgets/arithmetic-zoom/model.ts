import type { State } from "../../figure/params.ts";
import {
  arithmeticIntervals,
  type Interval,
  rationalLog2,
  rationalToNumber,
  shortestBinary,
  surprisal,
} from "../../math/index.ts";
import { END, LETTERS, type params as schema } from "./params.ts";
import { rulerOf, type Tier } from "./ruler.ts";

/** A letter or the end sign, and its piece of any interval. */
export interface Piece {
  /** What is typed for it. */
  readonly key: string;
  readonly name: string;
  readonly p: number;
  /** Where its piece starts, as a share of the interval. */
  readonly start: number;
  /** In bits; infinite where p is 0. */
  readonly surprise: number;
  /** How often the message has it. */
  readonly count: number;
}

export interface Model {
  readonly pieces: readonly Piece[];
  /** What of the message can be coded, and which pieces that is. */
  readonly coded: string;
  readonly places: readonly number[];
  /** The letter at which coding had to stop, and why. */
  readonly refused: { readonly name: string; readonly why: "impossible" | "ended" } | undefined;
  /** The first character that is no letter of this code, and is left out. */
  readonly stranger: string;
  readonly ends: boolean;
  readonly ended: boolean;
  /** One for each beginning of the message, from [0, 1) to its own. */
  readonly intervals: readonly Interval[];
  readonly interval: Interval;
  /** −log₂ of its width. */
  readonly bits: number;
  /** The shortest string of binary digits all of whose continuations lie inside. */
  readonly digits: string;
  readonly ruler: readonly Tier[];
  /** Doubles cannot tell the ends of the interval apart. */
  readonly tied: boolean;
}

/** The interval of a message and its binary name, exactly. Amounts are in bits, as binary digits are. */
export function model({ p, ends, message }: State<typeof schema>): Model {
  const names = [...LETTERS.slice(0, ends ? p.length - 1 : p.length), ...(ends ? [END] : [])];
  const { places, refused, stranger } = read(message, names, p, ends);
  const intervals = arithmeticIntervals(places, p);
  const interval = intervals.at(-1)!;
  const digits = shortestBinary(interval);
  return {
    pieces: piecesOf(names, p, places),
    coded: places.map((place) => names[place]).join(""),
    places,
    refused,
    stranger,
    ends,
    ended: ends && places.at(-1) === p.length - 1,
    intervals,
    interval,
    bits: bitsOf(interval),
    digits,
    ruler: rulerOf(interval, digits),
    tied: isTied(interval),
  };
}

/** −log₂ width, in bits. */
export const bitsOf = ({ width }: Interval): number => 0 - rationalLog2(width);

export const nameOf = (key: string): string => (key === END ? "end" : key);

function read(message: string, names: readonly string[], p: readonly number[], ends: boolean) {
  const places: number[] = [];
  let stranger = "";
  for (const char of message.toLowerCase().replace(/\s/g, "")) {
    const place = names.indexOf(char);
    if (place < 0) stranger ||= char;
    else if (ends && places.at(-1) === names.length - 1) return stop(place, "ended");
    else if (p[place] === 0) return stop(place, "impossible");
    else places.push(place);
  }
  return { places, stranger, refused: undefined };

  function stop(place: number, why: "impossible" | "ended") {
    return { places, stranger, refused: { name: nameOf(names[place]!), why } };
  }
}

function piecesOf(names: readonly string[], p: readonly number[], places: readonly number[]): Piece[] {
  let end = 0;
  return names.map((key, i) => {
    const start = end;
    end += p[i]!;
    const count = places.filter((place) => place === i).length;
    return { key, name: nameOf(key), p: p[i]!, start, surprise: surprisal(Math.min(p[i]!, 1)), count };
  });
}

function isTied({ low, width }: Interval): boolean {
  const high = { numerator: low.numerator + width.numerator, denominator: low.denominator };
  return rationalToNumber(low) === rationalToNumber(high);
}
