import { crossEntropyFromLogits, softmax } from "../../math/index.ts";
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
  /** softmax(z / T) */
  readonly p: readonly number[];
  /** What the loss prices: p, or its softmax. */
  readonly priced: readonly number[];
  /** ∂(loss in nats)/∂z */
  readonly gradient: readonly number[];
}

export function momentAt(z: readonly number[], { truth, temperature, twice }: Setting): Moment {
  const p = softmax(z, temperature);
  const priced = twice ? softmax(p) : p;
  const gap = priced.map((s, i) => s - truth[i]);
  const back = twice ? throughSoftmax(p, gap) : gap;
  return { z, p, priced, gradient: back.map((g) => 0 + g / temperature) };
}

/** Σⱼ gⱼ ∂pⱼ/∂zᵢ = pᵢ (gᵢ − Σⱼ pⱼ gⱼ) */
function throughSoftmax(p: readonly number[], g: readonly number[]): readonly number[] {
  const mean = p.reduce((sum, pj, j) => sum + pj * g[j], 0);
  return p.map((pi, i) => pi * (g[i] - mean));
}

/** The cross-entropy of truth and priced probabilities, from the logits, so that it stays finite where they round to 0. */
export function lossAt({ z, p }: Moment, { truth, temperature, twice }: Setting, unit: Unit): number {
  return crossEntropyFromLogits(twice ? p : z.map((zi) => zi / temperature), truth, unit);
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
