import { defineWidget } from "../../figure/defineWidget.ts";
import { count, names } from "./cards.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { askedBy, byHalves, oneByOne } from "./play.ts";
import { summary } from "./sentences.ts";
import { QuestionTree, TwentyQuestions } from "./TwentyQuestions.tsx";
import { splitsBy } from "./tree.ts";
import { treeTable } from "./treeTable.ts";

const SEED = params.seed.default;

const EIGHT = Array.from({ length: 8 }, () => 1 / 8);
const ANIMALS = [0.5, 0.25, 0.125, 0.125];
const NEARLY = [0.97, 0.01, 0.01, 0.01];

const tree = (p: readonly number[], splits: readonly number[], picked = 0) =>
  ({ mode: "tree", p, splits, picked, rounds: 0 }) as const;

export default defineWidget({
  name: "twenty-questions",
  title: "Twenty questions",
  question: "How few yes/no questions find a card?",
  params,
  model,
  summary,
  kinds: "mode",
  table: ({ mode, tree, games, unit }) =>
    mode === "tree"
      ? treeTable(tree)
      : {
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
        },
  presets: [
    { id: "start", label: "Your game", state: { mode: "cards", asked: [], game: 1, seed: SEED } },
    {
      id: "linear",
      label: "Card by card",
      state: { mode: "cards", asked: askedBy(oneByOne, SEED), game: 3, seed: SEED },
    },
    {
      id: "balanced",
      label: "By halves",
      state: { mode: "cards", asked: askedBy(byHalves, SEED), game: 3, seed: SEED },
    },
    { id: "eight-linear", label: "Eight, card by card", state: tree(EIGHT, splitsBy(oneByOne, EIGHT)) },
    { id: "eight-halves", label: "Eight, by halves", state: tree(EIGHT, splitsBy(byHalves, EIGHT)) },
    { id: "animals", label: "Four animals", state: tree(ANIMALS, [], 0b0011) },
    { id: "animals-halves", label: "Animals, by halves", state: tree(ANIMALS, splitsBy(byHalves, ANIMALS)) },
    { id: "animals-best", label: "Animals, the best", state: tree(ANIMALS, splitsBy(oneByOne, ANIMALS)) },
    { id: "nearly", label: "Nearly certain", state: tree(NEARLY, splitsBy(oneByOne, NEARLY)) },
  ],
  View: TwentyQuestions,
  needs: ({ mode }) => (mode === "tree" ? QuestionTree.come() : undefined),
});
