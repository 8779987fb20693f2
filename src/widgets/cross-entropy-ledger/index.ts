import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { CrossEntropyLedger } from "./CrossEntropyLedger.tsx";
import { formulaValues } from "./formulaValues.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentences.ts";

const TRUTH = [0.7, 0.2, 0.1];

/** A preset sets both lists and lets infinity be infinite. */
const believing = (q: readonly number[], p: readonly number[] = TRUTH) => ({ p, q, clip: false });

export default defineWidget({
  name: "cross-entropy-ledger",
  title: "Cross-entropy ledger",
  question: "How much of the bill is the world’s fault?",
  params,
  model,
  summary,
  table: ({ lines, swapped, unit }) => ({
    columns: [
      "outcome",
      "p",
      "q",
      `price by ${swapped ? "P" : "Q"} in ${unit}`,
      `${swapped ? "q" : "p"} × price in ${unit}`,
    ],
    rows: lines.map(({ key, p, q, price, amount, fake }) => [
      key,
      formatProbability(p),
      formatProbability(q),
      fake ? `${formatNumber(price)}, fake` : formatNumber(price),
      formatNumber(amount),
    ]),
  }),
  presets: [
    { id: "own", label: "Q is P", state: believing(TRUTH) },
    { id: "good", label: "Good", state: believing([0.65, 0.25, 0.1]) },
    { id: "near", label: "Near", state: believing([0.6, 0.3, 0.1]) },
    { id: "fair", label: "Too cautious", state: believing([0.5, 0.3, 0.2]) },
    { id: "poor", label: "Nearly even", state: believing([0.33, 0.33, 0.34]) },
    { id: "wrong", label: "Confident, wrong", state: believing([0.1, 0.1, 0.8]) },
    { id: "zero", label: "A zero in Q", state: believing([0.8, 0.2, 0]) },
    { id: "clipped", label: "The zero, clipped", state: { ...believing([0.8, 0.2, 0]), clip: true } },
    { id: "one-hot", label: "One-hot P", state: believing([0.5, 0.3, 0.2], [1, 0, 0]) },
  ],
  formulaValues,
  View: CrossEntropyLedger,
});
