import { defineWidget } from "../../figure/defineWidget.ts";
import { count, names } from "./cards.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { askedBy, byHalves, oneByOne } from "./play.ts";
import { summary } from "./sentences.ts";
import { TwentyQuestions } from "./TwentyQuestions.tsx";

const SEED = params.seed.default;

export default defineWidget({
  name: "twenty-questions",
  title: "Twenty questions",
  question: "How many yes/no questions find one card of eight?",
  params,
  model,
  summary,
  table: ({ games, unit }) => ({
    columns: ["game", "question", "answer", "cards left", `gained, in ${unit}`],
    rows: games.flatMap(({ questions }, game) =>
      questions.map(({ named, yes, left, gain }) => [
        game + 1,
        names(named),
        yes ? "yes" : "no",
        count(left),
        gain,
      ]),
    ),
  }),
  presets: [
    { id: "start", label: "Your game", state: { asked: [], game: 1, seed: SEED } },
    {
      id: "linear",
      label: "Card by card",
      state: { asked: askedBy(oneByOne, SEED), game: 3, seed: SEED },
    },
    {
      id: "balanced",
      label: "By halves",
      state: { asked: askedBy(byHalves, SEED), game: 3, seed: SEED },
    },
  ],
  View: TwentyQuestions,
});
