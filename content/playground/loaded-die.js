// How fast does a die’s entropy fall as one face is loaded?
import { entropy } from "measured-surprise";

// One face gets p, the other five share what is left.
const loaded = (p) => entropy([p, ...Array(5).fill((1 - p) / 5)]);

for (const p of [1 / 6, 0.5, 0.9, 1]) {
  console.log(`p = ${p.toFixed(2)}: ${loaded(p).toFixed(3)} bits`);
}
const ps = Array.from({ length: 101 }, (_, i) => i / 100);
plot(ps, loaded, { x: "p of the loaded face", y: "entropy in bits" });
