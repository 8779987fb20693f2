import { distillationKl } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

type Point = readonly [temperature: number, amount: number];

export interface Curves {
  readonly kl: readonly Point[];
  /** T² times it. */
  readonly scaled: readonly Point[];
  /** The height of the picture: a round number above the second curve. */
  readonly top: number;
}

export const SHOWN = [0.1, 100] as const;

const TEMPERATURES = Array.from({ length: 61 }, (_, i) => SHOWN[0] * (SHOWN[1] / SHOWN[0]) ** (i / 60));
const TOPS = [1, 2, 5, 10, 20, 50];

type List = readonly number[];

let last:
  | { readonly from: List; readonly to: List; readonly unit: Unit; readonly curves: Curves }
  | undefined;
const same = (a: List, b: List) => a.length === b.length && a.every((x, i) => x === b[i]);

/** The divergence at every temperature, kept while only the temperature moves. */
export function curves(from: List, to: List, unit: Unit): Curves {
  if (!last || last.unit !== unit || !same(last.from, from) || !same(last.to, to)) {
    const kl = TEMPERATURES.map((t): Point => [t, distillationKl(from, to, t, unit)]);
    const scaled = kl.map(([t, amount]): Point => [t, t ** 2 * amount]);
    const most = Math.max(...scaled.map(([, amount]) => amount));
    last = { from, to, unit, curves: { kl, scaled, top: TOPS.find((top) => top >= most) ?? 100 } };
  }
  return last.curves;
}
