import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import { finish } from "../../math/index.ts";
import { COLDEST, FEWEST, HOTTEST, type params } from "./params.ts";
import { parseSteps } from "./parse.ts";
import { ROWS } from "./rows.ts";

/** The program that computes what the figure shows in this state. Losses are nats, whatever the unit. */
export const code = ({ source, own, bins, stage }: State<typeof params>): string => {
  const { claims, labels } = source === "own" ? finish(parseSteps(own)).rows : ROWS[source];
  if (claims.length < FEWEST) {
    return `import { binaryCrossEntropy } from "measured-surprise";

// The claimed probability of label 1 of each row, and its label: ${FEWEST} rows can be judged.
const claims = ${literal(claims)};
const labels = ${literal(labels)};

console.log(claims.length, "rows are too few to judge by");
const losses = claims.map((p, i) => binaryCrossEntropy(labels[i], p));
losses.forEach((loss, i) => console.log("loss of row", i + 1, loss.toFixed(3), "nats"));
`;
  }
  const fits = stage === "read";
  const certain = claims.every((p) => p === 0 || p === 1);
  const functions = fits
    ? [
        "binaryCrossEntropyFromLogit",
        "binaryEntropy",
        "expectedCalibrationError",
        ...(certain ? [] : ["fitTemperature"]),
        "reliability",
      ]
    : ["expectedCalibrationError", "reliability"];
  return `import {
${functions.map((name) => `  ${name},\n`).join("")}} from "measured-surprise";

// The probability of label 1 that was claimed for each row, and the label.
const claims = ${literal(claims)};
const labels = ${literal(labels)};
const bins = ${bins};
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

console.log(claims.length, "rows,", (100 * mean(labels)).toFixed(1) + "% with label 1");
console.log("ECE", expectedCalibrationError(claims, labels, bins).toFixed(3));
${fits ? fitted(certain) : ""}
const filled = reliability(claims, labels, bins).filter(({ count }) => count > 0);
plot(
  filled.map((bin) => bin.confidence),
  { came: filled.map((bin) => bin.accuracy), claimed: (p) => p },
  { x: "claimed probability of label 1", y: "share of label 1" },
);
`;
};

const fitted = (certain: boolean) => `
const logits = claims.map((p) => Math.log(p) - Math.log1p(-p));
const lossAt = (t) => mean(logits.map((z, i) => binaryCrossEntropyFromLogit(labels[i], z / t)));
${certain ? CERTAIN : SOUGHT}
const tempered = logits.map((z) => 1 / (1 + Math.exp(-z / temperature)));

const expected = (of) => mean(of.map((p) => binaryEntropy(p, "nats")));
console.log("it expects to lose", expected(claims).toFixed(3), "nats");
console.log("it loses", lossAt(1).toFixed(3), "nats");
console.log("best temperature", temperature.toFixed(2));
console.log("there it expects to lose", expected(tempered).toFixed(3), "nats");
console.log("and loses", lossAt(temperature).toFixed(3), "nats");
console.log("ECE there", expectedCalibrationError(tempered, labels, bins).toFixed(3));
`;

const SOUGHT = `// A claim of 0 or 1 stays so at every temperature, and has no say.
const open = logits.flatMap((z, i) => (Number.isFinite(z) ? [i] : []));
const { temperature } = fitTemperature(
  open.map((i) => [0, logits[i]]),
  open.map((i) => labels[i]),
  { least: ${COLDEST}, most: ${HOTTEST} },
);`;

const CERTAIN = `// Every claim is 0 or 1, and stays so at every temperature.
const temperature = 1;`;
