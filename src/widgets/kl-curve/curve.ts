import { klDivergence } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { Point } from "../../plot/path.ts";
import { TOP } from "./params.ts";

/** What an amount of one bit is in `unit`. */
export const oneBit = (unit: Unit): number => (unit === "bits" ? 1 : Math.LN2);

const coin = (heads: number): readonly [number, number] => [heads, 1 - heads];

/** KL(P‖Q) of two coins by their shares of heads. */
export const coinKl = (p: number, q: number, unit: Unit): number => klDivergence(coin(p), coin(q), unit);

/** Beliefs that crowd towards 0 and 1, where the curve leaves the picture; the last hundredth is a cliff. */
const BELIEFS = [
  ...Array.from({ length: 79 }, (_, i) => (1 - Math.cos((Math.PI * (i + 1)) / 80)) / 2),
  ...[1e-4, 1e-6, 1e-9].flatMap((q) => [q, 1 - q]),
];

export interface Curves {
  readonly forward: readonly Point[];
  readonly reverse: readonly Point[];
}

/**
 * KL(P‖Q) and KL(Q‖P) over all beliefs q, `extra` above the coin's. What has no bound is cut a little above
 * the chart.
 */
function curves(p: number, extra: number, unit: Unit): Curves {
  const cut = 1.1 * TOP * oneBit(unit);
  const qs = [...new Set([0, ...BELIEFS, p, 1])].sort((a, b) => a - b);
  return {
    forward: qs.map((q) => [q, Math.min(coinKl(p, q, unit) + extra, cut)]),
    reverse: qs.map((q) => [q, Math.min(coinKl(q, p, unit), cut)]),
  };
}

let latest: { readonly p: number; readonly extra: number; readonly unit: Unit; readonly curves: Curves };

/** The curves of one truth; the last are remembered, since a drag along them asks again at every step. */
export function curvesOf(p: number, extra: number, unit: Unit): Curves {
  if (latest?.p !== p || latest.extra !== extra || latest.unit !== unit) {
    latest = { p, extra, unit, curves: curves(p, extra, unit) };
  }
  return latest.curves;
}
