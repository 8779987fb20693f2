import { surprisal } from "measured-surprise";

const labels = { 1: "certain event", 0.5: "coin flip", 0.01: "rare event" };

for (const p of [1, 0.9, 0.75, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01]) {
  const bits = surprisal(p);
  const bar = "=".repeat(Math.round(4 * bits));
  console.log(`${p.toFixed(2)}  ${bits.toFixed(4)} bits |${bar} ${labels[p] ?? ""}`.trimEnd());
}

const digits = Array.from({ length: 4 }, () => surprisal(1 / 10));
const sum = digits.reduce((a, b) => a + b);
console.log(`lock: ${surprisal(1 / 10_000).toFixed(4)} bits, its digits: ${sum.toFixed(4)} bits`);
console.log(`one digit: ${surprisal(0.1).toFixed(4)} bits or ${surprisal(0.1, "nats").toFixed(4)} nats`);
