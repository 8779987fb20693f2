import { binaryCrossEntropyFromLogit } from "../../math/index.ts";
import { MOST_STEPS } from "./params.ts";
import type { Point } from "./points.ts";

/** A model gives a point the logit x·w₀ + y·w₁ + b for kind 1. */
export type Weights = readonly [x: number, y: number, b: number];

/** What a model comes to on all points. */
export interface Moment {
  readonly weights: Weights;
  /** Mean price of the points' kinds, in nats. */
  readonly loss: number;
  /** Mean entropy of what it predicts, in nats: the price it expects. */
  readonly entropy: number;
  /** How many points are on their right side. */
  readonly right: number;
}

export interface Training {
  readonly points: readonly Point[];
  readonly rate: number;
  /** λ in the penalty λ/2·|w|², which leaves b alone. */
  readonly lambda: number;
}

/** A bad guess to begin with: half of the points lie wrong. */
const START: Weights = [-0.8, 1.2, 0.5];

export const logit = ([w0, w1, b]: Weights, { x, y }: Point): number => x * w0 + y * w1 + b;

/** Gradient descent on the mean loss, from the start to the last step that can be taken. */
export function train({ points, rate, lambda }: Training): readonly Moment[] {
  const moments: Moment[] = [];
  let weights = START;
  while (moments.length <= MOST_STEPS) {
    let [loss, entropy, right] = [0, 0, 0];
    let [slopeX, slopeY, slopeB] = [0, 0, 0];
    for (const point of points) {
      const z = logit(weights, point);
      const p = Math.exp(-binaryCrossEntropyFromLogit(1, z));
      loss += binaryCrossEntropyFromLogit(point.kind, z);
      entropy += binaryCrossEntropyFromLogit(p, z);
      if (z > 0 === (point.kind === 1)) right++;
      slopeX += (p - point.kind) * point.x;
      slopeY += (p - point.kind) * point.y;
      slopeB += p - point.kind;
    }
    const count = points.length;
    moments.push({ weights, loss: loss / count, entropy: entropy / count, right });
    const [w0, w1, b] = weights;
    weights = [
      w0 - rate * (slopeX / count + lambda * w0),
      w1 - rate * (slopeY / count + lambda * w1),
      b - (rate * slopeB) / count,
    ];
  }
  return moments;
}

/** How steeply the logit rises across the line: the length of w. */
export const steepness = ([w0, w1]: Weights): number => Math.hypot(w0, w1);
