import { binaryEntropy } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { evenly } from "../../ui/comparison.ts";
import { oneBit, type Point } from "./curve.ts";

/** Another curve laid over the binary entropy. */
export interface Overlay {
  readonly kind: "parabola" | "gini";
  readonly curve: readonly Point[];
  /** Its height at p, on the scale of the chart. */
  readonly height: number;
  /** What it says at p: the parabola an amount in the model's unit, Gini impurity a bare probability. */
  readonly says: number;
  /** By how much the binary entropy is higher at p. */
  readonly gap: number;
}

const parabola = (p: number): number => 4 * p * (1 - p);
const gini = (p: number): number => 2 * p * (1 - p);

/**
 * The parabola through the zeros and the peak, 4p(1−p) bits, or Gini impurity 2p(1−p): the same curve at
 * half the height, drawn so that 1 stands where the peak does.
 */
export function overlay(kind: "none" | "parabola" | "gini", p: number, unit: Unit): Overlay | undefined {
  if (kind === "none") return undefined;
  const bare = kind === "parabola" ? parabola(p) : gini(p);
  const height = bare * oneBit(unit);
  return {
    kind,
    curve: CURVES[kind][unit],
    height,
    says: kind === "parabola" ? height : bare,
    gap: Math.max(binaryEntropy(p, unit) - height, 0),
  };
}

const CURVES = {
  parabola: { bits: sampled(parabola, "bits"), nats: sampled(parabola, "nats") },
  gini: { bits: sampled(gini, "bits"), nats: sampled(gini, "nats") },
};

function sampled(height: (p: number) => number, unit: Unit): readonly Point[] {
  return evenly(60).map((p) => [p, height(p) * oneBit(unit)]);
}
