import { dpoLoss, logSoftmax } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

export interface PairAnswer {
  readonly name: string;
  readonly policy: number;
  readonly reference: number;
  /** β ln π/ref: the reward this policy would be the best for, up to a constant. */
  readonly implied: number;
}

export interface PairModel {
  readonly answers: readonly PairAnswer[];
  readonly beta: number;
  /** ln π/ref of the chosen answer less that of the rejected one. */
  readonly gap: number;
  /** β times that. */
  readonly margin: number;
  /** What the implied rewards give to the preference that was seen. */
  readonly share: number;
  readonly loss: number;
  /** The loss where policy and reference agree. */
  readonly startLoss: number;
}

const NAMES = ["chosen", "rejected", "all else"];

/** One preference, and what it costs a policy that is also a reward. */
export function pairModel(
  policy: readonly number[],
  start: readonly number[],
  beta: number,
  unit: Unit,
): PairModel {
  const [now, before] = [logSoftmax(policy), logSoftmax(start)];
  const ratio = now.map((each, i) => each - before[i]!);
  // Over all that could be said cancels: only differences of logits are left.
  const gap = policy[0]! - policy[1]! - (start[0]! - start[1]!);
  const margin = beta * gap;
  return {
    answers: NAMES.map((name, i) => ({
      name,
      policy: Math.exp(now[i]!),
      reference: Math.exp(before[i]!),
      implied: beta * ratio[i]!,
    })),
    beta,
    gap,
    margin,
    share: Math.exp(-dpoLoss(gap, 0, beta)),
    loss: dpoLoss(gap, 0, beta, unit),
    startLoss: dpoLoss(0, 0, beta, unit),
  };
}

/** Margins drawn. */
export const WIDEST = 5;

/** The loss at each margin. */
export const lossCurve = (unit: Unit): readonly (readonly [number, number])[] =>
  Array.from({ length: 61 }, (_, i) => {
    const margin = WIDEST * (i / 30 - 1);
    return [margin, dpoLoss(margin, 0, 1, unit)] as const;
  });
