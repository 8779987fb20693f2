import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Line, Model } from "./model.ts";

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Outcomes that happen although the belief gives them no chance. */
const denied = (lines: readonly Line[]) =>
  lines.filter(({ often, believed }) => often > 0 && believed === 0).map(({ key }) => key);

function settlement({ bill, lines, swapped, unit }: Model): string {
  const believed = swapped ? "P" : "Q";
  const never = denied(lines);
  const say = never.length === 1 ? "happens" : "happen";
  const amount = formatAmount(bill.total, unit, 2);
  if (bill.fake) {
    return `Fake bill ${amount}: ${believed} rules out ${listed(never)}, clipping prices that as if it did not. The true bill is infinite.`;
  }
  if (bill.total === Infinity) {
    return `Infinite bill: ${believed} gives ${listed(never)} no chance at all, and ${listed(never)} ${say}.`;
  }
  if (bill.total === 0) return `Bill ${amount}: what happens was certain, and believed to be.`;
  if (bill.unavoidable === 0) {
    return `Bill ${amount}, all of it wasted: whoever knew what was coming would pay nothing.`;
  }
  const parts = `Bill ${amount}: ${formatNumber(bill.unavoidable, 2)} unavoidable, ${formatNumber(bill.wasted, 2)} wasted.`;
  return parts;
}

function sampling({ draws, unit }: Model): string {
  if (!draws.shown || draws.count === 0) return "";
  const [, paid] = draws.paid.at(-1)!;
  const [, own] = draws.own.at(-1)!;
  const times = draws.count === 1 ? "one draw" : `${draws.count} draws`;
  return ` After ${times} the mean price is ${formatAmount(paid, unit, 2)}, by the truth’s own prices ${formatNumber(own, 2)}.`;
}

/** The point of the current state. */
export function summary(model: Model): string {
  const { done, other, swapped, unit } = model;
  const roles = swapped
    ? ` With Q true and P believed, that is; the other way round it is ${formatAmount(other.total, unit, 2)}.`
    : "";
  const job = done.half ? " That is half a bit of waste, as asked; other beliefs waste as much." : "";
  return `${settlement(model)}${job}${roles}${sampling(model)}`;
}
