import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { PerplexityMeter } from "./PerplexityMeter.tsx";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { choices, summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "perplexity-meter",
  title: "Perplexity meter",
  question: "Among how many choices is the model guessing?",
  params,
  model,
  summary,
  table,
  presets,
  kinds: "mode",
  formulaValues: ({ tokens: { bits, nats, perplexity } }) => ({
    bits: formatNumber(bits, 2),
    nats: formatNumber(nats, 2),
    perplexity: choices(perplexity),
  }),
  View: PerplexityMeter,
});
