import type { State } from "../../figure/params.ts";
import type { Point } from "../../plot/path.ts";
import { isMeasured, type Measured, type Outcome, type TooShort } from "./measured.ts";
import type { params, Smoothing } from "./params.ts";
import { REFERENCE } from "./reference.ts";

/** What a letter costs when all 27 are alike, in bits. */
export const UNIFORM = Math.log2(27);

/** A text that has been measured, with one order and smoothing chosen. */
export interface Result {
  /** Letters and spaces trained on, and held out. */
  readonly training: number;
  readonly heldOut: number;
  /** Bits a letter, held out and in training. */
  readonly bits: number;
  readonly trainingBits: number;
  /** The same for every order. */
  readonly rates: Measured["rates"][Smoothing];
  /** Held-out letters that bare counts of this order call impossible. */
  readonly impossible: number;
  /** What the held-out part comes to, in bytes. */
  readonly bytes: number;
  /** What gzip’s file grows by when the held-out part is added, in bytes and in bits a letter. */
  readonly gzip:
    | { readonly bytes: number; readonly rate: number; readonly files: Measured["files"] }
    | undefined;
  /** How much less than 27 equal letters cost, as a share; below 0 if more. */
  readonly saved: number;
  /** What an answer about it holds for: this text and these settings. */
  readonly basis: string;
}

/** Every number of the figure; amounts are bits, since files are counted in them. */
export interface Model {
  readonly own: boolean;
  readonly order: number;
  readonly smoothing: Smoothing;
  /** Whether the result is on show; before, a guess is asked for. */
  readonly shown: boolean;
  /** The guess given, and the order it was for. */
  readonly guess: { readonly bits: number; readonly order: number } | undefined;
  readonly result: Result | undefined;
  /** A text that is too short to be measured. */
  readonly tooShort: TooShort | undefined;
  /** The held-out curve, as far as it is finite and on show. */
  readonly curve: readonly Point[];
}

const NO_POINTS: readonly Point[] = [];

export function model(state: State<typeof params>, outcome?: Outcome): Model {
  const { source, order, smoothing, guess, guessed } = state;
  const own = source === "own";
  const fits = outcome?.own === (own ? state.own : "") && (own || isMeasured(outcome));
  const known = fits ? outcome : own ? emptied(state.own) : REFERENCE;
  const measured = known && isMeasured(known) ? known : undefined;
  const shown = state.stage === "read" && measured !== undefined;
  return {
    own,
    order,
    smoothing,
    shown,
    guess: guessed >= 0 ? { bits: guess, order: guessed } : undefined,
    result: measured && resultOf(measured, order, smoothing),
    tooShort: measured ? undefined : (known as TooShort | undefined),
    curve: shown ? curveOf(measured, smoothing) : NO_POINTS,
  };
}

/** What is known of a text before anything is counted: nothing, unless there is none. */
const emptied = (own: string): TooShort | undefined => (own === "" ? { own, letters: 0 } : undefined);

function resultOf(measured: Measured, order: number, smoothing: Smoothing): Result {
  const { training, heldOut, print } = measured;
  // zlib packs the book's own text the same everywhere, so that a browser that cannot compress misses nothing.
  const files = measured.files ?? (measured.own === "" ? REFERENCE.files : undefined);
  const rates = measured.rates[smoothing];
  const bits = rates.heldOut[order]!;
  const added = files && files.whole - files.training;
  return {
    training,
    heldOut,
    bits,
    trainingBits: rates.training[order]!,
    rates,
    impossible: measured.impossible[order]!,
    bytes: (bits * heldOut) / 8,
    gzip: added === undefined ? undefined : { bytes: added, rate: (8 * added) / heldOut, files },
    saved: 1 - bits / UNIFORM,
    basis: `${print} ${order} ${smoothing}`,
  };
}

const curves = new WeakMap<object, readonly Point[]>();

/** The same list for the same text and smoothing, so that a dragged order does not draw it anew. */
function curveOf(measured: Measured, smoothing: Smoothing): readonly Point[] {
  const rates = measured.rates[smoothing];
  const known = curves.get(rates);
  if (known) return known;
  const curve = rates.heldOut.flatMap((bits, order): Point[] =>
    Number.isFinite(bits) ? [[order, bits]] : [],
  );
  curves.set(rates, curve);
  return curve;
}
