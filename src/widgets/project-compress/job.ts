import type { JobControl } from "../../figure/job.ts";
import { type NgramModel, ngramSteps, prepareLetters, type Steps } from "../../math/index.ts";
import { fingerprint } from "../../ui/fingerprint.ts";
import { packedSize } from "../../ui/packedSize.ts";
import type { Outcome, Rates, Setting } from "./measured.ts";
import { FEWEST, MOST_ORDER, type Smoothing } from "./params.ts";
import { PASSAGE } from "./passage.ts";

/** The model’s whole alphabet. */
const ALPHABET = " abcdefghijklmnopqrstuvwxyz";

/** How each smoothing reads the same counts. */
const READINGS: Record<Smoothing, readonly ["witten-bell" | "add-k" | "none", k?: number]> = {
  "witten-bell": ["witten-bell"],
  "add-1": ["add-k", 1],
  "add-0.1": ["add-k", 0.1],
  none: ["none"],
};

/** Letters between two looks for a Stop. */
const PIECE = 2 ** 12;

/** How much of the work is done once the counts stand. */
const COUNTED = 0.3;

let last: Outcome | undefined;

/** What a text comes to. Asked for the same text again it is still known. */
export async function measure({ source, own }: Setting, control: JobControl): Promise<Outcome> {
  const kept = source === "own" ? own : "";
  if (last?.own !== kept || kept === "") last = await train(kept, source === "own" ? own : PASSAGE, control);
  return last;
}

/** Trains models of every order on nine tenths of a text, and reads with them what was held out of it. */
async function train(own: string, text: string, { progress }: JobControl): Promise<Outcome> {
  const letters = readLetters(text);
  if (letters.length < FEWEST) return { own, letters: letters.length };

  const border = Math.floor(0.9 * letters.length);
  const [training, heldOut] = [letters.slice(0, border), letters.slice(border)];
  const counts = await reporting(ngramSteps(training, MOST_ORDER, { alphabet: ALPHABET }), (share) =>
    progress(COUNTED * share),
  );
  const readings = Object.entries(READINGS) as [Smoothing, (typeof READINGS)[Smoothing]][];
  const rates: Partial<Record<Smoothing, Rates>> = {};
  for (const [i, [name, reading]] of readings.entries()) {
    const model = counts.smoothed(...reading);
    const done = (share: number) => progress(COUNTED + ((1 - COUNTED) * (i + share)) / readings.length);
    rates[name] = {
      training: (await sums(model, training, "", done)).map((bits) => bits / training.length),
      // The model has just read the training text, so it goes on from its last letters.
      heldOut: (await sums(model, heldOut, training.slice(-MOST_ORDER), done)).map(
        (bits) => bits / heldOut.length,
      ),
    };
  }
  const bare = counts.smoothed("none").surprisalsByOrder(heldOut, training.slice(-MOST_ORDER));
  const whole = await packedSize(letters, "gzip");
  const first = await packedSize(training, "gzip");
  return {
    own,
    print: fingerprint(letters),
    training: training.length,
    heldOut: heldOut.length,
    rates: rates as Record<Smoothing, Rates>,
    impossible: bare.map((bits) => bits.filter((each) => each === Number.POSITIVE_INFINITY).length),
    files: whole === undefined || first === undefined ? undefined : { training: first, whole },
  };
}

/** A text in the model’s letters: accents are dropped, and whatever is no letter from a to z counts as a space. */
function readLetters(text: string): string {
  return prepareLetters(text.normalize("NFD").replace(/\p{M}/gu, ""));
}

async function reporting<R>(steps: Steps<R>, report: (share: number) => Promise<void>): Promise<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await report(step.value);
  }
}

/** For every order the bits a text costs that follows a context. */
async function sums(
  model: NgramModel,
  text: string,
  before: string,
  report: (share: number) => Promise<void>,
): Promise<number[]> {
  const sums = new Array<number>(MOST_ORDER + 1).fill(0);
  for (let from = 0; from < text.length; from += PIECE) {
    const context = (before + text.slice(Math.max(0, from - MOST_ORDER), from)).slice(-MOST_ORDER);
    const bits = model.surprisalsByOrder(text.slice(from, from + PIECE), context);
    for (const [order, surprises] of bits.entries()) {
      for (const each of surprises) sums[order]! += each;
    }
    await report(from / text.length);
  }
  return sums;
}
