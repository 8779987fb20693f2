import { defineWidget } from "../../figure/defineWidget.ts";
import { ConceptMap } from "./ConceptMap.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "concept-map",
  title: "A map of the ideas",
  question: "How do the four ideas connect?",
  params,
  model,
  summary: ({ sentence }) => sentence,
  table,
  presets: [
    { id: "one-outcome", label: "One outcome", state: { node: "surprise" } },
    { id: "the-average", label: "The average", state: { node: "entropy" } },
    { id: "wrong-belief", label: "A wrong belief", state: { node: "cross-entropy" } },
    { id: "difference", label: "The difference", state: { node: "kl-divergence" } },
  ],
  View: ConceptMap,
});
