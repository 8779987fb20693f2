import { binaryEntropy } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { type ComparedDrawing, compareDrawing, EQUAL } from "../../ui/comparison.ts";
import { oneBit, type Point, TRUTH } from "./curve.ts";

export interface Drawing extends ComparedDrawing {
  /** The drawing's highest point; of equals, the one nearest to one half. */
  readonly top: Point;
  /** Largest difference between a tenth and its mirror image. */
  readonly lopsided: number;
}

/** A drawing read against the truth, or undefined if nothing is drawn. `drawn` is in bits, evenly spaced from 0 to 1. */
export function readDrawing(drawn: readonly number[], unit: Unit): Drawing | undefined {
  if (drawn.length === 0) return undefined;
  const heights = drawn.map((bits) => bits * oneBit(unit));
  const compared = compareDrawing(heights, TRUTH[unit], (p) => binaryEntropy(p, unit));
  const { tenths } = compared;
  return {
    ...compared,
    top: compared.line.reduce(higher),
    lopsided: Math.max(...tenths.map(({ drawn }, i) => Math.abs(drawn - tenths[10 - i].drawn))),
  };
}

function higher(a: Point, b: Point): Point {
  if (Math.abs(a[1] - b[1]) > EQUAL) return b[1] > a[1] ? b : a;
  return Math.abs(b[0] - 0.5) < Math.abs(a[0] - 0.5) ? b : a;
}
