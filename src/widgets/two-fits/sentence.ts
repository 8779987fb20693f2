import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

const plain = (x: number) => String(Number(x.toFixed(2)));

/** Which bell either direction takes. */
export function summary({ d, forward, reverse }: Model): string {
  if (d === 0) return "One hill: both directions choose the hill itself, centre 0 and width 1.00.";
  const wide = `Hills ${plain(2 * d)} apart: forward spreads over both, centre 0 and width ${formatNumber(forward.sd, 2)}`;
  const width = formatNumber(reverse.sd, 2);
  return reverse.mean > d / 2
    ? `${wide}; reverse settles on one, centre ${formatNumber(reverse.mean, 2)} and width ${width}.`
    : `${wide}; reverse does so too, width ${width}.`;
}
