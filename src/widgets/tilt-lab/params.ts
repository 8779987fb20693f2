import { choice, distribution, flag, number, numbers } from "../../figure/params.ts";

export const FEWEST_ANSWERS = 2;
export const MOST_ANSWERS = 8;

/** Rewards within reach of a slider: 0 to this. A link or an author may take them further. */
export const REACH = 5;

/** The least price a nat can have; below it stands the limit β → 0 alone. */
export const LEAST_BETA = 0.02;

/** Chosen, rejected, and whatever else could have been said. */
export const PAIR = 3;

const perAnswer = {
  minLength: FEWEST_ANSWERS,
  maxLength: MOST_ANSWERS,
  min: -5000,
  max: 5000,
  step: 0.1,
};

const logits = { minLength: PAIR, maxLength: PAIR, min: -10, max: 10, step: 0.1 };

export const params = {
  learn: choice({ label: "what is learnt from", options: ["reward", "pair"], default: "reward" }),
  reference: distribution({
    label: "the reference's probability of each answer",
    minLength: FEWEST_ANSWERS,
    maxLength: MOST_ANSWERS,
    default: [0.5, 0.3, 0.15, 0.05],
  }),
  reward: numbers({ label: "reward of each answer", ...perAnswer, default: [0, 1, 2, 4] }),
  proxy: flag({ label: "the reward is a guess at a true one", default: false }),
  worth: numbers({ label: "true worth of each answer", ...perAnswer, default: [0, 1.5, 3, 0] }),
  hold: choice({ label: "what is set", options: ["beta", "budget"], default: "beta" }),
  beta: number({ label: "β, the reward that a nat costs", min: 0, max: 1000, step: 0.01, default: 1 }),
  budget: number({ label: "budget of divergence, in nats", min: 0, max: 5, step: 0.05, default: 1 }),
  policy: numbers({
    label: "the policy's logits: chosen, rejected, all else",
    ...logits,
    default: [0, 0, 0],
  }),
  start: numbers({
    label: "the reference's logits: chosen, rejected, all else",
    ...logits,
    default: [0, 0, 0],
  }),
  leash: number({ label: "β of the pair", min: 0.01, max: 10, step: 0.01, default: 1 }),
};
