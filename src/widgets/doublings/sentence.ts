import { formatAmount } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** "8 outcomes, 3 doublings, 3 bits." */
export function sentence({ k, outcomes, amount, unit }: Model): string {
  const digits = unit === "bits" ? 0 : 3;
  return `${counted(outcomes, "outcome")}, ${counted(k, "doubling")}, ${formatAmount(amount, unit, digits)}.`;
}

const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? "" : "s"}`;
