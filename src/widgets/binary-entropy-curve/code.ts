import { drawnCurve, inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export function code({ mode, p, overlay, drawn }: Params, unit: Unit): string {
  if (mode === "compare" && drawn.length > 0) return comparison(drawn, unit);
  return `import { binaryEntropy, binaryEntropySlope, surprisal } from "measured-surprise";

const p = ${literal(p)}; // of heads

console.log("entropy", binaryEntropy(p${inUnit(unit)}).toFixed(4), "${unit}");
// A side that never comes up adds nothing.
const share = (p) => (p === 0 ? 0 : p * surprisal(p${inUnit(unit)}));
console.log("share of heads", share(p).toFixed(4), "${unit}");
console.log("share of tails", share(1 - p).toFixed(4), "${unit}");
console.log("slope", binaryEntropySlope(p${inUnit(unit)}).toFixed(2), "${unit} per unit of p");
${LAID_OVER[overlay](unit)}
const grid = Array.from({ length: 101 }, (_, i) => i / 100);
plot(grid, ${curves(overlay, unit)}, { x: "p", y: "${unit}" });
`;
}

const LAID_OVER: Readonly<Record<Params["overlay"], (unit: Unit) => string>> = {
  none: () => "",
  parabola: (unit) => `
// The parabola with the same zeros and the same top.
const parabola = (p) => 4 * p * (1 - p) * binaryEntropy(0.5${inUnit(unit)});
console.log("parabola", parabola(p).toFixed(4), "${unit}");
console.log("less by", (binaryEntropy(p${inUnit(unit)}) - parabola(p)).toFixed(4), "${unit}");
`,
  gini: () => `
// How often two tosses differ.
const gini = (p) => 2 * p * (1 - p);
console.log("Gini impurity", (100 * gini(p)).toFixed(1), "%");
`,
};

function curves(overlay: Params["overlay"], unit: Unit): string {
  const entropy = `(p) => binaryEntropy(p${inUnit(unit)})`;
  return overlay === "none" ? entropy : `{ entropy: ${entropy}, ${overlay} }`;
}

const comparison = (
  drawn: readonly number[],
  unit: Unit,
) => `import { binaryEntropy } from "measured-surprise";

${drawnCurve(drawn, unit)}
const truth = (p) => binaryEntropy(p${inUnit(unit)});

const tenths = Array.from({ length: 11 }, (_, i) => i / 10);
const errors = tenths.map((p) => yours(p) - truth(p));
const total = errors.reduce((sum, error) => sum + Math.abs(error), 0);
console.log("off at the tenths", ...errors.map((error) => error.toFixed(2)));
console.log("off on average", (total / errors.length).toFixed(2), "${unit}");

const grid = Array.from({ length: 101 }, (_, i) => i / 100);
plot(grid, { truth, yours }, { x: "p", y: "${unit}" });
`;
