import { formatNumber } from "../../ui/format.ts";
import { percent } from "../../ui/shares.ts";
import type { Model } from "./model.ts";

/** So many decimals, and where they would be little but noughts, three figures. */
export function fine(x: number, digits: number): string {
  const size = Math.abs(x);
  return formatNumber(
    x,
    size > 1e-6 && size < 10 ** (1 - digits) ? 2 - Math.floor(Math.log10(size)) : digits,
  );
}

/** A gradient. */
export const slope = (x: number): string => fine(x, 4);

/** "4", "0.25" */
export const degrees = (temperature: number): string => String(Number(temperature.toPrecision(2)));

/** The point of the current state. */
export function summary({ temperature, direction, second, kl, scaled, limit, unit }: Model): string {
  const seen = `At temperature ${degrees(temperature)} the teacher’s second choice, ${second.name}, has ${percent(second.p)}.`;
  const way = direction === "forward" ? "KL" : "The other way round, KL";
  const amounts = `${way} ${fine(kl, 3)}\u00a0${unit}, T squared KL ${formatNumber(scaled)}`;
  if (temperature >= 20) return `${seen} ${amounts}: nearly the limit, ${formatNumber(limit)}.`;
  return `${seen} ${amounts}.`;
}
