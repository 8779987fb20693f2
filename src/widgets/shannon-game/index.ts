import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { model, type OwnGame } from "./model.ts";
import { ownGame } from "./ownGame.ts";
import { params } from "./params.ts";
import { ShannonGame } from "./ShannonGame.tsx";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "shannon-game",
  title: "The guessing game",
  question: "What is your own entropy of English?",
  params,
  model: (state, unit, own: OwnGame | undefined) => model(state, unit, own),
  job: { params: ["who"], runner: ownGame },
  summary,
  table,
  presets: [
    { id: "example", label: "A 5-gram’s game", state: { who: "example" } },
    { id: "shannon", label: "A reader of 1951", state: { who: "shannon" } },
    { id: "you", label: "Your game", state: { who: "you" } },
    { id: "class", label: "A class", state: { who: "class" } },
  ],
  formulaValues: ({ score }) => ({
    letters: String(score?.letters ?? 0),
    low: score ? formatNumber(score.low, 2) : "–",
    high: score ? formatNumber(score.high, 2) : "–",
  }),
  View: ShannonGame,
});
