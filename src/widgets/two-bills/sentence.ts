import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** What the two bills have come to. */
export function summary({ draws, own, other, unit }: Model): string {
  const [fair, asked] = [own[draws][1], other[draws][1]];
  const after = draws === 1 ? "one outcome" : `${draws} outcomes`;
  const bills = `After ${after}: ${formatAmount(fair, unit, 1)} by the truth’s own prices`;
  if (asked === Infinity)
    return `${bills}. The other list ruled out what then happened: its bill is infinite.`;
  const gap = formatNumber(Math.abs(asked - fair), 1);
  return `${bills}, ${formatNumber(asked, 1)} by the other list; ${gap} ${asked < fair ? "saved, so far, by luck" : "wasted"}.`;
}
