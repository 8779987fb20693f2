import { mean, policyAt } from "./policy.ts";

type Point = readonly [kl: number, reward: number];

export interface Frontier {
  /** The most reward at each distance from the reference, in nats. */
  readonly believed: readonly Point[];
  /** What those same policies are truly worth, where that is asked. */
  readonly true: readonly Point[];
  /** Where that is highest. */
  readonly peak: Point;
}

/** Prices along the curve, from high to low, over three decades of the spread of the rewards. */
const STEPS = 60;
const DECADES = 3;

const HALVINGS = 30;

/** Rewards nearer than this are drawn as one point. */
const LEAST_SPREAD = 0.01;

type List = readonly number[];

/** Reward against divergence over all prices, from the reference to the limit; without true worths, that alone. */
function frontierOf(reference: List, reward: List, worth: List): Frontier {
  const paid = reward.filter((_, i) => reference[i]! > 0);
  const spread = Math.max(Math.max(...paid) - Math.min(...paid), LEAST_SPREAD);
  const prices = Array.from({ length: STEPS }, (_, i) => spread * 10 ** (DECADES * (0.5 - i / (STEPS - 1))));
  const at = (beta: number) => policyAt(reference, reward, beta);
  const policies = [Infinity, ...prices, 0].map(at);
  const believed = policies.map((policy): Point => [policy.kl, policy.reward]);
  if (worth.length === 0) return { believed, true: [], peak: [0, 0] };
  const truth = policies.map(({ kl, p }): Point => [kl, mean(p, worth)]);
  const top = truth.reduce((high, point, i) => (point[1] > truth[high]![1] ? i : high), 0);

  // The true reward turns where, under the policy, it no longer goes along with the believed one.
  let [high, low] = [policies[top - 1]?.beta ?? 0, policies[top + 1]?.beta ?? 0];
  let peak = truth[top]!;
  if (high < Infinity && low > 0) {
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (high + low) / 2;
      const { p, kl, reward: believed } = at(middle);
      const along = p.reduce((sum, share, j) => sum + share * worth[j]! * (reward[j]! - believed), 0);
      if (along > 0) high = middle;
      else low = middle;
      peak = [kl, mean(p, worth)];
    }
  }
  return { believed, true: truth, peak };
}

let last: { readonly key: readonly List[]; readonly frontier: Frontier } | undefined;

/** The frontier, kept while only the price moves along it. */
export function frontier(...key: readonly [reference: List, reward: List, worth: List]): Frontier {
  if (
    !last?.key.every((list, i) => list.every((x, j) => x === key[i]![j]) && list.length === key[i]!.length)
  ) {
    last = { key, frontier: frontierOf(...key) };
  }
  return last.frontier;
}
