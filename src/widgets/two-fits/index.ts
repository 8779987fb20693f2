import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentence.ts";
import { TwoFits } from "./TwoFits.tsx";

export default defineWidget({
  name: "two-fits",
  title: "Two fits",
  question: "Which one bell fits two hills best?",
  params,
  model,
  summary,
  table: ({ forward, reverse }) => ({
    columns: ["direction", "centre", "width"],
    rows: [
      ["forward", formatNumber(forward.mean, 2), formatNumber(forward.sd, 2)],
      ["reverse", formatNumber(reverse.mean, 2), formatNumber(reverse.sd, 2)],
    ],
  }),
  presets: [],
  form: "opening",
  View: TwoFits,
});
