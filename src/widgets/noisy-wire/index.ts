import { defineWidget } from "../../figure/defineWidget.ts";
import { DIGITS, model, params } from "./model.ts";
import { NoisyWire } from "./NoisyWire.tsx";
import { summary } from "./sentence.ts";

export default defineWidget({
  name: "noisy-wire",
  title: "A noisy wire",
  question: "What does a wrong digit cost when nobody marks it?",
  form: "opening",
  params,
  model,
  summary,
  table: ({ unit, flipped, flippedSurprise, goodSurprise }) => ({
    columns: ["digit", "how many", `surprise of each, in ${unit}`],
    rows: [
      ["flipped", flipped.length, flippedSurprise],
      ["right", DIGITS - flipped.length, goodSurprise],
    ],
  }),
  presets: [],
  View: NoisyWire,
});
