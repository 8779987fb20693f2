import { binaryEntropy } from "measured-surprise";

const parabola = (p) => 4 * p * (1 - p);

console.log("  p   H(p)    4p(1-p)");
for (const p of [0, 0.1, 0.2, 0.3, 0.4, 0.5]) {
  console.log(`${p.toFixed(1)}  ${binaryEntropy(p).toFixed(4)}  ${parabola(p).toFixed(4)}`);
}

// An odd number of points, so that one half is among them.
const grid = Array.from({ length: 1001 }, (_, i) => i / 1000);
const highest = (points, f) => points.reduce((best, p) => (f(p) > f(best) ? p : best));
const excess = (p) => binaryEntropy(p) - parabola(p);
const peak = highest(grid, binaryEntropy);
// The gap is as wide again on the right.
const gap = highest(grid.slice(0, 501), excess);
console.log(`peak at ${peak.toFixed(3)}: ${binaryEntropy(peak).toFixed(4)} bits`);
console.log(`gap at ${gap.toFixed(3)}: ${excess(gap).toFixed(4)} bits`);

// Eleven points of the curve, ready for an SVG <polyline> in a box of 100 by 100.
const tenths = grid.filter((_, i) => i % 100 === 0);
const points = tenths.map((p) => `${(100 * p).toFixed(0)},${(100 * (1 - binaryEntropy(p))).toFixed(0)}`);
console.log(`points=${points.join(" ")}`);
