import { defineWidget } from "../../figure/defineWidget.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { SurpriseStream } from "./SurpriseStream.tsx";

export default defineWidget({
  name: "surprise-stream",
  title: "A stream of surprises",
  question: "How much does a forecast surprise you, day after day?",
  params,
  model,
  summary: ({ draws, mean, entropy, unit }) =>
    `${draws.length} draws from one forecast. Each stroke is as tall as that draw was surprising; the line is their ` +
    `running average, now ${formatAmount(mean, unit, 2)}. In the long run it settles at ${formatAmount(entropy, unit)}.`,
  table: ({ draws, unit }) => ({
    columns: ["draw", "outcome", `surprise in ${unit}`, `mean so far in ${unit}`],
    rows: draws.map(({ name, surprise, mean }, i) => [
      i + 1,
      name,
      formatNumber(surprise),
      formatNumber(mean),
    ]),
  }),
  presets: [],
  form: "opening",
  View: SurpriseStream,
});
