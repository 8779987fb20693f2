// Why −log p, and not a gentler price?
import { surprisal } from "measured-surprise";

const prices = {
  "-log p": (p) => surprisal(p, "nats"),
  squared: (p) => (1 - p) ** 2,
  straight: (p) => 1 - p,
};
// Only one of them still minds whether the truth was held to be rare or next to impossible.
for (const [name, price] of Object.entries(prices)) {
  console.log(`${name}: ${price(0.1).toFixed(4)} at 0.1, ${price(0.001).toFixed(4)} at 0.001`);
}

const ps = Array.from({ length: 200 }, (_, i) => (i + 1) / 200);
plot(ps, prices, { x: "probability given to the truth", y: "price" });
