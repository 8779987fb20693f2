import { inUnit, literal, randomNumbers } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export function code({ p, view, seed, draws }: Params, unit: Unit): string {
  const drawing = view === "draws" && draws > 0;
  return `import { effectiveCount, entropy, ${drawing ? "sampleIndex, " : ""}surprisal } from "measured-surprise";

const p = ${literal(p)};

const surprises = p.map((pi) => surprisal(pi${inUnit(unit)}));
console.log("surprises", ...surprises.map((surprise) => surprise.toFixed(3)), "${unit}");
console.log("entropy", entropy(p${inUnit(unit)}).toFixed(3), "${unit}");

// As many outcomes, all alike, could not be more uncertain.
console.log("ceiling", surprisal(1 / p.length${inUnit(unit)}).toFixed(3), "${unit}");
console.log("like a fair choice among", effectiveCount(p).toFixed(2), "outcomes");
${drawing ? sampling(seed, draws, unit) : ""}`;
}

const sampling = (seed: number, draws: number, unit: Unit) => `
${randomNumbers(seed)}
const outcomes = Array.from({ length: ${draws} }, () => sampleIndex(p, random()));

const meanAfter = (count) =>
  outcomes.slice(0, count).reduce((sum, outcome) => sum + surprises[outcome], 0) / count;
console.log("mean surprise of the draws", meanAfter(outcomes.length).toFixed(3), "${unit}");
${draws > 1 ? running(draws, unit) : ""}`;

const running = (draws: number, unit: Unit) => `
const counts = Array.from({ length: ${Math.min(draws, 200)} }, (_, i) => ${draws > 200 ? `Math.round(((i + 1) * ${draws}) / 200)` : "i + 1"});
plot(counts, { mean: meanAfter, entropy: () => entropy(p${inUnit(unit)}) }, { x: "draws", y: "${unit}" });
`;
