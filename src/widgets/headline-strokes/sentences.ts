import { formatAmount, formatPercent } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** The point of the current state. */
export function summary({ yours, unit }: Model): string {
  const legend = "Each stroke is as tall as the news would surprise you.";
  if (yours.p === 1) {
    return `${legend} You were certain that the train would be late, so hearing it tells you nothing.`;
  }
  const amount = formatAmount(yours.surprise, unit, 2);
  return `${legend} You gave a late train ${formatPercent(yours.p)}: hearing of it is worth ${amount}. Be less sure, and the same words tell you more.`;
}

/** What the slider says: the state's meaning. */
export const sureText = ({ yours, unit }: Model): string =>
  `${formatPercent(yours.p)} sure of a late train, ${formatAmount(yours.surprise, unit, 2)} when it comes`;
