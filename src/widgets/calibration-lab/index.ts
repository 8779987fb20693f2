import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber, formatPercent } from "../../ui/format.ts";
import { CalibrationLab } from "./CalibrationLab.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "calibration-lab",
  title: "Calibration lab",
  question: "It is often right. Does it know how often?",
  params,
  model,
  summary,
  table,
  presets,
  formulaValues: ({ loss, refinement, kl, ece, accuracy, temperature }) => ({
    loss: formatNumber(loss),
    refinement: formatNumber(refinement),
    kl: formatNumber(kl),
    ece: formatNumber(ece),
    accuracy: formatPercent(accuracy),
    temperature: formatNumber(temperature, 2),
  }),
  View: CalibrationLab,
});
