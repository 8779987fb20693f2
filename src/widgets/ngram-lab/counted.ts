import type { JobControl } from "../../figure/job.ts";
import { type NgramModel, ngramSteps } from "../../math/index.ts";
import { MOST_ORDER } from "./params.ts";
import { ALPHABET } from "./text.ts";

/** A text to train on, and what it goes on with. */
export interface Corpus {
  readonly training: string;
  readonly heldOut: string;
}

/** The counts of a training text for every order, and what they say as they are, without any smoothing. */
export interface Counted {
  readonly corpus: Corpus;
  readonly model: NgramModel;
  /** For each order the bits a letter of the training text. */
  readonly training: readonly number[];
  /** For each order the letters of the held-out text, read by itself, that are impossible. */
  readonly impossible: readonly number[];
}

/** Letters between two looks for a Stop. */
const PIECE = 2 ** 12;

/** How much of the work is done once the counts stand. */
const TRAINED = 0.55;

export async function count(corpus: Corpus, { progress }: JobControl): Promise<Counted> {
  const { training, heldOut } = corpus;
  const steps = ngramSteps(training, MOST_ORDER, { smoothing: "none", alphabet: ALPHABET });
  let step = steps.next();
  for (; !step.done; step = steps.next()) await progress(TRAINED * step.value);
  const model = step.value;

  const sums = new Array<number>(MOST_ORDER + 1).fill(0);
  for (let from = 0; from < training.length; from += PIECE) {
    const context = training.slice(Math.max(0, from - MOST_ORDER), from);
    const bits = model.surprisalsByOrder(training.slice(from, from + PIECE), context);
    for (const [order, surprises] of bits.entries()) sums[order] += total(surprises);
    await progress(TRAINED + (1 - TRAINED) * (from / training.length));
  }
  const heldOutBits = model.surprisalsByOrder(heldOut);
  return {
    corpus,
    model,
    training: sums.map((sum) => sum / training.length),
    impossible: heldOutBits.map((bits) => bits.filter((each) => each === Number.POSITIVE_INFINITY).length),
  };
}

export const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
