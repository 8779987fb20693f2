import { inUnit, literal, randomNumbers } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export function code(state: Params, unit: Unit): string {
  const { p, q, swapped, clip, view } = state;
  const drawing = view === "draws";
  const imported = [
    "crossEntropy",
    "entropy",
    !clip && "klDivergence",
    drawing && "sampleIndex",
    (clip || drawing) && "surprisal",
  ].filter(Boolean);
  // What a list does not name it gives no chance.
  const lists = [
    `${literal(p.concat(q.slice(p.length).map(() => 0)))}; // P`,
    `${literal(q.concat(p.slice(q.length).map(() => 0)))}; // Q`,
  ];
  const [truth, belief] = swapped ? lists.reverse() : lists;
  return `import { ${imported.join(", ")} } from "measured-surprise";

const truth = ${truth}
const belief = ${belief}

${clip ? clippedBill(swapped, unit) : bill(swapped, unit)}${drawing ? sampling(state, unit) : ""}`;
}

function bill(swapped: boolean, unit: Unit): string {
  const other = `console.log("the other way round", crossEntropy(belief, truth${inUnit(unit)}).toFixed(3), "${unit}");\n`;
  return `console.log("bill", crossEntropy(truth, belief${inUnit(unit)}).toFixed(3), "${unit}");
console.log("unavoidable", entropy(truth${inUnit(unit)}).toFixed(3), "${unit}");
console.log("wasted", klDivergence(truth, belief${inUnit(unit)}).toFixed(3), "${unit}");
${swapped ? other : ""}`;
}

function clippedBill(swapped: boolean, unit: Unit): string {
  const other = `console.log("the other way round", bill(belief, truth).toFixed(3), "${unit}");\n`;
  return `// Clipping puts a ten-billionth in the place of what is less.
const price = (share) => surprisal(Math.max(share, 1e-10)${inUnit(unit)});
const bill = (p, q) => p.reduce((sum, pi, i) => sum + pi * price(q[i]), 0);

const unavoidable = entropy(truth${inUnit(unit)});
console.log("clipped bill", bill(truth, belief).toFixed(3), "${unit}");
console.log("unavoidable", unavoidable.toFixed(3), "${unit}");
console.log("wasted", Math.max(0, bill(truth, belief) - unavoidable).toFixed(3), "${unit}");
console.log("true bill", crossEntropy(truth, belief${inUnit(unit)}).toFixed(3), "${unit}");
${swapped ? other : ""}`;
}

function sampling({ seed, draws, clip }: Params, unit: Unit): string {
  const price = clip ? "" : `const price = (share) => surprisal(share${inUnit(unit)});\n`;
  const running = `
const counts = Array.from({ length: ${Math.min(draws, 100)} }, (_, i) => ${draws > 100 ? `Math.round(((i + 1) * ${draws}) / 100)` : "i + 1"});
const paid = (count) => meanPrice(belief, count);
const own = (count) => meanPrice(truth, count);
plot(counts, { paid, own }, { x: "draws", y: "mean price in ${unit}" });
`;
  return `
${randomNumbers(seed)}
const outcomes = Array.from({ length: ${draws} }, () => sampleIndex(truth, random()));

${price}const meanPrice = (list, count) =>
  outcomes.slice(0, count).reduce((sum, outcome) => sum + price(list[outcome]), 0) / count;
console.log("mean price of the draws", meanPrice(belief, outcomes.length).toFixed(3), "${unit}");
console.log("by the truth’s own prices", meanPrice(truth, outcomes.length).toFixed(3), "${unit}");
${draws > 1 ? running : ""}`;
}
