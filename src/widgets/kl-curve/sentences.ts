import type { Comparison } from "../../ui/comparison.ts";
import { formatAmount, formatNumber, formatPercent, formatProbability } from "../../ui/format.ts";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";

/** Errors below this, in bits, are drawn as well as a hand can. */
const SPOT_ON = 0.02;

/** The point of the state the figure is in. */
export function summary(model: Model): string {
  if (model.mode === "path") return onPath(model);
  if (model.mode === "draw") return invitation(model);
  if (model.drawing) return compared(model.drawing, model);
  return `${atPoint(model)} ${model.reverse ? bothWays(model) : ends(model)}`;
}

function invitation({ p }: Model): string {
  return `Heads come${often(p)}. Draw what each belief wastes on a toss, from never heads to always, before you look.`;
}

function compared({ worst, meanError }: Drawing, { unit }: Model): string {
  if (Math.abs(worst.error) < SPOT_ON) return "Your curve meets the truth at every tenth.";
  const average = `On average you were ${formatAmount(meanError, unit, 2)} off.`;
  return `You were ${offBy(worst)} near ${formatNumber(worst.x, 1)}: truth ${formatNumber(worst.truth, 2)}. ${average}`;
}

/** "0.11 low" */
export function offBy({ error }: Comparison): string {
  return `${formatNumber(Math.abs(error), 2)} ${error < 0 ? "low" : "high"}`;
}

function atPoint({ p, q, kl, terms, unit }: Model): string {
  if (kl === Number.POSITIVE_INFINITY) {
    const [name, share] = q === 0 ? ["heads", p] : ["tails", 1 - p];
    return `The model rules out ${name}, which come${often(share)}: the waste has no bound, ∞.`;
  }
  if (q === p) return "The model is right about the coin: nothing is wasted, exactly 0.";
  const heads = p === 0 ? "Heads never come" : `Heads come${often(p)}`;
  const costs = `${heads}, the model says ${formatPercent(q)}: ${formatAmount(kl, unit, 4)} wasted a toss`;
  if (p === 0 || p === 1) return `${costs}.`;
  return `${costs}, ${signed(terms[0].amount)} from heads, ${signed(terms[1].amount)} from tails.`;
}

const often = (share: number): string =>
  share === 1 ? " every time" : ` ${formatPercent(share)} of the time`;

function bothWays({ reverse, unit }: Model): string {
  return `The other way round, KL(Q‖P), it is ${formatAmount(reverse!.kl, unit, 4)}.`;
}

function ends({ p, ends: [left, right] }: Model): string {
  if (p === 0)
    return `The curve has one side only: zero at 0, ${formatNumber(right.kl, 2)} at 0.99, no bound at 1.`;
  if (p === 1)
    return `The curve has one side only: zero at 1, ${formatNumber(left.kl, 2)} at 0.01, no bound at 0.`;
  const costs = `${formatNumber(right.kl, 2)} at the right end, where q is 0.99, ${formatNumber(left.kl, 2)} at the left, where it is 0.01`;
  return `Zero at ${Number(formatNumber(p, 2))}; ${costs}.`;
}

function onPath({ kl, terms, path, unit, p, q }: Model): string {
  if (kl === 0) return "Q is P, outcome by outcome: nothing is wasted, exactly 0.";
  const list = (key: "p" | "q") => terms.map((term) => Number(formatNumber(term[key], 3))).join(", ");
  const amount = formatAmount(kl, unit, 4);
  const costs = `P is ${list("p")} and Q ${list("q")}: ${amount}`;
  if (path!.rest > 0) {
    return `${costs}, ${formatNumber(path!.coin, 4)} for the first outcome against the rest and ${formatNumber(path!.rest, 4)} for a wrong split of the rest.`;
  }
  return `${costs}, as for a coin of ${formatProbability(p)} believed to be ${formatProbability(q)}, for the rest is split 3 to 1 in both.`;
}

/** A term with its sign in front. */
export const signed = (x: number): string => `${x >= 0.0005 ? "+" : ""}${formatNumber(x, 3)}`;

/** What the slider of q says: the state's meaning. */
export function pointText({ q, kl, unit }: Model): string {
  return `q ${formatProbability(q)}, wasted ${formatAmount(kl, unit, 4)}`;
}

/** What the slider of p says. */
export function truthText({ p, kl, unit }: Model): string {
  return `p ${formatProbability(p)}, wasted ${formatAmount(kl, unit, 4)}`;
}

/** What the slider of the split says. */
export function splitText({ path, kl, unit }: Model): string {
  return `${formatPercent(path!.split)} of the rest to the second outcome, wasted ${formatAmount(kl, unit, 4)}`;
}
