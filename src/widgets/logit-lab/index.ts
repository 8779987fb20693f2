import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { LogitLab } from "./LogitLab.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "logit-lab",
  title: "Logit lab",
  question: "What does one gradient step do to every class?",
  params,
  model,
  summary,
  table,
  presets,
  formulaValues: ({ classes, target, loss, floor, softMax }) => ({
    loss: formatNumber(loss),
    floor: formatNumber(floor),
    lse: formatNumber(softMax),
    zt: formatNumber(classes[target].z),
    pt: formatNumber(classes[target].p),
    gt: formatNumber(classes[target].gradient),
    ...Object.fromEntries(classes.map(({ name, p }) => [`p-${name}`, formatNumber(p)])),
    ...Object.fromEntries(classes.map(({ name, gradient }) => [`g-${name}`, formatNumber(gradient)])),
  }),
  // A logit that is set starts a new descent.
  adjust: ({ z }, _param, index, value) => ({ z: z.map((zi, i) => (i === index ? value : zi)), steps: 0 }),
  View: LogitLab,
});
