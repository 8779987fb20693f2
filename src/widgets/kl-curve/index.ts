import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { KlCurve } from "./KlCurve.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { partsOf } from "./parts.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

/** No drawing is carried from one coin to another; the browser remembers it. */
const coin = { mode: "curve", p: 0.8, reverse: false, drawn: [] } as const;

export default defineWidget({
  name: "kl-curve",
  title: "KL curve",
  question: "Does it cost the same to be wrong on either side of the truth?",
  params,
  model,
  summary,
  table,
  presets: [
    { id: "unsure", label: "Unsure, 0.5", state: { ...coin, q: 0.5 } },
    { id: "right", label: "Right, 0.8", state: { ...coin, q: 0.8 } },
    { id: "too-sure", label: "Too sure, 0.99", state: { ...coin, q: 0.99 } },
    { id: "reversed", label: "Backwards, 0.01", state: { ...coin, q: 0.01 } },
    { id: "both", label: "Both directions", state: { ...coin, p: 0.5, q: 0.9, reverse: true } },
    { id: "path", label: "Three outcomes", state: { ...coin, mode: "path", p: 0.6, q: 0.1, split: 0.75 } },
  ],
  formulaValues: ({ p, q, kl }) => ({
    p: formatProbability(p),
    q: formatProbability(q),
    kl: formatNumber(kl, 4),
  }),
  View: KlCurve,
  needs: ({ mode }) => partsOf(mode),
});
