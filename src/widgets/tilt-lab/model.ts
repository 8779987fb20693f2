import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { type Frontier, frontier } from "./frontier.ts";
import { type PairModel, pairModel } from "./pair.ts";
import { LEAST_BETA, type params, REACH } from "./params.ts";
import { best, mean, policyAt, priceOf } from "./policy.ts";

export interface Answer {
  readonly key: string;
  readonly reference: number;
  readonly policy: number;
  readonly reward: number;
  readonly worth: number;
}

export interface RewardModel {
  readonly answers: readonly Answer[];
  /** The places of the answers that pay most among those the reference gives. */
  readonly top: readonly number[];
  /** Answers that would pay more, were the reference ever to give them. */
  readonly barred: readonly number[];
  /** Whether all that the reference gives pays the same. */
  readonly flat: boolean;
  /** The reward that a nat costs: 0 is the limit, ∞ no pull at all. */
  readonly beta: number;
  readonly held: "beta" | "budget";
  /** The budget, in the figure's unit. */
  readonly budget: number;
  readonly expected: number;
  /** What is left of it when the divergence is paid for, β ln Z. */
  readonly value: number;
  readonly kl: number;
  readonly klNats: number;
  readonly entropy: number;
  readonly entropyBefore: number;
  readonly mostEntropy: number;
  readonly collapse: "none" | "near" | "full";
  /** The scale of all rewards shown: from 0 to the reach of a slider, or as far beyond as they are. */
  readonly range: readonly [number, number];
  readonly proxy: boolean;
  /** What the policy is truly worth. */
  readonly trueReward: number;
  readonly frontier: Frontier;
}

export interface Model {
  readonly unit: Unit;
  readonly learn: "reward" | "pair";
  readonly reward: RewardModel;
  readonly pair: PairModel;
}

/** Less of the most there is than this, and of what the reference had than the second, is nearly none. */
const LITTLE = 1 / 4;
const LITTLE_LEFT = 1 / 3;
const NOTHING = 5e-3;

/** Every number of the tilt lab; amounts of information in `unit`, rewards in their own. */
export function model(state: State<typeof params>, unit: Unit): Model {
  return {
    unit,
    learn: state.learn,
    reward: rewardModel(state, unit),
    pair: pairModel(state.policy, state.start, state.leash, unit),
  };
}

function rewardModel(state: State<typeof params>, unit: Unit): RewardModel {
  const { reference, hold, proxy } = state;
  const reward = reference.map((_, i) => state.reward[i] ?? 0);
  const worth = reference.map((_, i) => state.worth[i] ?? 0);
  const nats = unit === "bits" ? Math.LN2 : 1;
  const beta =
    hold === "budget" ? priceOf(state.budget, reference, reward) : state.beta < LEAST_BETA ? 0 : state.beta;
  const now = policyAt(reference, reward, beta);
  const before = policyAt(reference, reward, Infinity);
  const pays = best(reference, reward);
  const places = (holds: (i: number) => boolean) => reference.flatMap((_, i) => (holds(i) ? [i] : []));
  const most = Math.log(reference.length);
  const little = now.entropy < LITTLE * most && now.entropy < LITTLE_LEFT * before.entropy;
  return {
    answers: reference.map((share, i) => ({
      key: "ABCDEFGH"[i]!,
      reference: share,
      policy: now.p[i]!,
      reward: reward[i]!,
      worth: worth[i]!,
    })),
    top: places((i) => reference[i]! > 0 && reward[i] === pays),
    barred: places((i) => reference[i] === 0 && reward[i]! > pays),
    flat: reward.every((r, i) => reference[i] === 0 || r === pays),
    beta,
    held: hold,
    budget: state.budget / nats,
    expected: now.reward,
    value: now.value,
    kl: now.kl / nats,
    klNats: now.kl,
    entropy: now.entropy / nats,
    entropyBefore: before.entropy / nats,
    mostEntropy: most / nats,
    collapse: !little ? "none" : now.entropy < NOTHING ? "full" : "near",
    range: rangeOf(proxy ? [...reward, ...worth] : reward),
    proxy,
    trueReward: mean(now.p, worth),
    frontier: frontier(reference, reward, proxy ? worth : []),
  };
}

/** Whole reaches, so that no drag within one moves the scale. */
function rangeOf(rewards: readonly number[]): readonly [number, number] {
  const low = REACH * Math.floor(Math.min(...rewards) / REACH);
  return [low, Math.max(REACH * Math.ceil(Math.max(...rewards) / REACH), low + REACH)];
}
