import type { Comparison } from "../../ui/comparison.ts";
import { formatAmount, formatNumber, formatPercent } from "../../ui/format.ts";
import type { Remark } from "../../ui/Remarks.tsx";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";

/** Halves that differ by more than this, in parts of the peak, are worth a remark. */
const LOPSIDED = 0.1;

/** Errors below this, in parts of the peak, are drawn as well as a hand can. */
const SPOT_ON = 0.005;

/** The point of the state the figure is in. */
export function summary(model: Model): string {
  if (model.mode === "draw") {
    return "The entropy of one toss, from a coin that never shows heads to one that always does. Draw it before you look.";
  }
  if (model.mode === "compare" && model.drawing) return compared(model.drawing, model);
  return [atPoint(model), laidOver(model)].filter(Boolean).join(" ");
}

function compared({ worst, meanError }: Drawing, { unit, peak }: Model): string {
  if (Math.abs(worst.error) < SPOT_ON * peak) return "Your curve meets the truth at every tenth.";
  const average = `On average you were ${formatAmount(meanError, unit, 2)} off.`;
  return `You were ${offBy(worst)} near ${formatNumber(worst.x, 1)}: truth ${formatNumber(worst.truth, 2)}. ${average}`;
}

/** "0.11 low" */
export function offBy({ error }: Comparison): string {
  return `${formatNumber(Math.abs(error), 2)} ${error < 0 ? "low" : "high"}`;
}

function atPoint({ p, entropy, heads, tails, unit, ...model }: Model): string {
  if (p === 0) return "Never heads: exactly 0, and the curve leaves it vertically.";
  if (p === 1) return "Always heads: exactly 0, and the curve arrives at it vertically.";
  const shares = `${formatNumber(heads.share, 4)} from heads and ${formatNumber(tails.share, 4)} from tails`;
  const height = `Heads ${percent(p)} of the time: ${formatAmount(entropy, unit, 4)}, ${shares}.`;
  if (model.slope === 0) return `${height} This is the top, and the curve is flat.`;
  const steepness = formatAmount(Math.abs(model.slope), unit, 2);
  return `${height} The curve ${model.slope > 0 ? "rises" : "falls"} here by ${steepness} per unit of p.`;
}

function laidOver({ overlay, unit }: Model): string | undefined {
  if (overlay?.kind === "parabola") {
    return `The parabola says ${formatNumber(overlay.says, 4)}, ${formatAmount(overlay.gap, unit, 4)} less.`;
  }
  if (overlay?.kind === "gini") {
    return `Gini impurity: two tosses differ ${formatPercent(overlay.says, 1)} of the time, the parabola at half its height.`;
  }
  return undefined;
}

/** "99%", "9.6%": the slider has steps of a tenth of a percent. */
const percent = (share: number): string => formatPercent(share, Math.round(share * 1000) % 10 === 0 ? 0 : 1);

/** The slope in words or digits; it has no number at the ends. */
export function slopeText({ slope }: Model): string {
  return Number.isFinite(slope) ? formatNumber(slope, 2) : "vertical";
}

/** What the slider of p says: the state's meaning. */
export function pointText(model: Model): string {
  const { p, entropy, unit } = model;
  return `p ${formatNumber(p, 3)}, entropy ${formatAmount(entropy, unit, 4)}, slope ${slopeText(model)}`;
}

/** Three things a drawing tells about the one who drew it: the worst place, the ends, the top (or the two halves). */
export function callouts({ line, worst, top, lopsided, tenths }: Drawing, { unit, peak }: Model): Remark[] {
  const amount = (x: number) => formatAmount(x, unit, 2);
  const [left, right] = [tenths[0], tenths[10]];
  return [
    {
      x: worst.x,
      y: worst.drawn,
      text: `Farthest off: near ${formatNumber(worst.x, 1)} you drew ${formatNumber(worst.drawn, 2)}, and the truth is ${amount(worst.truth)}.`,
    },
    {
      x: 0,
      y: line[0][1],
      text: `The ends: you drew ${formatNumber(left.drawn, 2)} and ${formatNumber(right.drawn, 2)}. The truth is exactly 0 at both, and vertical.`,
    },
    lopsided > LOPSIDED * peak
      ? {
          x: top[0],
          y: top[1],
          text: `Your two halves differ by up to ${amount(lopsided)}. The truth is its own mirror image, with its top at 0.5.`,
        }
      : {
          x: top[0],
          y: top[1],
          text: `The top: yours is ${formatNumber(top[1], 2)} at ${formatNumber(top[0], 2)}. The truth’s is ${formatAmount(peak, unit, unit === "bits" ? 0 : 2)} at 0.5.`,
        },
  ];
}
