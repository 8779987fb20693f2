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
  ...Array.from({ length: 63 }, (_, i) => (1 - Math.cos((Math.PI * (i + 1)) / 64)) / 2),
  ...[1e-4, 1e-6, 1e-9].flatMap((q) => [q, 1 - q]),
];

/** What has no bound is cut a little above the chart. */
function overBeliefs(p: number, height: (q: number) => number, unit: Unit): readonly Point[] {
  const cut = 1.1 * TOP * oneBit(unit);
  const beliefs = [...new Set([0, ...BELIEFS, p, 1])].sort((a, b) => a - b);
  return beliefs.map((q) => [q, Math.min(height(q), cut)]);
}

/** KL(P‖Q) over all beliefs q, `extra` above the coin's. */
export const forwardCurve = rememberLast((p: number, extra: number, unit: Unit) =>
  overBeliefs(p, (q) => coinKl(p, q, unit) + extra, unit),
);

/** KL(Q‖P) over all beliefs q. */
export const reverseCurve = rememberLast((p: number, unit: Unit) =>
  overBeliefs(p, (q) => coinKl(q, p, unit), unit),
);

/** The last value is given again for the same arguments: a drag along a curve asks for it at every step. */
function rememberLast<A extends readonly unknown[], T>(compute: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly value: T } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, i) => arg === args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}
