import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { MAP_BINS, MAP_SAMPLES } from "./measured.ts";
import type { params } from "./params.ts";
import { draw } from "./recipes.ts";

type Setting = State<typeof params>;

/** The program that computes what the figure shows in this state; it takes up where the sample has been counted. */
export const code = (state: Setting, unit: Unit): string =>
  state.map ? map(state, unit) : counted(state, unit);

const NAMES = {
  source: ["x0", "x1", "x2"],
  xor: ["a", "b", "both"],
  redundant: ["u", "v", "both"],
} as const;

function counted(state: Setting, unit: Unit): string {
  const { labels, features } = draw(state);
  const names = NAMES[state.data];
  const name = names[state.feature - 1]!;
  // With two features and both together, the figure says all three.
  const shown = state.data === "source" ? [name] : names;
  const tables = names.map((each, i) => {
    const counts = [
      new Array<number>(features[i]!.count).fill(0),
      new Array<number>(features[i]!.count).fill(0),
    ];
    for (let row = 0; row < state.n; row++) counts[labels[row]!]![features[i]!.cells[row]!]!++;
    return shown.some((one) => one === each) ? `const ${each} = ${literal(counts)};\n` : "";
  });
  return `import { mutualInformationFromCounts, permutationTest } from "measured-surprise";

// How many of ${state.n} samples fell into each cell: those with label 0, then those with label 1.
${tables.join("")}const told = (counts, correction) =>
  mutualInformationFromCounts(counts, "${unit}", { correction }).toFixed(4);

${shown.map((each) => `console.log("measured, ${each}", told(${each}), "${unit}");\n`).join("")}console.log("corrected, Miller–Madow, ${name}", told(${name}, "miller-madow"), "${unit}");

// The samples again, cell by cell, to shuffle their labels. The last digit may differ: their order is
// another, and there are fewer shuffles than in the figure.
const cells = ${name}.flatMap((counts) => counts.flatMap((n, cell) => Array(n).fill(cell)));
const labels = ${name}.flatMap((counts, label) => counts.flatMap((n) => Array(n).fill(label)));
const options = { shuffles: 200, seed: ${state.seed} };
const { shuffled, pValue } = permutationTest(cells, labels, "${unit}", options);
const mean = shuffled.reduce((sum, each) => sum + each, 0) / shuffled.length;
console.log("shuffles, on average", mean.toFixed(4), "${unit}, p", pValue.toFixed(3));
`;
}

const map = (
  { seed }: Setting,
  unit: Unit,
): string => `import { binIndices, permutationTest, seededRandom } from "measured-surprise";

// Noise by Box and Muller. The figure’s is NumPy’s, so the numbers agree but for luck.
const random = seededRandom(${seed});
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const luck = (bins, samples) => {
  const cells = binIndices(Array.from({ length: samples }, normal), bins);
  const labels = cells.map(() => (random() < 0.5 ? 1 : 0));
  const { shuffled } = permutationTest(cells, labels, "${unit}", { shuffles: 40, seed: ${seed} });
  return shuffled.reduce((sum, each) => sum + each, 0) / shuffled.length;
};

const samples = ${literal(MAP_SAMPLES)};
const cuts = ${literal(MAP_BINS)};
const rows = cuts.map((bins) => samples.map((n) => luck(bins, n)));
console.log("samples:", ...samples);
const shown = rows.map((row) => row.map((amount) => amount.toFixed(4)));
shown.forEach((row, i) => console.log(cuts[i], "cells:", ...row, "${unit}"));
plot(
  samples.map(Math.log10),
  Object.fromEntries(rows.map((row, i) => [cuts[i] + " cells", row])),
  { x: "log₁₀ of the samples", y: "luck in ${unit}" },
);
`;
