import { infoNceLoss } from "measured-surprise";

const similarity = [
  [0.9, 0.1, 0.2],
  [0.3, 0.8, 0.1],
  [0, 0.2, 0.7],
];
const four = (x) => x.toFixed(4);

for (const tau of [1, 0.1]) {
  const { loss, bound } = infoNceLoss(similarity, tau);
  const name = String(tau).padEnd(3);
  console.log(`tau ${name}  loss ${four(loss)}  certifies ${four(bound)} nats`);
}

for (const n of [3, 256, 32768]) {
  const nats = four(Math.log(n)).padStart(7);
  const bits = Math.log2(n).toFixed(3).padStart(6);
  console.log(`N ${String(n).padEnd(5)}  at most ${nats} nats, ${bits} bits`);
}
