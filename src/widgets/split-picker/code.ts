import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { DAYS, FEATURES, NUMBER, PLAYED } from "./days.ts";
import type { params } from "./params.ts";
import { grow, leavesOf, type Node } from "./tree.ts";

/** The program that computes what the figure shows in this state. */
export const code = ({ by, numbered, asked }: State<typeof params>, unit: Unit): string => {
  const { nodes, next } = grow((_, i) => asked[i], numbered);
  const features = numbered ? FEATURES : FEATURES.slice(0, NUMBER);
  const days = DAYS.map((day, i) => {
    const answers = features.map(({ key, values }, f) =>
      f === NUMBER ? `number: ${i + 1}` : `${key}: ${literal(values[day[f]!]!)}`,
    );
    return `  { ${answers.join(", ")}, play: ${PLAYED[i]} },`;
  });
  const functions = {
    gain: ["entropyFromCounts", "informationGain"],
    gini: ["informationGain"],
    ratio: ["entropyFromCounts", "gainRatio", "informationGain"],
  }[by];
  const imports = next === undefined ? ["entropyFromCounts"] : functions;
  return `import { ${imports.join(", ")} } from "measured-surprise";

const days = [
${days.join("\n")}
];
// Days without play, and with.
const countsOf = (some) =>
  [false, true].map((play) => some.filter((day) => day.play === play).length);

${
  next === undefined
    ? whole(
        leavesOf(nodes).map((leaf) => daysAt(leaf, nodes)),
        unit,
      )
    : question(
        daysAt(nodes[next]!, nodes),
        by,
        features.map(({ key }) => key),
        unit,
      )
}`;
};

/** The days that come to a node. */
function daysAt(node: Node, nodes: readonly Node[]): string {
  const steps: string[] = [];
  for (let at = node; at.parent >= 0; at = nodes[at.parent]!) {
    const { key } = FEATURES[nodes[at.parent]!.asked!]!;
    steps.unshift(`day.${key} === ${key === "number" ? at.answer : literal(at.answer)}`);
  }
  return steps.length === 0 ? "days" : `days.filter((day) => ${steps.join(" && ")})`;
}

type Measure = State<typeof params>["by"];

/** What the program counts of a question, beside what it saves, and what it says of it. */
const WORTH: Readonly<Record<Measure, (unit: Unit) => readonly [counted: string, said: string]>> = {
  gain: (unit) => [
    `
  const left = Math.max(0, before - gain);`,
    `"saves", gain.toFixed(3), "of", before.toFixed(3), "${unit}, leaves", left.toFixed(3)`,
  ],
  gini: (unit) => [
    `
  const left = parts.reduce((sum, [no, yes]) => sum + ((no + yes) / here.length) * gini([no, yes]), 0);
  const fall = gini(counts) - left;`,
    `"takes", fall.toFixed(3), "off", gini(counts).toFixed(3), "leaves", left.toFixed(3));
  console.log("  and saves", gain.toFixed(3), "${unit}"`,
  ],
  ratio: (unit) => [
    `
  const split = entropyFromCounts(parts.map(([no, yes]) => no + yes)${inUnit(unit)});
  const ratio = gainRatio(counts, parts);`,
    `"gain ratio", ratio.toFixed(3), "saves", gain.toFixed(3), "takes", split.toFixed(3), "${unit}"`,
  ],
};

function question(here: string, by: Measure, features: readonly string[], unit: Unit): string {
  const [counted, said] = WORTH[by](unit);
  const gini = `// Gini’s impurity: how often two days drawn with replacement differ.
const gini = ([no, yes]) => (2 * no * yes) / (no + yes) ** 2;
`;
  const before = `const before = entropyFromCounts(counts${inUnit(unit)});\n`;
  const gain = `
  const gain = informationGain(counts, parts${inUnit(unit)});`;
  return `const here = ${here};
const counts = countsOf(here);
${by === "gini" ? gini : by === "gain" ? before : ""}
for (const question of [${features.map((key) => literal(key)).join(", ")}]) {
  const answers = [...new Set(here.map((day) => day[question]))];
  const parts = answers.map((answer) => countsOf(here.filter((day) => day[question] === answer)));${gain}${counted}
  console.log(question, ${said});
}
`;
}

const whole = (leaves: readonly string[], unit: Unit) => `const leaves = [
${leaves.map((leaf) => `  ${leaf},\n`).join("")}];
const disorder = (some) => entropyFromCounts(countsOf(some)${inUnit(unit)});
const left = leaves.reduce((sum, leaf) => sum + (leaf.length / days.length) * disorder(leaf), 0);

console.log("before", disorder(days).toFixed(3), "${unit}");
console.log("left by the tree", left.toFixed(3), "${unit}");
console.log("saved by it", (disorder(days) - left).toFixed(3), "${unit}");
`;
