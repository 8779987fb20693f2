import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";
import { MOST_DRAWN, similarities } from "./similarities.ts";

/** The program that computes what the figure shows in this state. */
export const code = (state: State<typeof params>, unit: Unit): string =>
  state.n > MOST_DRAWN ? crowd(state, unit) : batch(state, unit);

const batch = (
  { n, temperature, pairs }: State<typeof params>,
  unit: Unit,
): string => `import { infoNceLoss } from "measured-surprise";

// How alike each picture, a row, and each caption are; its own is on the diagonal.
const similarity = ${literal(similarities(pairs, n))};
const temperature = ${literal(temperature)};

const { loss, bound } = infoNceLoss(similarity, temperature, "${unit}");

console.log("cap, log N", Math.${log(unit)}(similarity.length).toFixed(3), "${unit}");
console.log("loss", loss.toFixed(3), "${unit}");
console.log("shared, at least", bound.toFixed(3), "${unit}");
${n > 1 && pairs === "copy" ? copies(unit) : ""}${n > 1 ? sizes(unit) : ""}`;

const sizes = (unit: Unit) => `
const sizes = similarity.map((_, i) => i + 1);
const first = (n) => similarity.slice(0, n).map((row) => row.slice(0, n));
const boundOf = (n) => infoNceLoss(first(n), temperature, "${unit}").bound;
plot(
  sizes,
  { proved: (n) => Math.max(0, boundOf(n)), cap: (n) => Math.${log(unit)}(n) },
  { x: "pairs in the batch", y: "${unit}" },
);
`;

const copies = (unit: Unit) => `
// Of two rows that are the same, each is at best a coin between two captions.
console.log("least loss with two copies", ((2 * Math.${log(unit)}(2)) / similarity.length).toFixed(3), "${unit}");
`;

const crowd = (
  { n, temperature, pairs }: State<typeof params>,
  unit: Unit,
): string => `import { logSoftmax } from "measured-surprise";

// How alike each picture, a row, and each caption are; its own is on the diagonal.
const similarity = ${literal(similarities(pairs, MOST_DRAWN))};
const temperature = ${literal(temperature)};
const pairs = ${literal(n)};

// The other captions of a large batch are taken to be like those in the table, so many for each of them.
const lossOf = (n) => {
  const crowd = (n - 1) / (similarity.length - 1);
  const prices = similarity.map((row, i) =>
    Math.log1p(crowd * Math.expm1(-logSoftmax(row, temperature)[i])),
  );
  return prices.reduce((sum, price) => sum + price, 0) / prices.length${unit === "nats" ? "" : " / Math.LN2"};
};
const boundOf = (n) => Math.${log(unit)}(n) - lossOf(n);

console.log("cap, log N", Math.${log(unit)}(pairs).toFixed(3), "${unit}");
console.log("loss", lossOf(pairs).toFixed(3), "${unit}");
console.log("shared, at least", boundOf(pairs).toFixed(3), "${unit}");

const doublings = Array.from({ length: 49 }, (_, i) => 3 + i / 4);
plot(
  doublings,
  { proved: (d) => Math.max(0, boundOf(2 ** d)), cap: (d) => Math.${log(unit)}(2 ** d) },
  { x: "log₂ of the pairs in the batch", y: "${unit}" },
);
`;

const log = (unit: Unit) => (unit === "nats" ? "log" : "log2");
