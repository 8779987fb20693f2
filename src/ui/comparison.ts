import type { Point } from "../plot/path.ts";

/** A drawing beside the truth at one place; `error` is drawn less true. */
export interface Comparison {
  readonly x: number;
  readonly drawn: number;
  readonly truth: number;
  readonly error: number;
}

export interface ComparedDrawing {
  /** The line as drawn. */
  readonly line: readonly Point[];
  /** [x, drawn, true], close enough together to be drawn. */
  readonly pairs: readonly (readonly [number, number, number])[];
  /** Drawing and truth at the tenths, those left out where the truth has no bound. */
  readonly tenths: readonly Comparison[];
  /** Mean distance from the truth over the tenths. */
  readonly meanError: number;
  /** Where it is farthest off; of equals, the first. */
  readonly worst: Comparison;
}

/** Differences smaller than this are rounding, not choices. */
export const EQUAL = 1e-9;

/**
 * Evenly spaced numbers, 0 and 1 among them.
 *
 * @example evenly(4) // [0, 0.25, 0.5, 0.75, 1]
 */
export const evenly = (steps: number): number[] => Array.from({ length: steps + 1 }, (_, i) => i / steps);

/**
 * A drawing over 0 to 1 read against the truth.
 *
 * @param heights - the drawing at evenly spaced x, at least one, in the truth's unit
 * @param truth - the curve, as it is drawn
 * @param truthAt - its height at any x; may be infinite
 */
export function compareDrawing(
  heights: readonly number[],
  truth: readonly Point[],
  truthAt: (x: number) => number,
): ComparedDrawing {
  const tenths = evenly(10).flatMap((x) => {
    const height = truthAt(x);
    return Number.isFinite(height) ? [compare(x, heightAt(heights, x), height)] : [];
  });
  return {
    line: evenly(Math.max(heights.length - 1, 1)).map((x) => [x, heightAt(heights, x)]),
    pairs: truth.map(([x, height]) => [x, heightAt(heights, x), height]),
    tenths,
    meanError: tenths.reduce((total, { error }) => total + Math.abs(error), 0) / tenths.length,
    worst: tenths.reduce((a, b) => (Math.abs(b.error) > Math.abs(a.error) + EQUAL ? b : a)),
  };
}

function compare(x: number, drawn: number, truth: number): Comparison {
  const error = drawn - truth;
  return { x, drawn, truth, error: Math.abs(error) < EQUAL ? 0 : error };
}

/**
 * The height at x of a line through evenly spaced heights over 0 to 1.
 *
 * @example heightAt([0, 1, 0], 0.25) // 0.5
 */
export function heightAt(heights: readonly number[], x: number): number {
  const place = x * (heights.length - 1);
  const left = Math.max(Math.min(Math.floor(place + EQUAL), heights.length - 2), 0);
  const t = Math.max(place - left, 0);
  return t === 0 ? heights[left]! : heights[left]! * (1 - t) + heights[left + 1]! * t;
}

/** Heights as they were stored, or undefined if these are none: at most `count` of them, from 0 to `top`. */
export function parseHeights(stored: unknown, count: number, top: number): readonly number[] | undefined {
  const fits = Array.isArray(stored) && stored.length > 0 && stored.length <= count;
  const isHeight = (x: unknown) => typeof x === "number" && x >= 0 && x <= top;
  return fits && stored.every(isHeight) ? stored : undefined;
}
