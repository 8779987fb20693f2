import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import type { Cut } from "./cut.ts";
import type { Model } from "./model.ts";

/** "9.97", "119.9", "50,000", "∞": three figures at least, a large number by thousands. */
export function choices(count: number): string {
  if (count >= 999.95 && count < 1e15) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  return formatNumber(count, count < 9.995 ? 2 : 1);
}

/** The same on an axis and within a sentence, where 10.0 is 10. */
export const said = (count: number): string => choices(count).replace(/\.0+$/, "");

const alike = (count: number): string => `${said(count)} equal choice${said(count) === "1" ? "" : "s"}`;

/** A probability with two figures, however small: "0.15", "0.012", "0.000020". */
export const share = (p: number): string =>
  p >= 1e-6 && p < 0.095 ? p.toPrecision(2) : formatProbability(p);

/** "token 4", "tokens 4 and 7" */
export function named(places: readonly number[]): string {
  const numbers = places.map((place) => place + 1);
  const last = numbers.pop();
  return numbers.length > 0 ? `tokens ${numbers.join(", ")} and ${last}` : `token ${last}`;
}

/** "letters" */
export const plural = (kind: Cut["kind"]): string => (kind === "pair" ? "pairs of letters" : `${kind}s`);

/** The point of the current state. */
export function summary({ mode, unit, tokens, cut, ladder }: Model): string {
  if (mode === "cut") {
    const { chosen, total, cuts, perLetter } = cut;
    const whole = formatAmount(total, unit, 0).replace(/\B(?=(\d{3})+\D)/g, ",");
    const still = `${formatAmount(perLetter, unit, 2)} a letter`;
    if (chosen.kind === "letter") {
      return `${whole} for ${said(chosen.count)} letters: ${still}, like ${alike(chosen.perplexity)} each.`;
    }
    return `The same ${whole} in ${said(chosen.count)} ${plural(chosen.kind)}: perplexity ${said(chosen.perplexity)} instead of ${said(cuts[0]!.perplexity)}. Still ${still}.`;
  }
  if (mode === "ladder") {
    const { chosen, you } = ladder;
    const pays = `A ${chosen.name} pays ${formatAmount(chosen.high, unit, 2)} a letter: like ${alike(chosen.perplexity)}.`;
    return you
      ? `${pays} You, by the guessing game: between ${formatNumber(you.low, 2)} and ${formatNumber(you.high, 2)}.`
      : `${pays} Who has played the guessing game stands here too.`;
  }
  const { loss, perplexity, averaged, culprits } = tokens;
  if (culprits.length > 0) {
    const was = culprits.length === 1 ? "was" : "were";
    return `${capital(named(culprits))} ${was} held to be impossible: that alone makes loss and perplexity infinite.`;
  }
  const found = `Loss ${formatAmount(loss, unit, 2)}: like ${alike(perplexity)}.`;
  return choices(averaged) === choices(perplexity)
    ? found
    : `${found} Averaging the tokens’ own 1/q would say ${said(averaged)}.`;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
