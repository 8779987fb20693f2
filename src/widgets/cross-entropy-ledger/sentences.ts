import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

function settlement({ bill, done, lines, swapped, unit }: Model): string {
  const [truth, belief] = swapped ? ["Q", "P"] : ["P", "Q"];
  const amount = formatAmount(bill.total, unit, 2);
  if (bill.fake) {
    return `Fake bill ${amount}: clipping put a ten-billionth in place of what ${belief} believed. The true bill is ${spoken(bill.honest, unit)}.`;
  }
  if (bill.total === Infinity) {
    const never = lines.find(({ amount }) => amount === Infinity)!.key;
    return `Infinite bill: ${belief} gives ${never} no chance at all, and ${never} can happen.`;
  }
  if (done.nothing)
    return `Bill ${amount}, all of it unavoidable: ${belief} is ${truth}, and nothing is wasted.`;
  if (bill.unavoidable === 0) {
    return `Bill ${amount}, all of it wasted: whoever knew what was coming would pay nothing.`;
  }
  return `Bill ${amount}: ${formatNumber(bill.unavoidable, 2)} unavoidable, ${formatNumber(bill.wasted, 2)} wasted.`;
}

const spoken = (amount: number, unit: Model["unit"]) =>
  amount === Infinity ? "infinite" : formatAmount(amount, unit, 2);

function sampling({ draws, unit }: Model): string {
  if (!draws.shown) return "";
  const [, paid] = draws.paid.at(-1)!;
  const [, own] = draws.own.at(-1)!;
  const times = draws.count === 1 ? "one draw" : `${draws.count} draws`;
  return ` After ${times} the mean price is ${spoken(paid, unit)}, by the truth’s own prices ${formatNumber(own, 2)}.`;
}

/** The point of the current state. */
export function summary(model: Model): string {
  const { done, other, swapped, unit } = model;
  const job = done.half ? " That is half a bit of waste, as asked; other lists waste as much." : "";
  const bill = `${settlement(model)}${job}`;
  const roles = swapped
    ? `Roles swapped. ${bill} The other way round it is ${spoken(other.total, unit)}.`
    : bill;
  return `${roles}${sampling(model)}`;
}
