import { entropy, surprisal, tiltedPolicy } from "../../math/index.ts";

/** The best policy at one price of divergence. Amounts in nats. */
export interface Policy {
  /** The reward that a nat costs, from 0, the limit, to ∞. */
  readonly beta: number;
  readonly p: readonly number[];
  readonly reward: number;
  readonly kl: number;
  readonly entropy: number;
  /** β ln Z, the reward that is left when the divergence is paid for. */
  readonly value: number;
}

type List = readonly number[];

/** Σ pᵢxᵢ */
export const mean = (p: List, x: List): number => p.reduce((sum, share, i) => sum + share * x[i]!, 0);

/** The policy at a price; at 0 all mass is on what pays best, shared among equals as in the reference. */
export function policyAt(reference: List, reward: List, beta: number): Policy {
  if (beta === 0) return greedy(reference, reward);
  const { policy: p, expectedReward, kl, entropy: h, logZ } = tiltedPolicy(reference, reward, beta);
  const value = beta === Infinity ? expectedReward : beta * logZ;
  return { beta, p, reward: expectedReward, kl, entropy: h, value };
}

function greedy(reference: List, reward: List): Policy {
  const top = best(reference, reward);
  const mass = reference.reduce((sum, share, i) => sum + (reward[i] === top ? share : 0), 0);
  const p = reference.map((share, i) => (reward[i] === top ? share / mass : 0));
  return {
    beta: 0,
    p,
    reward: top,
    kl: surprisal(Math.min(mass, 1), "nats"),
    entropy: entropy(p, "nats"),
    value: top,
  };
}

/** The most that an answer the reference gives can pay. */
export function best(reference: List, reward: List): number {
  return Math.max(...reward.filter((_, i) => reference[i]! > 0));
}

/** Halvings of the prices between which a budget is looked for. */
const HALVINGS = 60;

/** The price at which the policy is so many nats away: 0 where even the limit is not, ∞ at no distance. */
export function priceOf(kl: number, reference: List, reward: List): number {
  if (kl <= 0) return Infinity;
  if (kl >= greedy(reference, reward).kl) return 0;
  let [low, high] = [-5, 8];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (tiltedPolicy(reference, reward, 10 ** middle).kl > kl) low = middle;
    else high = middle;
  }
  return 10 ** high;
}
