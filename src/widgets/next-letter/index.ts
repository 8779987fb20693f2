import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { model } from "./model.ts";
import { NextLetter } from "./NextLetter.tsx";
import { params } from "./params.ts";
import { summary } from "./sentence.ts";

export default defineWidget({
  name: "next-letter",
  title: "The next letter",
  question: "Over how many boxes does the hand hover?",
  params,
  model,
  summary,
  table: ({ letters }) => ({
    columns: ["letter", "boxes it was worth", "mean so far"],
    rows: letters.map(({ letter, worth, mean }) => [letter, formatNumber(worth, 1), formatNumber(mean, 1)]),
  }),
  presets: [],
  form: "opening",
  View: NextLetter,
});
