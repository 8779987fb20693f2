import { defineWidget } from "../../figure/defineWidget.ts";
import { EvidenceWalk } from "./EvidenceWalk.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentence.ts";

export default defineWidget({
  name: "evidence-walk",
  title: "A walk of evidence",
  question: "How fast do draws tell which of two beliefs they come from?",
  form: "opening",
  params,
  model,
  summary,
  table: ({ fromP, fromQ, unit }) => ({
    columns: ["draw", `evidence for P if P draws, in ${unit}`, "if Q draws"],
    rows: fromP.heights.map((height, i) => [i, height, fromQ.heights[i]]),
  }),
  presets: [],
  View: EvidenceWalk,
});
