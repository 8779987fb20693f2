// How unsure does temperature make a softmax?
import { entropy, softmax } from "measured-surprise";

const logits = [3, 1, 0];
const unsure = (temperature) => entropy(softmax(logits, temperature));

for (const temperature of [0.5, 1, 4]) {
  const p = softmax(logits, temperature).map((x) => x.toFixed(3));
  console.log(`T = ${temperature}: ${p.join(" ")}, ${unsure(temperature).toFixed(3)} bits`);
}
const temperatures = Array.from({ length: 100 }, (_, i) => (i + 1) / 10);
const lines = { softmax: unsure, "all alike": () => Math.log2(logits.length) };
plot(temperatures, lines, { x: "temperature", y: "entropy in bits" });
