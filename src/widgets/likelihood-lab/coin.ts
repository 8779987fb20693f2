import { crossEntropy, entropy, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

export interface Toss {
  readonly heads: boolean;
  /** What θ says to this outcome, and what it costs. */
  readonly p: number;
  readonly price: number;
  /** The probability of all tosses so far. */
  readonly product: number;
}

export interface Coin {
  readonly mode: "coin";
  readonly unit: Unit;
  readonly theta: number;
  readonly tosses: readonly Toss[];
  readonly heads: number;
  /** Which θ makes these tosses likeliest: the share of heads. */
  readonly best: number;
  /** Probability of the whole run. */
  readonly likelihood: number;
  /** Mean price of a toss: the cross-entropy of the shares with θ; and the least that any θ comes to. */
  readonly mean: number;
  readonly floor: number;
  readonly waste: number;
}

/** Mean price of a toss at θ where this share of them is heads. */
export const meanPrice = (share: number, theta: number, unit: Unit): number =>
  crossEntropy([share, 1 - share], [theta, 1 - theta], unit);

/** Tosses of a bent coin as a θ sees them, amounts in `unit`. */
export function coin(outcomes: readonly number[], theta: number, unit: Unit): Coin {
  const heads = outcomes.filter((outcome) => outcome === 1).length;
  const best = heads / outcomes.length;
  let product = 1;
  const tosses = outcomes.map((outcome): Toss => {
    const p = outcome === 1 ? theta : 1 - theta;
    product *= p;
    return { heads: outcome === 1, p, price: surprisal(p, unit), product };
  });
  const mean = meanPrice(best, theta, unit);
  const floor = entropy([best, 1 - best], unit);
  return {
    mode: "coin",
    unit,
    theta,
    tosses,
    heads,
    best,
    likelihood: product,
    mean,
    floor,
    waste: Math.max(0, mean - floor),
  };
}

/** Close to the ends the curve is steep: these are as near as a pixel shows. */
const NEAR_ENDS = [1e-6, 1e-4, 1e-3, 4e-3];
const GRID = [
  0,
  ...NEAR_ENDS,
  ...Array.from({ length: 99 }, (_, i) => (i + 1) / 100),
  ...NEAR_ENDS.map((near) => 1 - near).reverse(),
  1,
];

/** Higher than any picture: where a price is infinite its curve leaves the picture straight up. */
const BEYOND = 100;

/** The mean price against θ. */
export const priceCurve = (share: number, unit: Unit): readonly (readonly [theta: number, price: number])[] =>
  GRID.map((theta) => [theta, Math.min(BEYOND, meanPrice(share, theta, unit))]);
