import { defineWidget } from "../../figure/defineWidget.ts";
import { background } from "../../figure/jobRunner.ts";
import { formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { NgramLab } from "./NgramLab.tsx";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";
import { type Outcome, SETTING_PARAMS } from "./trained.ts";

export default defineWidget({
  name: "ngram-lab",
  title: "N-gram lab",
  question: "When does a longer memory stop helping?",
  params,
  model: (state, unit, outcome: Outcome | undefined) => model(state, unit, outcome),
  job: {
    params: SETTING_PARAMS,
    runner: background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })),
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
