import { gaussianMixtureKl, mixtureKlOnGrid } from "measured-surprise";

const hills = [-2, 2].map((mean) => ({ weight: 0.5, mean, sd: 1 }));
const grid = { from: -6, to: 6, points: 1000, clip: 1e-12 };
const candidates = { wide: { mean: 0, sd: 2.5 }, "on a hill": { mean: 2, sd: 1 } };

console.log("            forward         reverse");
console.log("           true  on +-6    true  on +-6");
for (const [name, Q] of Object.entries(candidates)) {
  const both = ["forward", "reverse"].map((direction) => {
    const exact = gaussianMixtureKl(Q, hills, direction).toFixed(4);
    return `${exact}  ${mixtureKlOnGrid(Q, hills, direction, grid).toFixed(4)}`;
  });
  console.log(`${name.padEnd(9)}  ${both.join("  ")}`);
}
