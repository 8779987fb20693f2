import { formatAmount, formatNumber } from "../../ui/format.ts";
import { percent } from "../../ui/shares.ts";
import type { Model, RewardModel } from "./model.ts";
import type { PairModel } from "./pair.ts";

/** What rounds to nothing in two decimals. */
const NOTHING = 5e-3;

/** A rise of entropy worth telling. */
const RISEN = 1.1;

/** A price of divergence: "0.50", "20", "→ 0", "∞". */
export function price(beta: number): string {
  if (beta === 0) return "→ 0";
  return formatNumber(beta, beta < 9.95 ? 2 : beta < 99.5 ? 1 : 0);
}

/** A reward: "4.0", "−1.25", "1004.0". */
export const paid = (reward: number): string => formatNumber(reward, Number.isInteger(reward * 10) ? 1 : 2);

export const COLLAPSE = { none: "", near: "nearly collapsed", full: "collapsed" } as const;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** The point of the current state. */
export const summary = ({ learn, reward, pair, unit }: Model): string =>
  learn === "pair" ? preferred(pair, unit) : pulled(reward, unit);

function pulled(m: RewardModel, unit: Model["unit"]): string {
  const { answers, top, beta, kl, entropy, entropyBefore } = m;
  if (m.barred.length > 0) {
    const names = listed(m.barred.map((i) => answers[i]!.key));
    const [pays, stays] = m.barred.length === 1 ? ["pays", "it stays"] : ["pay", "they stay"];
    return `${names} ${pays} more, but the reference never says ${m.barred.length === 1 ? "it" : "them"}: ${stays} at 0 for every β.`;
  }
  if (m.flat)
    return "All that the reference says pays the same: nothing pulls, and the policy stays where it was.";
  if (m.proxy) return overdone(m, unit);
  if (beta === Infinity)
    return `Nothing to spend: the policy is the reference, reward ${formatNumber(m.expected, 2)}.`;
  const limit = beta === 0 ? (m.held === "budget" ? unspent(m, unit) : "In the limit β → 0: ") : "";
  const first = limit ? "best answer" : "Best answer";
  const mass = top.reduce((sum, i) => sum + answers[i]!.policy, 0);
  const who =
    top.length === 1
      ? `${first} ${percent(mass)}`
      : `${listed(top.map((i) => `${answers[i]!.key} ${percent(answers[i]!.policy)}`))}, in the reference’s proportion`;
  const start = `${limit}${who}, KL ${formatAmount(kl, unit, 2)}`;
  const h = formatAmount(entropy, unit, 2);
  if (m.collapse !== "none") {
    const inBits = unit === "nats" && entropy > 0 ? ` (${formatAmount(entropy / Math.LN2, "bits", 2)})` : "";
    return `${start}, entropy ${h}${inBits}: ${COLLAPSE[m.collapse]}.`;
  }
  if (m.held === "budget" && beta > 0)
    return `${start}, all of the budget: at β ${price(beta)} it buys ${bought(m)}.`;
  if (entropy > RISEN * entropyBefore) {
    return `${start}; entropy rose from ${formatNumber(entropyBefore, 2)} to ${h}.`;
  }
  return `${start}, entropy ${h}: ${bought(m)}.`;
}

const bought = ({ expected, value, beta }: RewardModel): string =>
  beta === 0 || beta === Infinity
    ? `reward ${formatNumber(expected, 2)}`
    : `reward ${formatNumber(expected, 2)}, or ${formatNumber(value, 2)} once the leash is paid`;

const unspent = ({ budget, kl }: RewardModel, unit: Model["unit"]): string =>
  budget > kl + NOTHING
    ? `More than the ${formatAmount(kl, unit, 2)} there are to spend: `
    : "All of the budget: ";

/** Where the true reward is, and on which side of its peak. */
function overdone({ expected, trueReward, kl, frontier, klNats }: RewardModel, unit: Model["unit"]): string {
  const [peakNats, high] = frontier.peak;
  const perUnit = unit === "bits" ? Math.LN2 : 1;
  const now = `Believed reward ${formatNumber(expected, 2)}, true reward ${formatNumber(trueReward, 2)}, at KL ${formatAmount(kl, unit, 2)}`;
  const peak = `${formatNumber(high, 2)} at ${formatNumber(peakNats / perUnit, 2)}`;
  if (high - trueReward < NOTHING) return `${now}: the most it is ever truly worth.`;
  return klNats > peakNats
    ? `${now}: past its peak of ${peak}, more pull makes it worse.`
    : `${now}: the peak, ${peak}, is still ahead.`;
}

function preferred(
  { answers, margin, loss, startLoss, share: given }: PairModel,
  unit: Model["unit"],
): string {
  const now = `Margin ${formatNumber(margin, 2)}: loss ${formatAmount(loss, unit)}`;
  if (Math.abs(margin) < NOTHING) {
    return `${now}, as at the start: policy and reference differ no more on one answer than on the other.`;
  }
  const chosen = answers[0]!;
  if (margin > 0 && chosen.policy < chosen.reference - NOTHING) {
    return `${now}, and yet the chosen answer fell from ${percent(chosen.reference)} to ${percent(chosen.policy)}: only the margin counts.`;
  }
  return `${now}, from ${formatNumber(startLoss)} at the start. It gives the preference that was seen ${percent(given)}.`;
}
