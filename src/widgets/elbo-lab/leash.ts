import { ENDLESS } from "./params.ts";

/** Places of the slider a decade of β; its ends are 0 and the limit ∞, one place beyond 0.01 and 100. */
const PER_DECADE = 20;
export const LOOSEST = -41;
export const TIGHTEST = 41;

export function betaAt(place: number): number {
  if (place <= LOOSEST) return 0;
  return place >= TIGHTEST ? ENDLESS : Number((10 ** (place / PER_DECADE)).toPrecision(2));
}

export function placeOf(beta: number): number {
  if (beta === 0) return LOOSEST;
  if (beta >= ENDLESS) return TIGHTEST;
  return Math.max(LOOSEST + 1, Math.min(TIGHTEST - 1, Math.round(PER_DECADE * Math.log10(beta))));
}
