import { defineWidget } from "../../figure/defineWidget.ts";
import type { Announce, JobRunner } from "../../figure/job.ts";
import { background } from "../../figure/jobRunner.ts";
import { formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { NgramLab } from "./NgramLab.tsx";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";
import { type Outcome, SETTING_PARAMS } from "./trained.ts";

const training = background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));

/** While the reader draws nothing is trained, and the book that is read for it is not fetched. */
function afterDrawing(announce: Announce): JobRunner {
  const { run, stop } = training(announce);
  return { run: (setting) => (setting as { stage: string }).stage !== "draw" && run(setting), stop };
}

export default defineWidget({
  name: "ngram-lab",
  title: "N-gram lab",
  question: "When does a longer memory stop helping?",
  params,
  model: (state, unit, outcome: Outcome | undefined) => model(state, unit, outcome),
  job: {
    params: [...SETTING_PARAMS, "stage"],
    runner: afterDrawing,
  },
  summary,
  table,
  presets,
  formulaValues: ({ score, choices }) => ({
    training: formatNumber(score.training, 2),
    heldOut: formatNumber(score.heldOut, 2),
    choices: formatNumber(choices, 2),
  }),
  View: NgramLab,
});
