import { defineWidget } from "../../figure/defineWidget.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { ShorterWords } from "./ShorterWords.tsx";
import { summary } from "./sentence.ts";

export default defineWidget({
  name: "shorter-words",
  title: "Shorter words",
  question: "How much tape does a message need?",
  params,
  model,
  summary,
  table: ({ tapes }) => ({
    columns: ["tape", "bits"],
    rows: tapes.map(({ name, bits }) => [name, bits]),
  }),
  presets: [],
  form: "opening",
  View: ShorterWords,
});
