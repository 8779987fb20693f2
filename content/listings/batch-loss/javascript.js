import { binaryCrossEntropy } from "measured-surprise";

const truths = [1, 0, 1, 1, 0];
const batches = {
  perfect: [1, 0, 1, 1, 0],
  good: [0.9, 0.1, 0.8, 0.9, 0.2],
  "one wrong": [0.9, 0.1, 0.8, 0.01, 0.2],
  unsure: [0.6, 0.4, 0.6, 0.6, 0.4],
  wrong: [0.1, 0.9, 0.1, 0.1, 0.9],
  never: [0.9, 0.1, 0.8, 0, 0.2],
};

for (const [name, answers] of Object.entries(batches)) {
  const prices = truths.map((y, i) => binaryCrossEntropy(y, answers[i]));
  const mean = prices.reduce((sum, price) => sum + price, 0) / truths.length;
  console.log(`${name.padEnd(9)}  ${mean === Infinity ? "inf" : mean.toFixed(4)}`);
}

for (const p of [0.01, 0.1, 0.4, 0.6, 0.9, 0.99]) {
  const [yes, no] = [1, 0].map((y) => "#".repeat(Math.round(4 * binaryCrossEntropy(y, p))));
  console.log(`${p.toFixed(2)}  ${yes.padEnd(18)}  ${no}`.trimEnd());
}
