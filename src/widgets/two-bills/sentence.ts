import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** What the two bills have come to. */
export function summary({ draws, own, other, unit }: Model): string {
  const [fair, asked] = [own[draws][1], other[draws][1]];
  const bills = `After ${draws} outcomes: ${formatAmount(fair, unit, 1)} by the truth’s own prices`;
  if (asked === Infinity) return `${bills}; the other list ruled out what happened: its bill is infinite.`;
  const gap = formatNumber(Math.abs(asked - fair), 1);
  return `${bills}, ${formatNumber(asked, 1)} by the other list; ${gap} ${asked < fair ? "saved, so far, by luck" : "wasted"}.`;
}
