import { effectiveCount, entropy } from "measured-surprise";

const forecasts = {
  "fair coin": [0.5, 0.5],
  "90/10": [0.9, 0.1],
  "99/1": [0.99, 0.01],
  certain: [1, 0],
  "fair die": Array(6).fill(1 / 6),
  "loaded die": [0.5, 0.1, 0.1, 0.1, 0.1, 0.1],
  "four even": Array(4).fill(0.25),
  "nearly certain": [0.97, 0.01, 0.01, 0.01],
  "four uneven": [0.4, 0.3, 0.2, 0.1],
};

for (const [name, P] of Object.entries(forecasts)) {
  const bits = entropy(P).toFixed(4);
  const nats = entropy(P, "nats").toFixed(4);
  const like = `${effectiveCount(P).toFixed(2)} of ${P.length}`;
  console.log(`${name.padEnd(14)}  ${bits} bits  ${nats} nats  ${like}`);
}
