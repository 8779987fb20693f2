import { binaryCrossEntropyFromLogit } from "./binaryCrossEntropy.ts";
import { entropyOfWeights } from "./entropy.ts";
import { klDivergence } from "./klDivergence.ts";
import { divergenceFromLogRatios } from "./logRatio.ts";
import { CompensatedSum } from "./sum.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import {
  checkDistribution,
  checkFinite,
  checkPositive,
  checkSameLength,
  checkWeights,
  refuse,
} from "./validate.ts";

/** The best compromise between reward and staying near a reference. */
export interface TiltedPolicy {
  readonly policy: number[];
  /** E r under the policy, in the unit of the reward. */
  readonly expectedReward: number;
  /** D(policy‖reference), in the unit asked for. */
  readonly kl: number;
  /** H(policy), in the unit asked for. */
  readonly entropy: number;
  /** log Σ ref e^(r/β), in the unit asked for; β times this in nats is E r − β KL. */
  readonly logZ: number;
}

/**
 * The policy that earns the most reward for its divergence from a reference: the reference tilted towards
 * what pays.
 *
 *   π = argmax E_π[r] − β D(π‖ref);  πᵢ = refᵢ e^(rᵢ/β) / Z,  Z = Σ refᵢ e^(rᵢ/β)
 *
 * What the reference rules out stays ruled out. Small β follows the reward, up to all mass on the best, shared
 * among equals as in the reference; large β keeps to the reference, which is the limit at ∞.
 *
 * @param reference - distribution, length n, sums to 1
 * @param reward - r, length n, finite
 * @param beta - β, what a nat of divergence costs, in units of reward, in (0, ∞]
 * @param unit - "nats" (default) or "bits", of kl, entropy and logZ
 * @returns the policy, its expected reward, divergence and entropy, and log Z
 * @throws {RangeError} if the reference is not a distribution, lengths differ, a reward is not finite, or β is
 *   not above 0
 * @see Korbak, Perez, Buckley, RL with KL penalties is better viewed as Bayesian inference, EMNLP (2022)
 * @example tiltedPolicy([0.5, 0.3, 0.15, 0.05], [0, 1, 2, 4], 1).policy // [0.097, 0.1582, 0.2151, 0.5297]
 * @example tiltedPolicy([0.5, 0.3, 0.15, 0.05], [0, 1, 2, 4], 1).kl // 1.0674
 */
export function tiltedPolicy(
  reference: ArrayLike<number>,
  reward: ArrayLike<number>,
  beta: number,
  unit: Unit = "nats",
): TiltedPolicy {
  const bits = inBits(unit);
  const mass = checkDistribution(reference, "reference");
  checkSameLength(reference, reward, "reference", "reward");
  if (!(beta > 0)) refuse(`beta is ${beta}: it must be positive`);
  let best = -Infinity;
  for (let i = 0; i < reward.length; i++) {
    checkFinite(reward[i]!, `reward[${i}]`);
    if (reference[i]! > 0) best = Math.max(best, reward[i]!);
  }
  // Nothing that can happen is tilted up, so nothing overflows.
  const tilts = Array.from(reward, (r) => Math.min(0, r - best) / beta + 0);
  const before = Array.from(reference, (p) => p / mass.total);
  const weights = before.map((p, i) => p * Math.exp(tilts[i]!));
  const policyMass = checkWeights(weights, "weights");
  const policy = weights.map((weight) => weight / policyMass.total);
  const kl = divergenceFromLogRatios(policy, tilts) ?? klDivergence(policy, before, "nats");
  // log Z = E_ref[r]/β + D(ref‖π), which next to 0 keeps the digits that the logarithm of a sum loses.
  const back = divergenceFromLogRatios(
    before,
    tilts.map((tilt) => 0 - tilt),
  );
  const logZ =
    back === undefined ? best / beta + Math.log(policyMass.total) : average(before, reward) / beta + back;
  return {
    policy,
    expectedReward: average(policy, reward),
    kl: fromNats(bits, kl),
    entropy: entropyOfWeights(weights, policyMass, unit),
    logZ: fromNats(bits, logZ) + 0,
  };
}

/** Σ pᵢxᵢ */
function average(p: readonly number[], x: ArrayLike<number>): number {
  const total = new CompensatedSum();
  p.forEach((share, i) => {
    total.add(share * x[i]!);
  });
  return total.value + 0;
}

/**
 * Loss of direct preference optimisation on one pair of answers: how surprising it is to the policy that the
 * chosen answer was preferred.
 *
 *   −log σ(β (c − r)),  c = ln π/ref of the chosen answer, r of the rejected one
 *
 * log 2 at the start, where policy and reference agree.
 *
 * @param chosenLogRatio - c, finite, in nats
 * @param rejectedLogRatio - r, finite, in nats
 * @param beta - β, positive and finite
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`
 * @throws {RangeError} if a log-ratio is not finite or β is not positive and finite
 * @see Rafailov et al., Direct preference optimization, NeurIPS (2023), eq. 7
 * @example dpoLoss(0, 0, 0.1) // 0.6931
 * @example dpoLoss(0.5, -0.5, 1) // 0.3133
 */
export function dpoLoss(
  chosenLogRatio: number,
  rejectedLogRatio: number,
  beta: number,
  unit: Unit = "nats",
): number {
  checkFinite(chosenLogRatio, "chosenLogRatio");
  checkFinite(rejectedLogRatio, "rejectedLogRatio");
  checkPositive(beta, "beta");
  return binaryCrossEntropyFromLogit(1, beta * (chosenLogRatio - rejectedLogRatio), unit);
}
