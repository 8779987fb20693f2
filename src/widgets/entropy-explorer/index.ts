import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { EntropyExplorer } from "./EntropyExplorer.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { shareOut } from "./shareOut.ts";
import { describe } from "./summary.ts";

const loadedDie = [0.5, 0.1, 0.1, 0.1, 0.1, 0.1];
const fairDie = Array.from({ length: 6 }, () => 1 / 6);

/** A preset sets the whole situation: names as well as probabilities, nothing locked. */
const situation = (p: readonly number[], names: "weather" | "coin" | "die" | "letters") => ({
  p,
  names,
  locked: [],
});

export default defineWidget({
  name: "entropy-explorer",
  title: "Entropy explorer",
  question: "Which forecast is hardest to guess?",
  params,
  model,
  summary: describe,
  table: ({ outcomes, unit }) => ({
    columns: ["outcome", "probability", `surprise in ${unit}`, `share of entropy in ${unit}`],
    rows: outcomes.map(({ key, name, p, surprise, share }) => [
      name ? `${key} ${name}` : key,
      formatProbability(p),
      formatNumber(surprise),
      formatNumber(share),
    ]),
  }),
  presets: [
    { id: "certain", label: "Certain", state: situation([1, 0], "weather") },
    { id: "ninety-nine-one", label: "99 to 1", state: situation([0.99, 0.01], "weather") },
    { id: "ninety-ten", label: "90 to 10", state: situation([0.9, 0.1], "weather") },
    { id: "fair-coin", label: "Fair coin", state: situation([0.5, 0.5], "coin") },
    {
      id: "nearly-certain",
      label: "97 and three rare",
      state: situation([0.97, 0.01, 0.01, 0.01], "weather"),
    },
    { id: "seventy", label: "70, 20, 10", state: situation([0.7, 0.2, 0.1], "weather") },
    { id: "dyadic", label: "Halves of halves", state: situation([0.5, 0.25, 0.125, 0.125], "weather") },
    { id: "four-uneven", label: "This forecast", state: situation([0.4, 0.3, 0.2, 0.1], "weather") },
    { id: "four-even", label: "Four, even", state: situation([0.25, 0.25, 0.25, 0.25], "weather") },
    { id: "loaded-die", label: "Loaded die", state: situation(loadedDie, "die") },
    { id: "fair-die", label: "Fair die", state: situation(fairDie, "die") },
  ],
  formulaValues: (m) => ({
    h: formatNumber(m.entropy),
    ceiling: formatNumber(m.ceiling),
    k: String(m.outcomes.length),
    effective: formatNumber(m.effectiveCount, 2),
    ...Object.fromEntries(m.outcomes.map(({ key, p }) => [`p${key}`, formatProbability(p)])),
    ...Object.fromEntries(m.outcomes.map(({ key, share }) => [`s${key}`, formatNumber(share)])),
  }),
  adjust: ({ p, locked }, _param, index, value) => ({ p: shareOut(p, index, value, locked) }),
  View: EntropyExplorer,
});
