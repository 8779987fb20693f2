import type { State } from "../../figure/params.ts";
import {
  binaryCrossEntropyFromLogit,
  binaryEntropy,
  expectedCalibrationError,
  type ReliabilityBin,
  reliability,
} from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { ANSWERS, type Group, OUTCOMES } from "./answers.ts";
import { type Answers, COLDEST, HOTTEST, type params } from "./params.ts";

export interface Claim {
  readonly key: string;
  /** With what is added to all, at temperature 1. */
  readonly logit: number;
  /** The probability of yes that is said. */
  readonly claimed: number;
  /** The share that were yes. */
  readonly true: number;
  readonly count: number;
}

export interface Model {
  readonly unit: Unit;
  readonly answers: Answers;
  readonly bias: number;
  readonly temperature: number;
  readonly claims: readonly Claim[];
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error in these bins. */
  readonly ece: number;
  readonly accuracy: number;
  readonly count: number;
  readonly yes: number;
  /** Mean price of the answers: `refinement` + `kl`. */
  readonly loss: number;
  /** The same at temperature 1. */
  readonly lossBefore: number;
  /** Mean entropy of the truth given what is said: no change of the claims saves it. */
  readonly refinement: number;
  /** Mean divergence of the claims from the shares that came true. */
  readonly kl: number;
  /** ∂(loss in nats)/∂(1/T): positive where a higher temperature saves. */
  readonly slope: number;
  /** About what the best temperature would save, in nats: half the Newton decrement. */
  readonly saving: number;
}

const claimedAt = (logit: number) => 1 / (1 + Math.exp(-logit));
const mean = (groups: readonly Group[], value: (group: Group) => number) =>
  groups.reduce((sum, group) => sum + group.count * value(group), 0) /
  groups.reduce((sum, { count }) => sum + count, 0);

/** The mean price of these answers at a temperature. */
function lossAt(answers: Answers, bias: number, temperature: number, unit: Unit): number {
  return mean(ANSWERS[answers], ({ logit, count, yes }) =>
    binaryCrossEntropyFromLogit(yes / count, (logit + bias) / temperature, unit),
  );
}

/** What the scores leave open, whatever is claimed with them. */
const refinementOf = (answers: Answers, unit: Unit) =>
  mean(ANSWERS[answers], ({ count, yes }) => binaryEntropy(yes / count, unit));

const STEPS = 120;

/** The loss from the coldest to the hottest temperature, evenly in the logarithm. */
export function lossCurve(
  answers: Answers,
  bias: number,
  unit: Unit,
): readonly (readonly [number, number])[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const temperature = COLDEST * (HOTTEST / COLDEST) ** (i / STEPS);
    return [temperature, lossAt(answers, bias, temperature, unit)] as const;
  });
}

/** Every number of the calibration lab, amounts in `unit`. */
export function model({ answers, temperature, bias, bins }: State<typeof params>, unit: Unit): Model {
  const groups = ANSWERS[answers];
  const claims = groups.map(({ logit, count, yes }, i) => ({
    key: String(i + 1),
    logit: logit + bias,
    claimed: claimedAt((logit + bias) / temperature),
    true: yes / count,
    count,
  }));
  const said = claims.flatMap(({ claimed, count }) => Array<number>(count).fill(claimed));
  const outcomes = OUTCOMES[answers];
  const loss = lossAt(answers, bias, temperature, unit);
  const refinement = refinementOf(answers, unit);
  const over = ({ logit, count, yes }: Group) => claimedAt((logit + bias) / temperature) - yes / count;
  const slope = mean(groups, (group) => over(group) * (group.logit + bias));
  const bend = mean(groups, ({ logit }) => {
    const claimed = claimedAt((logit + bias) / temperature);
    return claimed * (1 - claimed) * (logit + bias) ** 2;
  });
  return {
    unit,
    answers,
    bias,
    temperature,
    claims,
    bins: reliability(said, outcomes, bins),
    ece: expectedCalibrationError(said, outcomes, bins),
    accuracy: mean(groups, ({ logit, count, yes }) => (logit + bias >= 0 ? yes : count - yes) / count),
    count: outcomes.length,
    yes: groups.reduce((sum, { yes }) => sum + yes, 0),
    loss,
    lossBefore: temperature === 1 ? loss : lossAt(answers, bias, 1, unit),
    refinement,
    // The difference of two roundings may be below 0.
    kl: Math.max(0, loss - refinement),
    slope,
    saving: slope === 0 ? 0 : slope ** 2 / (2 * bend),
  };
}
