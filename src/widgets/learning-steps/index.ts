import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { LearningSteps } from "./LearningSteps.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentence.ts";

export default defineWidget({
  name: "learning-steps",
  title: "Learning steps",
  question: "How does a classifier that is sure and wrong come round?",
  params,
  model,
  summary,
  table: ({ moments, unit }) => ({
    columns: ["steps", "cat", "dog", "bird", `loss in ${unit}`],
    rows: moments.map(({ p, loss }, step) => [step, ...p.map((pi) => formatNumber(pi)), formatNumber(loss)]),
  }),
  presets: [],
  form: "opening",
  View: LearningSteps,
});
