import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentence.ts";
import { TwoBills } from "./TwoBills.tsx";

export default defineWidget({
  name: "two-bills",
  title: "Two bills",
  question: "What does it cost to pay by the wrong prices?",
  params,
  model,
  summary,
  table: ({ own, other, unit }) => ({
    columns: ["outcomes", `true list, ${unit}`, `other list, ${unit}`],
    rows: own.map(([count, total], i) => [count, formatNumber(total), formatNumber(other[i][1])]),
  }),
  presets: [],
  form: "opening",
  View: TwoBills,
});
