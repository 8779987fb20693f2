import { formatNumber, formatPercent } from "./format.ts";

/** What rounds to nothing in a whole percent. */
const NOTHING = 5e-3;

/** A share in percent, never "0%" or "100%" of what is neither. */
export function percent(share: number): string {
  if (share > 0 && share < NOTHING) return "under 1%";
  if (share < 1 && share >= 1 - NOTHING) return "over 99%";
  return formatPercent(share);
}

/** A probability in three decimals, never 0 or 1 of what is neither. */
export function share(p: number): string {
  if (p > 0 && p < 5e-4) return "<0.001";
  if (p < 1 && p >= 0.9995) return ">0.999";
  return formatNumber(p);
}
