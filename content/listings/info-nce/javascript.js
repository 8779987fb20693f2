import { infoNceLoss } from "measured-surprise";

const similarity = [
  [0.9, 0.1, 0.2],
  [0.3, 0.8, 0.1],
  [0, 0.2, 0.7],
];
for (const tau of [1, 0.1]) {
  const { loss, bound } = infoNceLoss(similarity, tau);
  const name = String(tau).padEnd(3);
  console.log(`tau ${name}  loss ${loss.toFixed(4)}  certifies ${bound.toFixed(4)} nats`);
}

for (const n of [3, 256, 32768]) {
  const nats = Math.log(n).toFixed(4).padStart(7);
  const bits = Math.log2(n).toFixed(3).padStart(6);
  console.log(`N ${String(n).padEnd(5)}  at most ${nats} nats, ${bits} bits`);
}
