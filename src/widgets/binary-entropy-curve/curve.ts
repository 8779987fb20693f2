import { binaryEntropy, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { evenly } from "../../ui/comparison.ts";
import { DRAWN_POINTS } from "./params.ts";

/** [p, height] */
export type Point = readonly [number, number];

/** Shares of heads that crowd towards 0 and 1, where the curve turns fastest, and those a drawing is kept at. */
const SHARES = [...evenly(40).map(crowd), ...evenly(DRAWN_POINTS - 1)].sort((a, b) => a - b);

/** Symmetric to the last digit, so that the curve is. */
function crowd(t: number): number {
  return t <= 0.5 ? (1 - Math.cos(Math.PI * t)) / 2 : 1 - crowd(1 - t);
}

/** What an amount of one bit is in `unit`. */
export const oneBit = (unit: Unit): number => binaryEntropy(0.5, unit);

/** The binary entropy itself. */
export const TRUTH: Readonly<Record<Unit, readonly Point[]>> = { bits: truth("bits"), nats: truth("nats") };

function truth(unit: Unit): Point[] {
  return SHARES.map((p) => [p, binaryEntropy(p, unit)]);
}

/** What an outcome of probability p adds to an average surprise; 0 where it never happens. */
export function share(p: number, unit: Unit): number {
  return p === 0 ? 0 : p * surprisal(p, unit);
}

/** dH/dp, the surprise of heads less that of tails: +∞ at 0, −∞ at 1. */
export function slope(p: number, unit: Unit): number {
  return surprisal(p, unit) - surprisal(1 - p, unit) || 0;
}

/** The straight line that touches the curve at p, cut to a frame one wide and `top` high. */
export function tangent(p: number, top: number, unit: Unit): readonly [Point, Point] {
  const rise = slope(p, unit);
  if (!Number.isFinite(rise))
    return [
      [p, 0],
      [p, top],
    ];
  const touch = binaryEntropy(p, unit);
  const at = (x: number): Point => [x, within(touch + rise * (x - p), top)];
  if (rise === 0) return [at(0), at(1)];
  const ends = [p - touch / rise, p + (top - touch) / rise].map((x) => within(x, 1));
  return [at(Math.min(...ends)), at(Math.max(...ends))];
}

function within(x: number, top: number): number {
  return Math.min(Math.max(x, 0), top);
}
