import type { Pair } from "../../plot/Between.tsx";
import type { Point } from "../../plot/path.ts";
import { heightAt } from "../../ui/comparison.ts";
import { DRAWN_POINTS, MOST_ORDER } from "./params.ts";
import type { Score } from "./trained.ts";

/** The drawing beside the truth at one order; `error` is drawn less true. */
export interface Miss {
  readonly order: number;
  readonly drawn: number;
  readonly truth: number;
  readonly error: number;
}

export interface Drawing {
  readonly line: readonly Point[];
  readonly pairs: readonly Pair[];
  readonly misses: readonly Miss[];
  readonly meanError: number;
  readonly worst: Miss;
  /** The order where the drawing is lowest; of equals the first. */
  readonly lowest: Miss;
}

/**
 * A drawing read against what the models do, or undefined if nothing is drawn. Orders that find something
 * impossible are left out.
 *
 * @param drawn - heights at evenly spaced orders, in the scores' unit
 */
export function readDrawing(drawn: readonly number[], scores: readonly Score[]): Drawing | undefined {
  const known = scores.filter(({ heldOut }) => Number.isFinite(heldOut));
  if (drawn.length === 0 || known.length === 0) return undefined;
  const at = (order: number) => heightAt(drawn, order / MOST_ORDER);
  const misses = known.map(({ order, heldOut }) => ({
    order,
    drawn: at(order),
    truth: heldOut,
    error: at(order) - heldOut,
  }));
  const line = Array.from({ length: DRAWN_POINTS }, (_, i): Point => {
    const order = (MOST_ORDER * i) / (DRAWN_POINTS - 1);
    return [order, at(order)];
  });
  const truths = scores.map(({ heldOut }) => heldOut);
  return {
    line,
    pairs: line.map(([order, height]) => [order, height, between(truths, order)]),
    misses,
    meanError: misses.reduce((sum, { error }) => sum + Math.abs(error), 0) / misses.length,
    worst: misses.reduce((a, b) => (Math.abs(b.error) > Math.abs(a.error) ? b : a)),
    lowest: misses.reduce((a, b) => (b.drawn < a.drawn ? b : a)),
  };
}

/** The straight line between two orders; not finite beside one that is not. */
function between(truths: readonly number[], order: number): number {
  const left = Math.floor(order);
  return left === order ? truths[left] : truths[left] + (truths[left + 1] - truths[left]) * (order - left);
}
