import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { ANSWERS } from "./answers.ts";
import type { params } from "./params.ts";

/** The program that computes what the figure shows in this state. */
export const code = ({ answers, temperature, bias, bins }: State<typeof params>, unit: Unit): string => {
  const groups = ANSWERS[answers].map(({ logit, count, yes }) => [logit, count, yes]);
  return `import {
  binaryCrossEntropyFromLogit,
  binaryEntropy,
  expectedCalibrationError,
} from "measured-surprise";

// Messages of which the model says the same: the logit of yes, how many, how many of them yes.
const groups = ${literal(groups)};
const temperature = ${literal(temperature)};
const bias = ${literal(bias)};
const bins = ${literal(bins)};

const count = groups.reduce((sum, [, n]) => sum + n, 0);
const mean = (value) =>
  groups.reduce((sum, group) => sum + (group[1] / count) * value(...group), 0);
const lossAt = (t) =>
  mean((logit, n, yes) => binaryCrossEntropyFromLogit(yes / n, (logit + bias) / t, "${unit}"));
const loss = lossAt(temperature);
// What the scores leave open, whatever is claimed with them.
const open = mean((_, n, yes) => binaryEntropy(yes / n${inUnit(unit)}));

// One claim and one outcome a message.
const claimed = (logit) => 1 / (1 + Math.exp(-(logit + bias) / temperature));
const claims = groups.flatMap(([logit, n]) => Array(n).fill(claimed(logit)));
const outcomes = groups.flatMap(([, n, yes]) => [...Array(yes).fill(1), ...Array(n - yes).fill(0)]);
const right = mean((logit, n, yes) => (logit + bias >= 0 ? yes : n - yes) / n);

console.log("loss at temperature 1", lossAt(1).toFixed(3), "${unit}");
console.log("loss", loss.toFixed(3), "${unit}");
console.log("of it what the scores leave open", open.toFixed(3), "${unit}");
console.log("and the price of wrong claims", Math.max(0, loss - open).toFixed(3), "${unit}");
const gap = expectedCalibrationError(claims, outcomes, bins);
console.log("average gap, ECE", gap.toFixed(3), "in", bins, "bins");
console.log("accuracy", (100 * right).toFixed(1) + "%");

const temperatures = Array.from({ length: 96 }, (_, i) => ${literal(Math.min(0.5, temperature))} + i / 10);
plot(temperatures, { loss: lossAt, "left open": () => open }, { x: "temperature", y: "${unit}" });
`;
};
