import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import type { Column, Model } from "./model.ts";

/** Less than this is rounding. */
const NONE = 1e-9;

/** What the state comes to. */
export function summary(model: Model): string {
  const { mi, hy, unit, given } = model;
  const shared = `They share ${formatNumber(mi, 2)} of ${formatAmount(hy, unit, 2)}`;
  if (given) return `${shared}. ${known(model)}`;
  if (hy < NONE) return `${shared}: ${model.y} is always the same.`;
  if (mi < NONE) return `${shared}: every cut is straight, and neither says anything about the other.`;
  return `${shared}. ${rest(model)}`;
}

function rest({ x, y, hx, hyGivenX, hxGivenY, unit }: Model): string {
  const settled = hyGivenX < NONE;
  if (settled && hxGivenY < NONE) return `Each settles the other.`;
  if (settled) {
    return `${capital(x)} settles ${y}, but ${y} leaves ${formatNumber(hxGivenY, 2)} of ${formatAmount(hx, unit, 2)} of ${x} open.`;
  }
  return `Once ${x} is known, ${formatAmount(hyGivenX, unit, 2)} of ${y} are left to find out.`;
}

function known({ x, y, hx, hxGivenY, given, unit }: Model): string {
  const { name, shares, left } = given!;
  if (shares.length === 0) return `${capital(y)} is never ${name}, so that can teach nothing.`;
  const change = left - hx;
  const than = Math.abs(change) < NONE ? "as much as" : change > 0 ? "more than" : "less than";
  const average = `on average it leaves ${formatNumber(hxGivenY, 2)}`;
  return `Knowing that ${y} is ${name} leaves ${formatAmount(left, unit, 2)} of ${x}, ${than} the ${formatNumber(hx, 2)} before; ${average}.`;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A variable's name where there is little room. */
export const short = (name: string): string => name.replace(/^the /, "");

/** "+0.40", "−1.21"; an outcome that never comes has no number. */
export const signed = (ratio: number): string => (ratio > 0 ? "+" : "") + formatNumber(ratio, 2);

/** What a column's slider means. */
export function columnSpoken({ name, p, bent, cells }: Column, { x, y, rows, moves, unit }: Model): string {
  const worth = `${formatAmount(bent, unit)} from straight`;
  if (moves < 0) return `${x} ${name}: ${formatProbability(p)}, ${worth}`;
  const { from, to } = cells[moves]!;
  return `${y} ${rows[moves]!.name}, where ${x} is ${name}: ${formatProbability(to - from)}, ${worth}`;
}
