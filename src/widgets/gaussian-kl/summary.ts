import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Bell, Model } from "./model.ts";

const bell = ({ mean, sd }: Bell) => `centre ${formatNumber(mean, 2)} and width ${formatNumber(sd, 2)}`;

/** What each direction costs, and how the cost comes about. */
export function describe({ p, q, forward, reverse, direction, areas, unit }: Model): string {
  if (forward === 0) return `P and Q are the same bell: ${formatAmount(0, unit)} either way.`;
  const costs = `P has ${bell(p)}, Q ${bell(q)}: ${formatAmount(forward, unit)} if P is true and Q believed, ${formatNumber(reverse)} the other way.`;
  const [first, second] = direction === "forward" ? ["P", "Q"] : ["Q", "P"];
  const paid = formatNumber(areas.positive);
  return `${costs} Where ${first} is the higher you pay ${paid}, where ${second} is you get ${formatNumber(-areas.negative)} back.`;
}
