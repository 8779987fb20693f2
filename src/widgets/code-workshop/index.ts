import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { CodeWorkshop } from "./CodeWorkshop.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { brief, chance, summary } from "./sentences.ts";

const HALVES = [0.5, 0.25, 0.125, 0.125];
const DIE = Array.from({ length: 6 }, () => 1 / 6);

/** A preset sets the letters and their codewords, with nothing replayed. */
const code = (p: readonly number[], lengths: readonly number[], block = 1) => ({
  p,
  lengths,
  block,
  replay: 0,
});

export default defineWidget({
  name: "code-workshop",
  title: "Code workshop",
  question: "Can you beat Huffman?",
  params,
  model,
  summary,
  table: ({ entries, block }) => ({
    columns: [
      block > 1 ? "block" : "letter",
      "probability",
      "surprise in bits",
      "bits",
      "codeword",
      "budget",
    ],
    rows: entries.map(({ key, p, surprise, length, word }) => [
      key,
      chance(p),
      formatNumber(surprise),
      length,
      word || "none",
      length > 0 ? brief(2 ** -length, 4) : "0",
    ]),
  }),
  presets: [
    { id: "fixed", label: "Two bits each", state: code(HALVES, [2, 2, 2, 2]) },
    { id: "huffman", label: "Huffman’s", state: code(HALVES, [1, 2, 3, 3]) },
    { id: "reversed", label: "The wrong way round", state: code(HALVES, [3, 3, 2, 1]) },
    { id: "overspent", label: "Overspent", state: code([0.5, 0.25, 0.25], [1, 1, 2]) },
    { id: "seventy", label: "70, 20, 10", state: code([0.7, 0.2, 0.1], [1, 2, 2]) },
    { id: "forty", label: "40, 30, 20, 10", state: code([0.4, 0.3, 0.2, 0.1], [1, 2, 3, 3]) },
    { id: "die", label: "A die", state: code(DIE, [2, 2, 3, 3, 3, 3]) },
    { id: "nearly", label: "Nearly certain", state: code([0.97, 0.01, 0.01, 0.01], [1, 2, 3, 3]) },
    { id: "pairs", label: "90 to 10, in pairs", state: code([0.9, 0.1], [1, 1], 2) },
    { id: "fives", label: "90 to 10, in fives", state: code([0.9, 0.1], [1, 1], 5) },
  ],
  formulaValues: (m) => ({
    average: formatNumber(m.average),
    entropy: formatNumber(m.entropy),
    huffman: formatNumber(m.huffman),
    spent: brief(m.spent),
  }),
  View: CodeWorkshop,
});
