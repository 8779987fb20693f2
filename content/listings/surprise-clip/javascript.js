import { surprisal } from "measured-surprise";

/** What many programs do instead: no probability is let below the floor. */
const clipped = (p, floor = 1e-12) => Math.log2(1 / Math.max(p, floor));

const show = (bits) => (bits === Infinity ? "inf" : bits.toFixed(4)).padStart(7);

console.log("p      surprise  clipped");
for (const p of ["0.5", "1e-3", "1e-9", "1e-15", "0"]) {
  console.log(`${p.padEnd(5)}   ${show(surprisal(Number(p)))}  ${show(clipped(Number(p)))}`);
}
