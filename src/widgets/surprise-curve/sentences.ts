import type { Unit } from "../../math/unit.ts";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import type { Event, Model } from "./model.ts";

const isWhole = (x: number) => Math.abs(x - Math.round(x)) < 1e-9;

/** "0.125": three figures, without the zeros that say nothing. */
export function probability(p: number): string {
  const text = p < 0.01 || p > 0.995 ? formatProbability(p) : formatNumber(p, p < 0.1 ? 4 : 3);
  return /^\d\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}

/** "2", "2.585": whole amounts as whole numbers. */
export const digits = (amount: number): string => formatNumber(amount, isWhole(amount) ? 0 : 3);

/** "1 bit", "2.585 bits" */
export const amount = (x: number, unit: Unit, decimals = 3): string =>
  formatAmount(x, unit, isWhole(x) ? 0 : decimals);

/** The rarity as one that everybody has held in the hand. */
function inCoins({ coins }: Event): string {
  if (coins === 0) return "like no coin at all";
  if (coins === 1) return "like 1 fair coin, heads";
  if (coins < 1) return `like ${formatNumber(coins, 2)} of a fair coin, heads`;
  return `like ${isWhole(coins) ? formatNumber(coins, 0) : formatNumber(coins, 2)} fair coins, all heads`;
}

/** What a slider of probability says: the state's meaning. */
export const eventText = (event: Event, unit: Unit): string =>
  `p ${probability(event.p)}, ${amount(event.surprise, unit)}, ${inCoins(event)}`;

/** The point of the current state. */
export function summary(model: Model): string {
  const { event, unit } = model;
  const first =
    event.p === 1
      ? `Certain, p 1: exactly ${amount(0, unit)}, no news at all.`
      : `p ${probability(event.p)}: ${amount(event.surprise, unit)}, ${inCoins(event)}.`;
  return `${first} ${together(model)}`;
}

function together({ event, other, both, unit }: Model): string {
  if (other.p === 1) return "A certain second event changes nothing: times 1, plus 0.";
  if (other.p === 0.5) {
    const more = unit === "bits" ? "one more bit" : `${amount(other.surprise, unit)} more`;
    return `${event.p === 1 ? "Halved" : "Halved again"}, p ${probability(both.p)}: ${more}.`;
  }
  const product = `${probability(event.p)} × ${probability(other.p)} = ${probability(both.p)}`;
  const sum = `${digits(event.surprise)} + ${digits(other.surprise)} = ${amount(both.surprise, unit)}`;
  return `With an independent event of ${probability(other.p)}, probabilities multiply, ${product}, and surprises add, ${sum}.`;
}
