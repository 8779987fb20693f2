import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** The program that computes the four quantities of the map for its P and Q. */
export function code({ p, q }: State<typeof params>, unit: Unit): string {
  const fits = q.length === p.length;
  const possible = p.some((_, i) => (q[i] ?? 0) > 0);
  const believed = possible ? "normalize(p.map((_, i) => believed[i] ?? 0))" : "p.map(() => 1 / p.length)";
  return `import { crossEntropy, entropy, klDivergence, ${fits || !possible ? "" : "normalize, "}surprisal } from "measured-surprise";

const p = ${literal(p)};
${fits ? `const q = ${literal(q)};` : `// The model for the outcomes that there are.\n${possible ? `const believed = ${literal(q)};\n` : ""}const q = ${believed};`}

console.log("surprise of the first outcome", surprisal(p[0]${inUnit(unit)}).toFixed(3), "${unit}");
console.log("entropy", entropy(p${inUnit(unit)}).toFixed(3), "${unit}");
console.log("cross-entropy", crossEntropy(p, q${inUnit(unit)}).toFixed(3), "${unit}");
// The part of the bill that a better model would save.
console.log("KL divergence", klDivergence(p, q${inUnit(unit)}).toFixed(3), "${unit}");
`;
}
