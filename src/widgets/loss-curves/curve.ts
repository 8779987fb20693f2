import { surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

export type Point = readonly [p: number, price: number];

/** Height of the charts; what costs more is cut, and its price printed. */
export const TOP: Readonly<Record<Unit, number>> = { bits: 7, nats: 5 };

const STEPS = 60;
const shares = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);

/** Evenly spaced in price, so that neither axis leaves gaps. */
function priceOfYes(unit: Unit): readonly Point[] {
  const base = unit === "bits" ? 2 : Math.E;
  return shares.map((share) => {
    const p = base ** (-share * TOP[unit]);
    return [p, surprisal(p, unit)];
  });
}

const mirrored = (points: readonly Point[]): readonly Point[] => points.map(([p, height]) => [1 - p, height]);

/** A price against the predicted probability of yes, by what turned out true. */
export interface Pair {
  readonly yes: readonly Point[];
  readonly no: readonly Point[];
}

const pair = (yes: readonly Point[]): Pair => ({ yes, no: mirrored(yes) });

export const CURVES: Readonly<Record<Unit, Pair>> = {
  bits: pair(priceOfYes("bits")),
  nats: pair(priceOfYes("nats")),
};

/** Squared error, without a unit: at most 1. */
export const SQUARED: Pair = pair(shares.map((p) => [p, (1 - p) ** 2]));
