import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { Unit } from "../../math/unit.ts";
import type { Data } from "./data.ts";
import { EVENINGS, KINDS, TRAMS } from "./names.ts";
import type { Params } from "./params.ts";
import { readTable } from "./readTable.ts";

/** Shuffling takes numbers other than those that made the evenings. */
const APART = 10_000;

/** The program that computes what the figure shows in this state. */
export function code(state: Params, unit: Unit): string {
  const reading = state.own === "" ? undefined : readTable(state.own);
  const refused = reading && "refused" in reading ? `console.log(${literal(reading.refused)});\n` : "";
  const data = reading && "data" in reading ? reading.data : undefined;
  const features = data?.features.length ?? KINDS.length;
  const kinds = data?.label.kinds.length ?? 2;
  const functions = ["mutualInformationFromCounts"];
  if (!state.pairs && state.shuffled) functions[0] = "permutationTest";
  if (!data || state.pairs) functions.push("seededRandom");
  return `import { ${functions.join(", ")} } from "measured-surprise";

${refused}${data ? table(data) : evenings(state.seed)}
${state.pairs ? pairs(state, features, kinds, unit) : state.shuffled ? shuffled(state, features, unit) : ranked(kinds, unit)}`;
}

const table = ({
  features,
  label,
}: Data) => `// What each row has of each feature, and its label, as numbers of their kinds.
const features = [
${features.map(({ name, cells }) => `  [${literal(name)}, ${literal(Array.from(cells))}],\n`).join("")}];
const label = ${literal(Array.from(label.cells))};
`;

const evenings = (
  seed: number,
) => `// ${EVENINGS} evenings. 0 is the light on, the car in the drive, rain, a switch up. The light is a fair coin.
const random = seededRandom(${seed});
const flip = (chance) => (random() < chance ? 1 : 0);
const evenings = Array.from({ length: ${EVENINGS} }, () => {
  const light = flip(0.5);
  const upstairs = flip(0.5);
  const [car, rain] = [light ^ flip(0.14), light ^ flip(0.34)];
  const [tram, coin] = [Math.floor(random() * ${TRAMS}), flip(0.5)];
  // With the other switch it makes the light, but for one evening in ten.
  const downstairs = upstairs ^ (1 - light) ^ flip(0.1);
  return { light, car, rain, tram, coin, upstairs, downstairs };
});
const names = [${KINDS.map(({ name }) => literal(name)).join(", ")}];
const features = names.map((name) => [name, evenings.map((evening) => evening[name])]);
const label = evenings.map(({ light }) => light);
`;

/** What some cells tell of the labels. */
const told = (
  kinds: number,
  unit: Unit,
) => `// What some cells tell of the labels, by how often each kind comes with each label.
const told = (cells, labels) => {
  const counts = new Map(cells.map((kind) => [kind, Array(${kinds}).fill(0)]));
  cells.forEach((kind, row) => counts.get(kind)[labels[row]]++);
  return mutualInformationFromCounts([...counts.values()]${inUnit(unit)});
};
`;

const ranked = (kinds: number, unit: Unit) => `${told(kinds, unit)}
const ranking = features.map(([name, cells]) => [name, told(cells, label)]).sort((a, b) => b[1] - a[1]);
for (const [name, amount] of ranking) console.log(name, amount.toFixed(4), "${unit}");
`;

const shuffled = (
  { seed, shuffles, level, looks }: Params,
  features: number,
  unit: Unit,
) => `for (const [name, cells] of features) {
  const options = { shuffles: ${shuffles}, seed: ${seed + APART} };
  const { mi, shuffled, pValue } = permutationTest(cells, label, "${unit}", options);
  const luck = shuffled.reduce((sum, each) => sum + each, 0) / shuffled.length;
  const reached = shuffled.filter((each) => each > mi - 1e-12).length;
  ${looks ? "// As many chances to be lucky as features were looked at.\n  " : ""}const p = Math.min(1, pValue${looks ? ` * ${features}` : ""});
  const verdict = p <= ${level} ? "kept" : "may be luck";
  console.log(name, mi.toFixed(4), "${unit}, shuffles on average", luck.toFixed(4));
  console.log("  reached by", reached, "shuffles, p", p.toFixed(4), verdict);
}
`;

function pairs(
  { seed, shuffles, level, looks, feature, other }: Params,
  features: number,
  kinds: number,
  unit: Unit,
) {
  const members = [feature, other].map((each) => Math.min(each, features) - 1).sort((a, b) => a - b);
  const one = members[0] !== members[1];
  return `${told(kinds, unit)}
const pairs = ${one ? `[[${members.join(", ")}]]` : "features.flatMap((_, j) => features.slice(0, j).map((_, i) => [i, j]))"};
const columns = pairs.map(([i, j]) => {
  const [a, b] = [features[i][1], features[j][1]];
  return [a.map((kind, row) => kind + ", " + b[row]), a, b];
});
// What both tell together beyond the sum of what each tells.
const beyond = ([both, a, b], labels) => told(both, labels) - told(a, labels) - told(b, labels);
const measured = columns.map((each) => beyond(each, label));

const luck = seededRandom(${seed + APART});
const shuffled = [...label];
const reached = pairs.map(() => 0);
// Shuffled labels have nothing to do with the cells: what is told then is luck.
for (let k = 0; k < ${shuffles}; k++) {
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(luck() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  columns.forEach((each, i) => {
    if (beyond(each, shuffled) > measured[i] - 1e-12) reached[i]++;
  });
}

pairs.forEach((pair, i) => {
  const [both, a, b] = columns[i].map((cells) => told(cells, label).toFixed(4));
  const p = Math.min(1, ((reached[i] + 1) / ${Number(shuffles) + 1})${looks ? ` * ${(features * (features - 1)) / 2}` : ""});
  console.log(...pair.map((member) => features[member][0]), a, "and", b, "${unit}, together", both, "${unit}");
  console.log("more than the sum by", measured[i].toFixed(4), "${unit}");
  console.log("reached by", reached[i], "shuffles, p", p.toFixed(4), p <= ${level} ? "kept" : "may be luck");
});
`;
}
