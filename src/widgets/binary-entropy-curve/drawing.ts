import { binaryEntropy } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { evenly, oneBit, type Point, TRUTH } from "./curve.ts";

/** The drawing beside the truth at one p. Amounts in the model's unit; `error` is drawn less true. */
export interface Comparison {
  readonly p: number;
  readonly drawn: number;
  readonly truth: number;
  readonly error: number;
}

export interface Drawing {
  /** The line as drawn. */
  readonly line: readonly Point[];
  /** [p, drawn, true], close enough together to be drawn. */
  readonly pairs: readonly (readonly [number, number, number])[];
  /** Drawing and truth at the tenths. */
  readonly tenths: readonly Comparison[];
  /** Mean distance from the truth over the tenths. */
  readonly meanError: number;
  /** Where it is farthest off; of equals, the first. */
  readonly worst: Comparison;
  /** The drawing's highest point; of equals, the one nearest to one half. */
  readonly top: Point;
  /** Largest difference between a tenth and its mirror image. */
  readonly lopsided: number;
}

/** Differences smaller than this are rounding, not choices. */
const EQUAL = 1e-9;

/** A drawing read against the truth, or undefined if nothing is drawn. `drawn` is in bits, evenly spaced from 0 to 1. */
export function readDrawing(drawn: readonly number[], unit: Unit): Drawing | undefined {
  if (drawn.length === 0) return undefined;
  const values = (drawn.length === 1 ? [drawn[0], drawn[0]] : drawn).map((bits) => bits * oneBit(unit));
  const line = evenly(values.length - 1).map((p, i): Point => [p, values[i]]);
  const tenths = evenly(10).map((p) => compare(p, valueAt(values, p), unit));
  return {
    line,
    pairs: TRUTH[unit].map(([p, truth]) => [p, valueAt(values, p), truth]),
    tenths,
    meanError: tenths.reduce((total, { error }) => total + Math.abs(error), 0) / tenths.length,
    worst: tenths.reduce((a, b) => (Math.abs(b.error) > Math.abs(a.error) + EQUAL ? b : a)),
    top: line.reduce(higher),
    lopsided: Math.max(...tenths.map(({ drawn }, i) => Math.abs(drawn - tenths[10 - i].drawn))),
  };
}

function compare(p: number, drawn: number, unit: Unit): Comparison {
  const truth = binaryEntropy(p, unit);
  const error = drawn - truth;
  return { p, drawn, truth, error: Math.abs(error) < EQUAL ? 0 : error };
}

function higher(a: Point, b: Point): Point {
  if (Math.abs(a[1] - b[1]) > EQUAL) return b[1] > a[1] ? b : a;
  return Math.abs(b[0] - 0.5) < Math.abs(a[0] - 0.5) ? b : a;
}

/** The value at p of a line through evenly spaced values. */
function valueAt(values: readonly number[], p: number): number {
  const place = p * (values.length - 1);
  const left = Math.min(Math.floor(place + EQUAL), values.length - 2);
  const t = Math.max(place - left, 0);
  return values[left] * (1 - t) + values[left + 1] * t;
}
