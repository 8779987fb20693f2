import { defineWidget } from "../../figure/defineWidget.ts";
import { HeadlineStrokes } from "./HeadlineStrokes.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentences.ts";

export default defineWidget({
  name: "headline-strokes",
  title: "Headlines by surprise",
  question: "Which of these would be news to you?",
  params,
  model,
  summary,
  table: ({ headlines, unit }) => ({
    columns: ["event", "p", `surprise in ${unit}`],
    rows: headlines.map(({ lines, p, surprise }) => [lines.join(" "), p, surprise]),
  }),
  presets: [],
  form: "opening",
  View: HeadlineStrokes,
});
