import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { BinaryEntropyCurve } from "./BinaryEntropyCurve.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { comparing } from "./parts.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "binary-entropy-curve",
  title: "Binary-entropy curve",
  question: "How fast does uncertainty grow when a sure thing becomes 1 % doubtful?",
  params,
  model,
  summary,
  table,
  presets: [
    { id: "half", label: "Fair coin", state: { mode: "tangent", p: 0.5 } },
    { id: "ninety", label: "9 in 10", state: { mode: "tangent", p: 0.9 } },
    { id: "ninety-nine", label: "99 in 100", state: { mode: "tangent", p: 0.99 } },
    { id: "half-bit", label: "Half a bit", state: { mode: "tangent", p: 0.11 } },
  ],
  formulaValues: ({ p, tails, entropy }) => ({
    p: formatNumber(p, 3),
    q: formatNumber(tails.p, 3),
    h: formatNumber(entropy, 4),
  }),
  View: BinaryEntropyCurve,
  needs: ({ mode }) => (mode === "compare" ? comparing() : undefined),
});
