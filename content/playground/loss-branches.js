// What does one answer cost, when yes is true and when no is?
import { binaryCrossEntropy } from "measured-surprise";

const prices = {
  "if yes": (p) => binaryCrossEntropy(1, p),
  "if no": (p) => binaryCrossEntropy(0, p),
};
for (const [name, price] of Object.entries(prices)) {
  console.log(`${name}: ${price(0.01).toFixed(3)} nats at 0.01, ${price(0.99).toFixed(3)} at 0.99`);
}

const ps = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
plot(ps, prices, { x: "p, given to yes", y: "loss in nats" });
