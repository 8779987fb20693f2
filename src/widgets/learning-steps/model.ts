import type { State } from "../../figure/params.ts";
import { crossEntropyFromLogits, crossEntropyGradient, softmax } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { MOST, type params } from "./params.ts";

/** The animal in the picture is the first. */
const TRUE = 0;

/** What is believed and what it costs after so many steps. */
export interface Moment {
  /** Of cat, dog and bird. */
  readonly p: readonly number[];
  readonly loss: number;
}

export interface Model {
  readonly unit: Unit;
  readonly steps: number;
  /** Before the first step and after each, to the last that can be taken. */
  readonly moments: readonly Moment[];
  readonly now: Moment;
  /** Height of the loss's picture: the same however many steps are taken. */
  readonly top: number;
}

/** A classifier learning from one picture of a cat; the loss in `unit`. */
export function model({ z: start, rate, steps }: State<typeof params>, unit: Unit): Model {
  const moments: Moment[] = [];
  let z = start;
  while (moments.length <= MOST) {
    moments.push({ p: softmax(z), loss: crossEntropyFromLogits(z, TRUE, unit) });
    const slope = crossEntropyGradient(z, TRUE);
    z = z.map((score, i) => score - rate * slope[i]);
  }
  return { unit, steps, moments, now: moments[steps], top: moments[0].loss };
}
