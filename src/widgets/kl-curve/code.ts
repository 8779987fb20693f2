import { drawnCurve, inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export function code(state: Params, unit: Unit): string {
  if (state.mode === "path") return path(state, unit);
  if (state.mode === "compare" && state.drawn.length > 0) return comparison(state, unit);
  return atPoint(state, unit);
}

const GRID = "const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);";

const atPoint = (
  { p, q, reverse }: Params,
  unit: Unit,
) => `import { klDivergence, surprisal } from "measured-surprise";

const coin = (heads) => [heads, 1 - heads];
const p = ${literal(p)}; // share of heads
const q = ${literal(q)}; // what the model says

console.log("wasted a toss", klDivergence(coin(p), coin(q)${inUnit(unit)}).toFixed(4), "${unit}");
${reverse ? `console.log("the other way round", klDivergence(coin(q), coin(p)${inUnit(unit)}).toFixed(4), "${unit}");\n` : ""}
// What never comes costs nothing.
const term = (p, q) => (p === 0 ? 0 : p * (surprisal(q${inUnit(unit)}) - surprisal(p${inUnit(unit)})));
console.log("from heads", term(p, q).toFixed(3), "${unit}");
console.log("from tails", term(1 - p, 1 - q).toFixed(3), "${unit}");

const forward = (q) => klDivergence(coin(p), coin(q)${inUnit(unit)});
console.log("at q = 0.01", forward(0.01).toFixed(2), "${unit}");
console.log("at q = 0.99", forward(0.99).toFixed(2), "${unit}");

${GRID}
${reverse ? `const backward = (q) => klDivergence(coin(q), coin(p)${inUnit(unit)});\n` : ""}plot(grid, ${reverse ? "{ forward, backward }" : "forward"}, { x: "q", y: "${unit}" });
`;

const path = ({ p, q, split }: Params, unit: Unit) => `import { klDivergence } from "measured-surprise";

// Three outcomes: the first, and how the rest is split.
const three = (first, split) => [first, (1 - first) * split, (1 - first) * (1 - split)];
const p = three(${literal(p)}, 0.75);
const split = ${literal(split)}; // by the model
const q = three(${literal(q)}, split);
console.log("P", ...p.map((pi) => pi.toFixed(3)));
console.log("Q", ...q.map((qi) => qi.toFixed(3)));

const coin = (heads) => [heads, 1 - heads];
console.log("wasted", klDivergence(p, q${inUnit(unit)}).toFixed(4), "${unit}");
const first = klDivergence(coin(p[0]), coin(q[0])${inUnit(unit)});
console.log("first against the rest", first.toFixed(4), "${unit}");
const rest = (1 - p[0]) * klDivergence(coin(0.75), coin(split)${inUnit(unit)});
console.log("split of the rest", rest.toFixed(4), "${unit}");

${GRID}
const wasted = (first) => klDivergence(p, three(first, split)${inUnit(unit)});
plot(grid, wasted, { x: "first outcome, by the model", y: "${unit}" });
`;

const comparison = ({ p, drawn }: Params, unit: Unit) => `import { klDivergence } from "measured-surprise";

${drawnCurve(drawn, unit)}
const coin = (heads) => [heads, 1 - heads];
const truth = (q) => klDivergence(coin(${literal(p)}), coin(q)${inUnit(unit)});

// At an end the truth may have no bound.
const tenths = Array.from({ length: 11 }, (_, i) => i / 10).filter((q) => truth(q) < Infinity);
const errors = tenths.map((q) => yours(q) - truth(q));
const total = errors.reduce((sum, error) => sum + Math.abs(error), 0);
console.log("off at the tenths", ...errors.map((error) => error.toFixed(2)));
console.log("off on average", (total / errors.length).toFixed(2), "${unit}");

${GRID}
plot(grid, { truth, yours }, { x: "q", y: "${unit}" });
`;
