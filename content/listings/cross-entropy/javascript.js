import { crossEntropy, klDivergence } from "measured-surprise";

const P = [0.7, 0.2, 0.1];
const lists = {
  "its own": P,
  good: [0.65, 0.25, 0.1],
  near: [0.6, 0.3, 0.1],
  winter: [0.5, 0.3, 0.2],
  shrug: [0.33, 0.33, 0.34],
  wrong: [0.1, 0.1, 0.8],
  never: [0.8, 0.2, 0],
};

const show = (bits) => (bits === Infinity ? "inf" : bits.toFixed(4)).padStart(6);

console.log("list     H(P,Q)   waste  H(Q,P)");
for (const [name, Q] of Object.entries(lists)) {
  const columns = [crossEntropy(P, Q), klDivergence(P, Q), crossEntropy(Q, P)];
  console.log(`${name.padEnd(7)}  ${columns.map(show).join("  ")}`);
}
