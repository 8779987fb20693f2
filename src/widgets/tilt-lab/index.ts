import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { price, summary } from "./sentences.ts";
import { TiltLab } from "./TiltLab.tsx";
import { table } from "./table.ts";

export default defineWidget({
  name: "tilt-lab",
  title: "Tilt lab",
  question: "How far may reward pull the policy?",
  params,
  model,
  summary,
  table,
  presets,
  kinds: "learn",
  formulaValues: ({ reward: { beta, expected, kl, value }, pair }) => ({
    beta: price(beta),
    reward: formatNumber(expected),
    kl: formatNumber(kl),
    value: formatNumber(value),
    margin: formatNumber(pair.margin, 2),
    loss: formatNumber(pair.loss),
  }),
  View: TiltLab,
});
