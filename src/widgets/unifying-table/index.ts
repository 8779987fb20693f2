import { defineWidget } from "../../figure/defineWidget.ts";
import { writtenLesson } from "../../figure/writtenLesson.ts";
import { QUANTITIES } from "../../ui/quantities.ts";
import { FORMULAS, plainFormula } from "./formulas.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { UnifyingTable } from "./UnifyingTable.tsx";

export default defineWidget({
  name: "unifying-table",
  title: "Unifying table",
  question: "Exact, bound or metaphor?",
  params,
  model,
  summary: ({ sentence }) => sentence,
  table: ({ shown }) => ({
    columns: [
      "method",
      "what it optimises, on average",
      "quantity",
      "direction",
      "claim",
      "how far it goes",
      "lesson",
    ],
    rows: shown.map(({ id, name, words, quantity, direction, badge, point, lesson }) => [
      name,
      words ?? plainFormula(FORMULAS.get(id) ?? ""),
      QUANTITIES[quantity].name,
      direction ?? "",
      badge,
      point,
      writtenLesson(lesson)?.number ?? "",
    ]),
  }),
  presets: [
    { id: "everything", label: "Everything", state: { quantity: "all", badge: "all" } },
    { id: "exact", label: "Exact", state: { quantity: "all", badge: "exact" } },
    { id: "bounds", label: "Bounds", state: { quantity: "all", badge: "bound" } },
    { id: "metaphors", label: "Metaphors", state: { quantity: "all", badge: "metaphor" } },
    { id: "reverse-kl", label: "Reverse KL", state: { quantity: "reverse-kl", badge: "all" } },
  ],
  View: UnifyingTable,
  drawn: false,
});
