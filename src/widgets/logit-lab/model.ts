import type { State } from "../../figure/params.ts";
import {
  crossEntropyFromLogits,
  doubleSoftmaxFloor,
  entropy,
  logSumExp,
  smoothedTarget,
  softmax,
  surprisal,
} from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { cooled, descend, lossAt, pricedAt, type Setting, stepped } from "./descent.ts";
import { type Machine, machineAt } from "./machine.ts";
import type { params } from "./params.ts";

const NAMES = ["cat", "dog", "bird", "fish", "fox", "owl"] as const;

export interface ClassRow {
  readonly name: string;
  /** The logit without what is added to all. */
  readonly z: number;
  /** softmax(z / T) */
  readonly p: number;
  /** What the loss prices: p, or with softmax twice the softmax of p. */
  readonly priced: number;
  /** How much of the target is on it: 1 or 0, or between them under label smoothing. */
  readonly truth: number;
  /** With softmax twice, the factor that p takes on its way back to the logit. */
  readonly gap: number;
  /** ∂(loss in nats)/∂z */
  readonly gradient: number;
  /** The logit one step on. */
  readonly next: number;
}

export interface Model {
  readonly unit: Unit;
  readonly classes: readonly ClassRow[];
  readonly target: number;
  readonly loss: number;
  /** The loss with one softmax at these logits: the same unless there are two. */
  readonly lossOnce: number;
  /** The loss after one more step. */
  readonly nextLoss: number;
  /** −log of what the target's class was given; the loss itself unless labels are smoothed. */
  readonly price: number;
  /** No logits make the loss less than this. */
  readonly floor: number;
  /** The most that a second softmax gives any class. */
  readonly ceiling: number;
  /** −log of that. */
  readonly least: number;
  /** Entropy of the softmax, and the most it can be, log K. */
  readonly entropy: number;
  readonly mostEntropy: number;
  /** T·lse(z/T), the smooth maximum of the logits, on their own scale; without what is added to all. */
  readonly softMax: number;
  /** Whether the loss is the way from the target's logit up to the soft maximum, in nats. */
  readonly bracket: boolean;
  readonly temperature: number;
  readonly smoothing: number;
  readonly twice: boolean;
  readonly shift: number;
  readonly steps: number;
  /** The loss at the start and after each step so far. */
  readonly losses: readonly number[];
  /** The same from the same start with one softmax; empty unless there are two. */
  readonly once: readonly number[];
  /** The logits at the start and after each step so far. */
  readonly trail: readonly (readonly number[])[];
  /** What the plain formula comes to in a format of few digits, where that is asked. */
  readonly machine: Machine | undefined;
}

/** Every number of the logit lab, amounts in `unit`. */
export function model(state: State<typeof params>, unit: Unit): Model {
  const { z: start, temperature, twice, shift, smoothing, steps, rate, naive } = state;
  const count = start.length;
  const target = Math.min(state.target, count - 1);
  const truth = smoothedTarget(count, target, smoothing);
  const setting: Setting = { truth, temperature, twice };
  const single: Setting = { truth, temperature, twice: false };
  const moments = descend(
    start.map((zi) => zi + shift),
    setting,
    steps,
    rate,
  );
  const now = moments[steps];
  const next = stepped(now, rate);
  const p = softmax(now.z, temperature);
  const priced = pricedAt(p, setting);
  const certain = smoothedTarget(count, target, 0);
  return {
    unit,
    classes: now.z.map((z, i) => ({
      name: NAMES[i],
      z: z - shift,
      p: p[i],
      priced: priced[i],
      truth: truth[i],
      gap: p[i] === 0 ? 0 : now.gradient[i] / p[i],
      gradient: now.gradient[i],
      next: next[i] - shift,
    })),
    target,
    loss: lossAt(now.z, setting, unit),
    lossOnce: lossAt(now.z, single, unit),
    nextLoss: lossAt(next, setting, unit),
    price: lossAt(now.z, { ...setting, truth: certain }, unit),
    floor: twice ? crossEntropyFromLogits(certain, truth, unit) : entropy(truth, unit),
    ceiling: softmax(certain)[target],
    least: doubleSoftmaxFloor(count, unit),
    entropy: entropy(p, unit),
    mostEntropy: surprisal(1 / count, unit),
    softMax: temperature * logSumExp(cooled(now.z, temperature)) - shift,
    bracket: !twice && temperature === 1 && smoothing === 0,
    temperature,
    smoothing,
    twice,
    shift,
    steps,
    losses: moments.map(({ z }) => lossAt(z, setting, unit)),
    once: twice ? descend(moments[0].z, single, steps, rate).map(({ z }) => lossAt(z, single, unit)) : [],
    trail: moments.map(({ z }) => z.map((zi) => zi - shift)),
    machine: naive === "off" ? undefined : machineAt(now.z, setting, naive, unit),
  };
}
