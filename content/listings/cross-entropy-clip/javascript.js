import { crossEntropy, surprisal } from "measured-surprise";

/** What many programs do instead: no probability is let below the floor. */
const clipped = (P, Q, floor) =>
  P.reduce((sum, p, i) => sum + p * surprisal(Math.max(Q[i], floor)), 0);

const P = [0.7, 0.2, 0.1];
const lists = {
  winter: [0.5, 0.3, 0.2],
  wrong: [0.1, 0.1, 0.8],
  never: [0.8, 0.2, 0],
};

const show = (bits) => (bits === Infinity ? "inf" : bits.toFixed(4)).padStart(6);

console.log("list       true    1e-7   1e-10   1e-12");
for (const [name, Q] of Object.entries(lists)) {
  const floors = [1e-7, 1e-10, 1e-12].map((floor) => clipped(P, Q, floor));
  console.log(`${name.padEnd(7)}  ${[crossEntropy(P, Q), ...floors].map(show).join("  ")}`);
}
