import { defineWidget } from "../../figure/defineWidget.ts";
import { LikelihoodLab, LineLab } from "./LikelihoodLab.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "likelihood-lab",
  title: "Likelihood lab",
  question: "Which parameter makes the data least surprising?",
  params,
  model,
  summary,
  table,
  presets,
  View: LikelihoodLab,
  needs: ({ mode }) => (mode === "line" ? LineLab.come() : undefined),
});
