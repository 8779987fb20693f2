import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { lineCode } from "./codeLine.ts";
import type { params } from "./params.ts";

/** The program that computes what the figure shows in this state. */
export function code(state: State<typeof params>, unit: Unit): string {
  return state.mode === "coin" ? coinCode(state, unit) : lineCode(state, unit);
}

const coinCode = (
  { tosses, theta }: State<typeof params>,
  unit: Unit,
) => `import { crossEntropy, entropy, klDivergence } from "measured-surprise";

const tosses = ${literal(tosses)}; // 1 for heads
const theta = ${literal(theta)};

const likelihood = tosses.reduce((product, toss) => product * (toss === 1 ? theta : 1 - theta), 1);
console.log("probability of this run", likelihood.toExponential(2));

const share = tosses.filter((toss) => toss === 1).length / tosses.length;
const coin = (heads) => [heads, 1 - heads];
const meanSurprise = (theta) => crossEntropy(coin(share), coin(theta)${inUnit(unit)});
console.log("mean surprise of a toss", meanSurprise(theta).toFixed(3), "${unit}");
console.log("of it for nothing", klDivergence(coin(share), coin(theta)${inUnit(unit)}).toFixed(3), "${unit}");
console.log("least surprise, at", share.toFixed(3), entropy(coin(share)${inUnit(unit)}).toFixed(3), "${unit}");

const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
plot(grid, meanSurprise, { x: "θ", y: "mean surprise in ${unit}" });
`;
