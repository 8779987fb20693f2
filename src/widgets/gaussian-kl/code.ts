import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** The program that computes what the figure shows in this state. */
export function code({ muP, sdP, muQ, sdQ, direction }: State<typeof params>, unit: Unit): string {
  const [first, second] = direction === "forward" ? ["p", "q"] : ["q", "p"];
  const [a, b] = [first.toUpperCase(), second.toUpperCase()];
  return `import {
  gaussianKl,
  gaussianKlAreas,
  gaussianKlIntegrand,
  gaussianKlParts,
  gaussianPdf,
} from "measured-surprise";

const p = { mean: ${literal(muP)}, sd: ${literal(sdP)} };
const q = { mean: ${literal(muQ)}, sd: ${literal(sdQ)} };

console.log("KL(P‖Q)", gaussianKl(p, q, "${unit}").toFixed(3), "${unit}");
console.log("KL(Q‖P)", gaussianKl(q, p, "${unit}").toFixed(3), "${unit}");

const { shift, spread } = gaussianKlParts(${first}, ${second}, "${unit}");
console.log("for the distance", shift.toFixed(3), "${unit}");
console.log("for the widths", spread.toFixed(3), "${unit}");

// Where ${a} is the higher you pay; where ${b} is, you get some back.
const { positive, negative } = gaussianKlAreas(${first}, ${second}, "${unit}");
console.log("paid", positive.toFixed(3), "${unit}");
console.log("refunded", negative.toFixed(3), "${unit}");

// As far as four widths from either centre.
const from = Math.min(p.mean - 4 * p.sd, q.mean - 4 * q.sd);
const to = Math.max(p.mean + 4 * p.sd, q.mean + 4 * q.sd);
const grid = Array.from({ length: 201 }, (_, i) => from + (i * (to - from)) / 200);
const cost = (x) => gaussianKlIntegrand(x, ${first}, ${second}, "${unit}");
const curves = { P: (x) => gaussianPdf(x, p), Q: (x) => gaussianPdf(x, q), cost };
plot(grid, curves, { x: "x", y: "densities, and cost in ${unit}" });
`;
}
