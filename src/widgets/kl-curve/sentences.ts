import { formatAmount, formatNumber, formatPercent, formatProbability } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** The point of the state the figure is in. */
export function summary(model: Model): string {
  if (model.mode === "path") return onPath(model);
  return `${atPoint(model)} ${model.reverse ? bothWays(model) : ends(model)}`;
}

function atPoint({ p, q, kl, terms, unit }: Model): string {
  if (q === p) return `The model is right about heads, ${formatPercent(p)}: nothing is wasted, exactly 0.`;
  const [heads, tails] = terms;
  if (kl === Number.POSITIVE_INFINITY) {
    const [name, share] = q === 0 ? ["heads", p] : ["tails", 1 - p];
    return `The model rules out ${name}, which come ${formatPercent(share)} of the time: the waste has no bound, ∞.`;
  }
  const parts = `${signed(heads.amount)} from heads, ${signed(tails.amount)} from tails`;
  return `Heads come ${formatPercent(p)} of the time, the model says ${formatPercent(q)}: ${formatAmount(kl, unit, 4)} wasted a toss, ${parts}.`;
}

function bothWays({ kl, reverse, unit }: Model): string {
  return `KL(P‖Q) is ${formatAmount(kl, unit, 4)}; the other way, KL(Q‖P), ${formatNumber(reverse!.kl, 4)}.`;
}

function ends({ p, ends: [left, right] }: Model): string {
  const costs = `${formatNumber(right.kl, 2)} at the right end, where q is 0.99, ${formatNumber(left.kl, 2)} at the left, where it is 0.01`;
  return `Zero at ${Number(formatNumber(p, 2))}; ${costs}.`;
}

function onPath({ kl, terms, path, unit, p, q }: Model): string {
  const list = (key: "p" | "q") => terms.map((term) => Number(formatNumber(term[key], 3))).join(", ");
  const amount = formatAmount(kl, unit, 4);
  const costs = `P is ${list("p")} and Q ${list("q")}: ${amount}`;
  if (path!.rest > 0) {
    return `${costs}, ${formatNumber(path!.coin, 4)} for the first outcome against the rest and ${formatNumber(path!.rest, 4)} for a wrong split of the rest.`;
  }
  return `${costs}, as for a coin of ${formatProbability(p)} believed to be ${formatProbability(q)}, for the rest is split 3 to 1 in both.`;
}

/** A term with its sign in front. */
export const signed = (x: number): string => `${x > 0 ? "+" : ""}${formatNumber(x, 3)}`;

/** What the slider of q says: the state's meaning. */
export function pointText({ q, kl, unit }: Model): string {
  return `q ${formatProbability(q)}, wasted ${formatAmount(kl, unit, 4)}`;
}
