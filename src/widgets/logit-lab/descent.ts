import {
  crossEntropyFromLogits,
  crossEntropyGradient,
  doubleSoftmaxGradient,
  doubleSoftmaxLoss,
  softmax,
} from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

/** What a step depends on besides the logits. */
export interface Setting {
  /** The target as a distribution: 1 for the true class, or a little less under label smoothing. */
  readonly truth: readonly number[];
  readonly temperature: number;
  /** The softmax's output is taken for logits, and goes through a softmax again. */
  readonly twice: boolean;
}

/** Where the descent stands. */
export interface Moment {
  readonly z: readonly number[];
  /** ∂(loss in nats)/∂z */
  readonly gradient: readonly number[];
}

/** What goes into the softmax: z / T. */
export const cooled = (z: readonly number[], temperature: number): readonly number[] =>
  z.map((zi) => zi / temperature);

export function momentAt(z: readonly number[], { truth, temperature, twice }: Setting): Moment {
  if (!twice) return { z, gradient: crossEntropyGradient(z, truth, temperature) };
  return { z, gradient: cooled(doubleSoftmaxGradient(cooled(z, temperature), truth), temperature) };
}

/** What the loss prices: the softmax, or its softmax. */
export function pricedAt(p: readonly number[], { twice }: Setting): readonly number[] {
  return twice ? softmax(p) : p;
}

export function lossAt(z: readonly number[], { truth, temperature, twice }: Setting, unit: Unit): number {
  return (twice ? doubleSoftmaxLoss : crossEntropyFromLogits)(cooled(z, temperature), truth, unit);
}

/** The descent from some logits: as many moments as steps, and the start. */
export function descend(
  start: readonly number[],
  setting: Setting,
  steps: number,
  rate: number,
): readonly Moment[] {
  const moments = [momentAt(start, setting)];
  while (moments.length <= steps) moments.push(momentAt(stepped(moments.at(-1)!, rate), setting));
  return moments;
}

/** z − η ∂L/∂z */
export const stepped = ({ z, gradient }: Moment, rate: number): readonly number[] =>
  z.map((zi, i) => 0 + zi - rate * gradient[i]);
