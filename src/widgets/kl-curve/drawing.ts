import type { Unit } from "../../math/unit.ts";
import { type ComparedDrawing, compareDrawing, heightAt } from "../../ui/comparison.ts";
import { coinKl, forwardCurve, oneBit } from "./curve.ts";

/** The same step to either side of the truth, as drawn and as it is. Amounts in the model's unit. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly drawn: readonly [left: number, right: number];
  readonly truth: readonly [left: number, right: number];
}

export interface Drawing extends ComparedDrawing {
  /** The drawing at both ends. */
  readonly ends: readonly [left: number, right: number];
  /** Undefined where the truth leaves no room on one side. */
  readonly sides: Sides | undefined;
}

/** How much of the room on the truth's nearer side the step to either side takes. */
const STEP = 0.75;

/** A drawing read against the truth, or undefined if nothing is drawn. `drawn` is in bits, evenly spaced from 0 to 1. */
export function readDrawing(drawn: readonly number[], p: number, unit: Unit): Drawing | undefined {
  if (drawn.length === 0) return undefined;
  const heights = drawn.map((bits) => bits * oneBit(unit));
  return {
    ...compareDrawing(heights, forwardCurve(p, 0, unit), (q) => coinKl(p, q, unit)),
    ends: [heightAt(heights, 0), heightAt(heights, 1)],
    sides: readSides(heights, p, unit),
  };
}

function readSides(heights: readonly number[], p: number, unit: Unit): Sides | undefined {
  const room = 100 * Math.min(p, 1 - p);
  const step = Math.min(Math.round(STEP * room), Math.floor(room)) / 100;
  if (step === 0) return undefined;
  const [left, right] = [p - step, p + step];
  return {
    left,
    right,
    drawn: [heightAt(heights, left), heightAt(heights, right)],
    truth: [coinKl(p, left, unit), coinKl(p, right, unit)],
  };
}
