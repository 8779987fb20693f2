import type { JobControl } from "../../figure/job.ts";
import { type Counted, count, total } from "./counted.ts";
import { MOST_ORDER } from "./params.ts";
import { passageOf } from "./passage.ts";
import { write } from "./sample.ts";
import { divide, FEWEST, lastShare, measure, readLetters } from "./text.ts";
import type { Outcome, Score, Setting, Trained } from "./trained.ts";

/** The last counts: while only the smoothing or the passage changes, nothing is counted anew. */
let kept: { readonly key: string; readonly counted: Counted } | undefined;

/** Trains models of every order at once on a text, and reads with them what was held out of it. */
export async function train(setting: Setting, control: JobControl): Promise<Outcome> {
  const { source, own, share } = setting;
  const letters = source === "own" ? readLetters(own) : (await import("virtual:moby-dick")).letters;
  const pasted = source === "own" ? measure(own, letters) : undefined;
  if (letters.length < FEWEST) return { setting, pasted: measure(own, letters) };
  const key = `${share} ${source} ${pasted ? letters : ""}`;
  if (kept?.key !== key) {
    const [training, heldOut] = divide(letters);
    const corpus = { training: lastShare(training, share), heldOut };
    kept = { key, counted: await count(corpus, control) };
  }
  await control.progress(1);
  return { ...read(kept.counted, setting), pasted };
}

function read({ corpus, model: counts, training, impossible }: Counted, setting: Setting): Trained {
  const { heldOut } = corpus;
  const model = counts.smoothed(setting.smoothing, setting.k);
  // Bare counts are judged on the held-out text by itself; a model with smoothing goes on from what it has read.
  const before = setting.smoothing === "none" ? "" : corpus.training.slice(-MOST_ORDER);
  const bits = model.surprisalsByOrder(heldOut, before);
  const scores = bits.map(
    (surprises, order): Score => ({
      order,
      contexts: model.contexts(order),
      training: training[order],
      impossible: impossible[order],
      heldOut: total(surprises) / heldOut.length,
    }),
  );
  return {
    setting,
    letters: corpus.training.length,
    heldOut: heldOut.length,
    scores,
    passage: passageOf(model, heldOut, before, bits, setting.place),
    samples: scores.map(({ order }) => write(model, order, setting.temperature, setting.sample)),
  };
}
