import { defineWidget } from "../../figure/defineWidget.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { SurpriseCurve } from "./SurpriseCurve.tsx";
import { digits, probability, summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "surprise-curve",
  title: "Surprise curve",
  question: "What happens to surprise each time p halves?",
  params,
  model,
  summary,
  table,
  presets: [
    { id: "certain", label: "Certain", state: { p: 1, other: 0.5 } },
    { id: "coin", label: "Coin, heads", state: { p: 0.5, other: 0.5 } },
    { id: "two-digits", label: "Two binary digits", state: { p: 0.25, other: 0.5 } },
    { id: "die", label: "A die’s face", state: { p: 1 / 6, other: 0.5 } },
    { id: "loaded-common", label: "Loaded die, its side", state: { p: 0.9, other: 0.5 } },
    { id: "loaded-rare", label: "Loaded die, another", state: { p: 0.02, other: 0.5 } },
    { id: "rare", label: "One in a hundred", state: { p: 0.01, other: 0.5 } },
    { id: "both", label: "Coin and two digits", state: { p: 0.5, other: 0.25 } },
  ],
  formulaValues: ({ event }) => ({ p: probability(event.p), i: digits(event.surprise) }),
  View: SurpriseCurve,
});
