import { binaryCrossEntropy } from "measured-surprise";

const bar = (price) => `${price.toFixed(3)} ${"#".repeat(Math.round(4 * price))}`;

console.log("p     if it is yes              if it is no");
for (const p of [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
  const yes = bar(binaryCrossEntropy(1, p)).padEnd(24);
  console.log(`${p.toFixed(2)}  ${yes}  ${bar(binaryCrossEntropy(0, p))}`.trimEnd());
}
