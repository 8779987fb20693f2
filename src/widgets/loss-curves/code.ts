import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export const code = (state: Params, unit: Unit) => `import { binaryCrossEntropy } from "measured-surprise";

const y = ${literal(state.p.map((_, i) => (state.y[i] === 0 ? 0 : 1)))}; // 1 where yes turned out true
const p = ${literal(state.p)}; // predicted probability of yes

const prices = p.map((pi, i) => binaryCrossEntropy(y[i], pi, "${unit}"));
console.log("prices", ...prices.map((price) => price.toFixed(3)), "${unit}");

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
console.log("mean price, the loss", mean(prices).toFixed(3), "${unit}");
console.log("as dear as giving the truth", ${unit === "bits" ? "(2 ** -mean(prices))" : "Math.exp(-mean(prices))"}.toFixed(3), "each time");
${ruledOut(state) ? clamped(unit) : ""}${state.squared ? SQUARED : ""}
const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
const curves = {
  "if yes": (p) => binaryCrossEntropy(1, p, "${unit}"),
  "if no": (p) => binaryCrossEntropy(0, p, "${unit}"),
${state.squared ? '  "squared, if yes": (p) => (1 - p) ** 2,\n  "squared, if no": (p) => p ** 2,\n' : ""}};
plot(grid, curves, { x: "predicted probability of yes", y: "price in ${unit}" });
`;

const ruledOut = ({ p, y }: Params) => p.some((pi, i) => pi === (y[i] === 0 ? 1 : 0));

const clamped = (unit: Unit) => `
// PyTorch’s BCELoss takes no logarithm as less than -100.
const most = ${unit === "bits" ? "100 / Math.LN2" : "100"};
const stopped = prices.map((price) => Math.min(price, most));
console.log("mean if each stops at", most.toFixed(0), "${unit}:", mean(stopped).toFixed(3), "${unit}");
`;

const SQUARED = `console.log("mean squared error", mean(p.map((pi, i) => (y[i] - pi) ** 2)).toFixed(3));
`;
