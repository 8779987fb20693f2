import { defineWidget } from "../../figure/defineWidget.ts";
import { ALL_BUT_ONE, BATCHES, TRUTHS } from "./batches.ts";
import { LossCurves } from "./LossCurves.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

const batch = (p: readonly number[]) => ({ y: TRUTHS, p });

export default defineWidget({
  name: "loss-curves",
  title: "Loss curves",
  question: "Which mistake costs most?",
  params,
  model,
  summary,
  table,
  presets: [
    { id: "perfect", label: "Perfect", state: batch(BATCHES.perfect) },
    { id: "good", label: "Good", state: batch(BATCHES.good) },
    { id: "poor", label: "Unsure", state: batch(BATCHES.poor) },
    { id: "one-wrong", label: "One sure mistake", state: batch(ALL_BUT_ONE) },
    { id: "wrong", label: "Sure and wrong", state: batch(BATCHES.wrong) },
    { id: "impossible", label: "Ruled out", state: batch([0.9, 0.1, 0.8, 0, 0.2]) },
  ],
  View: LossCurves,
});
