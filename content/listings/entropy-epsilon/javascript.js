import { entropy } from "measured-surprise";

const masked = (P) => entropy(P, "nats");
const padded = (P, eps) =>
  -P.reduce((sum, p) => sum + p * Math.log(p + eps), 0);

for (const P of [[0.5, 0.5], [0.9, 0.1], [0.99, 0.01]]) {
  const m = masked(P).toFixed(4);
  const h = padded(P, 1e-10).toFixed(4);
  console.log(`${P[0].toFixed(2)}  masked ${m}  padded ${h}`);
}

for (const eps of [1e-10, 1e-12]) {
  const m = masked([1, 0]).toFixed(4);
  const h = padded([1, 0], eps).toExponential(3);
  console.log(`1.00  masked ${m}  padded ${h}`);
}
