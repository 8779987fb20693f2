import { surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { MOST_HALVINGS, RAREST } from "./params.ts";

export type Point = readonly [p: number, surprise: number];

/** How many halvings from certain the chart is tall; what surprises more is cut, and its value printed. */
const TALLEST = { linear: 8, log: MOST_HALVINGS } as const;

export type View = keyof typeof TALLEST;

const point = (halvings: number, unit: Unit): Point => [2 ** -halvings, surprisal(2 ** -halvings, unit)];

/** Chords this short leave the curve by a four-hundredth of a bit. */
const PER_HALVING = 6;

const sampled = (unit: Unit) =>
  Array.from({ length: PER_HALVING * MOST_HALVINGS + 1 }, (_, i) => point(i / PER_HALVING, unit));

/** Evenly spaced in surprise, so that neither axis leaves gaps. */
export const CURVE: Readonly<Record<Unit, readonly Point[]>> = {
  bits: sampled("bits"),
  nats: sampled("nats"),
};

/** The places one reaches from certain by halving, certain first. */
export const ladder = (unit: Unit): readonly Point[] =>
  Array.from({ length: MOST_HALVINGS + 1 }, (_, k) => point(k, unit));

export const top = (view: View, unit: Unit): number => TALLEST[view] * surprisal(0.5, unit);

/** How near a whole number of halvings catches what is dragged, in halvings. */
const CATCH = 0.03;

/** The probability a hand means: a whole number of halvings if that is near, otherwise three digits. */
export function tidy(p: number): number {
  const held = Math.min(Math.max(p, RAREST), 1);
  const whole = Math.round(surprisal(held));
  if (Math.abs(surprisal(held) - whole) < CATCH) return 2 ** -whole;
  return Number(held.toPrecision(3));
}

/** The probability with this surprise, in `unit`. */
export const rarity = (surprise: number, unit: Unit): number =>
  unit === "bits" ? 2 ** -surprise : Math.exp(-surprise);

/** Where a place is in a drawing, as shares of its width and height. */
export type ToShares = (p: number, surprise: number) => readonly [across: number, up: number];

/**
 * The point of the curve on the place's own rising diagonal. Rightwards or down is likelier, leftwards or up
 * rarer, without a jump anywhere, and on the curve it is the place itself.
 */
export function alongCurve(place: readonly [p: number, surprise: number], unit: Unit, at: ToShares): number {
  const lean = ([across, up]: readonly [number, number]) => across - up;
  const wanted = lean(at(...place));
  let [likely, rare] = [0, MOST_HALVINGS];
  for (let i = 0; i < 40; i++) {
    const middle = (likely + rare) / 2;
    if (lean(at(...point(middle, unit))) > wanted) likely = middle;
    else rare = middle;
  }
  return 2 ** -likely;
}
