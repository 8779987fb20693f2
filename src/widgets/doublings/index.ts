import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { Doublings } from "./Doublings.tsx";
import { MOST, model, params } from "./model.ts";
import { sentence } from "./sentence.ts";

export default defineWidget({
  name: "doublings",
  title: "Doublings",
  question: "How many doublings lead to so many outcomes?",
  form: "inset",
  params,
  model,
  summary: sentence,
  table: ({ unit }) => ({
    columns: ["doublings", "outcomes", `amount in ${unit}`],
    rows: Array.from({ length: MOST + 1 }, (_, k) => {
      const { outcomes, amount } = model({ k }, unit);
      return [k, outcomes, formatNumber(amount)];
    }),
  }),
  presets: [
    { id: "coin", label: "A coin", state: { k: 1 } },
    { id: "eight-cards", label: "Eight cards", state: { k: 3 } },
    { id: "byte", label: "A byte", state: { k: 8 } },
    { id: "thousand", label: "About a thousand", state: { k: 10 } },
  ],
  View: Doublings,
});
