import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Remark } from "../../ui/Remarks.tsx";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";

const two = (amount: number) => formatNumber(amount, 2);

/** What a drawing tells about the one who drew it: the worst order, the lowest, the far end. */
export function remarks({ worst, lowest, misses }: Drawing, { best, unit }: Model): Remark[] {
  const last = misses.at(-1)!;
  return [
    {
      x: worst.order,
      y: worst.drawn,
      text: `Farthest off: at order ${worst.order} you drew ${two(worst.drawn)}, and the truth is ${formatAmount(worst.truth, unit, 2)}.`,
    },
    {
      x: best.order,
      y: best.heldOut,
      text: `${lowestWords(lowest.order, best.order)}, ${formatAmount(best.heldOut, unit, 2)}.`,
    },
    ...(last.order > best.order ? [{ x: last.order, y: last.truth, text: farEnd(last, best) }] : []),
  ];
}

function lowestWords(drawn: number, truth: number): string {
  const yours = `You have it lowest at order ${drawn}`;
  return drawn === truth ? `${yours}, and so it is` : `${yours}; it is lowest at order ${truth}`;
}

function farEnd(last: Drawing["worst"], best: Model["best"]): string {
  return `From order ${best.order} to ${last.order} the truth rises by ${two(last.truth - best.heldOut)}: what was learned by heart seldom comes again.`;
}
