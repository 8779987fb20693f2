import { literal, randomNumbers } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import { type Cards, card } from "./cards.ts";
import type { params } from "./params.ts";
import { grow } from "./tree.ts";

/** The program that asks the questions of a tree. In bits, whatever the unit: that is what a yes or a no can say. */
export function treeCode({ p, splits, picked, rounds, seed }: State<typeof params>): string {
  const names = (named: Cards) => p.flatMap((_, i) => (named & card(i) ? [i] : []));
  const questions = splits.map((named) => `  ${literal(names(named))},\n`).join("");
  const unfinished = grow(splits, p).next !== undefined;
  const imported = [
    ...(unfinished ? ["binaryEntropy"] : []),
    ...["entropy", "expectedLength", "huffmanLengths"],
    ...(unfinished ? ["normalize"] : []),
    ...(rounds > 0 && !unfinished ? ["sampleIndex"] : []),
  ];
  return `import { ${imported.join(", ")} } from "measured-surprise";

// How likely each card is; each question names cards by their places, level by level.
const p = ${literal(p)};
const questions = [${questions && `\n${questions}`}];

let groups = [p.flatMap((share, i) => (share > 0 ? [i] : []))];
const depths = p.map(() => 0);
for (const named of questions) {
  const open = groups.find((group) => group.length > 1);
  if (!open) break;
  for (const i of open) depths[i]++;
  const [yes, no] = [true, false].map((answer) => open.filter((i) => named.includes(i) === answer));
  groups = [...groups.filter((group) => group !== open), yes, no];
}
const average = p.reduce((sum, share, i) => sum + share * depths[i], 0);
console.log("questions on average", average.toFixed(3));
console.log("Huffman’s tree", expectedLength(p, huffmanLengths(p)).toFixed(3));
console.log("entropy", entropy(p).toFixed(3), "bits");
${unfinished ? ahead(names(picked)) : rounds > 0 ? played(rounds, seed) : ""}`;
}

const ahead = (picked: readonly number[]): string => `
const open = groups.filter((group) => group.length > 1);
const chance = (group) => group.reduce((sum, i) => sum + p[i], 0);
const hidden = open.map((group) => chance(group) * entropy(normalize(group.map((i) => p[i]))));
console.log("still hidden", hidden.reduce((sum, bits) => sum + bits).toFixed(3), "bits");
// The next question.
const named = ${literal(picked)};
const yes = chance(open[0].filter((i) => named.includes(i))) / chance(open[0]);
console.log("worth on average", binaryEntropy(Math.min(1, yes)).toFixed(3), "bits");
`;

const played = (rounds: number, seed: number): string => `
${randomNumbers(seed)}
const cards = Array.from({ length: ${rounds} }, () => sampleIndex(p, random()));
for (const [tree, lengths] of Object.entries({ yours: depths, Huffman: huffmanLengths(p) })) {
  const total = cards.reduce((sum, card) => sum + lengths[card], 0);
  console.log(tree, "after ${rounds}:", (total / cards.length).toFixed(2), "questions on average");
}
`;
