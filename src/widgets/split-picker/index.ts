import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { FEATURES } from "./days.ts";
import { greedy, model } from "./model.ts";
import { params } from "./params.ts";
import { SplitPicker } from "./SplitPicker.tsx";
import { summary } from "./sentences.ts";

const first = { by: "gain", numbered: false, asked: [] as number[] } as const;

export default defineWidget({
  name: "split-picker",
  title: "Split picker",
  question: "Which question first?",
  params,
  model,
  summary,
  table: ({ candidates, unit }) => ({
    columns: [
      "question",
      `gain in ${unit}`,
      `left in ${unit}`,
      `split in ${unit}`,
      "gain ratio",
      "fall of Gini",
    ],
    rows: candidates.map(({ feature, gain, left, split, ratio, gini }) => [
      FEATURES[feature]!.name,
      ...[gain, left, split, ratio, gini].map((x) => formatNumber(x, 4)),
    ]),
  }),
  presets: [
    { id: "outlook", label: "Outlook", state: { ...first, feature: "outlook" } },
    { id: "temperature", label: "Temperature", state: { ...first, feature: "temperature" } },
    { id: "humidity", label: "Humidity", state: { ...first, feature: "humidity" } },
    { id: "wind", label: "Wind", state: { ...first, feature: "wind" } },
    { id: "second", label: "Outlook, then?", state: { ...first, asked: [0], feature: "humidity" } },
    { id: "tree", label: "The whole tree", state: { ...first, asked: greedy("gain", false) } },
    { id: "gini", label: "By Gini", state: { ...first, by: "gini", feature: "outlook" } },
    { id: "number", label: "The day’s number", state: { ...first, numbered: true, feature: "number" } },
    {
      id: "ratio",
      label: "By gain ratio",
      state: { ...first, by: "ratio", numbered: true, feature: "number" },
    },
  ],
  formulaValues: ({ picked }) => ({
    gain: formatNumber(picked?.gain ?? 0),
    left: formatNumber(picked?.left ?? 0),
  }),
  View: SplitPicker,
});
