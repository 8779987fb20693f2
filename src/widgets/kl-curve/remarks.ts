import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Remark } from "../../ui/Remarks.tsx";
import type { Drawing, Sides } from "./drawing.ts";
import type { Model } from "./model.ts";

/** Sides that differ by less than this, in parts of the higher, were meant to be alike. */
const ALIKE = 0.15;

/** What a drawing tells about the one who drew it: the worst place, the two sides, the ends. */
export function remarks({ worst, sides, ends, line }: Drawing, model: Model): Remark[] {
  const { unit } = model;
  const places: Remark[] = [
    {
      x: worst.x,
      y: worst.drawn,
      text: `Farthest off: near ${formatNumber(worst.x, 1)} you drew ${formatNumber(worst.drawn, 2)}, and the truth is ${formatAmount(worst.truth, unit, 2)}.`,
    },
  ];
  if (sides) places.push({ x: sides.left, y: sides.drawn[0], text: aboutSides(sides, model) });
  const higher = ends[0] < ends[1] ? line.at(-1)! : line[0];
  places.push({ x: higher[0], y: higher[1], text: aboutEnds(ends, model) });
  return places;
}

function aboutSides({ left, right, drawn, truth }: Sides, { unit }: Model): string {
  const [low, high] = [...drawn].sort((a, b) => a - b);
  const yours = `Just as far to either side, at ${formatNumber(left, 2)} and ${formatNumber(right, 2)}, you drew ${formatNumber(drawn[0], 2)} and ${formatNumber(drawn[1], 2)}`;
  const alike = high - low <= ALIKE * high ? ", much alike" : "";
  const same = Math.abs(truth[0] - truth[1]) < 1e-9;
  const truly = same
    ? `the truth is ${formatAmount(truth[0], unit, 2)} at both: a fair coin has two equal sides`
    : `the truth is ${formatNumber(truth[0], 2)} and ${formatAmount(truth[1], unit, 2)}, for erring towards certainty costs more`;
  return `${yours}${alike}; ${truly}.`;
}

function aboutEnds(ends: Drawing["ends"], { p, ends: [left, right] }: Model): string {
  const yours = `The ends: you drew ${formatNumber(ends[0], 2)} and ${formatNumber(ends[1], 2)}.`;
  const near = `${formatNumber(left.kl, 2)} at 0.01 and ${formatNumber(right.kl, 2)} at 0.99`;
  if (p === 0 || p === 1) {
    return `${yours} The truth is 0 at ${p} and has no bound at ${1 - p}: it is ${near}.`;
  }
  return `${yours} The truth has no bound at either: it is ${near}.`;
}
