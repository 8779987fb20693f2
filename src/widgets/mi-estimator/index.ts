import { defineWidget } from "../../figure/defineWidget.ts";
import { background } from "../../figure/jobRunner.ts";
import { MiEstimator } from "./MiEstimator.tsx";
import { type Measured, SETTING_PARAMS } from "./measured.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { digits, summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "mi-estimator",
  title: "Dependence or luck",
  question: "Is this dependence, or luck?",
  params,
  model: (state, unit, result: Measured | undefined) => model(state, unit, result),
  job: {
    params: SETTING_PARAMS,
    runner: background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })),
  },
  summary,
  table,
  presets,
  formulaValues: ({ estimate }) => ({ mi: digits(estimate.mi), luck: digits(estimate.luck.mean) }),
  View: MiEstimator,
});
