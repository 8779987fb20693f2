import { klDivergence } from "measured-surprise";

/** What many listings do: no probability, of either, is let below the floor. */
function clipped(P, Q, floor = 1e-10) {
  const lift = (p) => Math.max(p, floor);
  return P.reduce((sum, p, i) => sum + lift(p) * Math.log2(lift(p) / lift(Q[i])), 0);
}

const cases = {
  "heads, taken for a coin": [[1, 0], [0.5, 0.5]],
  "a coin, taken for heads": [[0.5, 0.5], [1, 0]],
  "rare, taken for rarer": [[1e-11, 1 - 1e-11], [1e-13, 1 - 1e-13]],
};
const show = (bits) => (bits === Infinity ? "inf" : bits.toFixed(12));

for (const [name, [P, Q]] of Object.entries(cases)) {
  const exact = show(klDivergence(P, Q)).padStart(14);
  console.log(`${name.padEnd(23)}  ${exact}  ${show(clipped(P, Q)).padStart(15)}`);
}
