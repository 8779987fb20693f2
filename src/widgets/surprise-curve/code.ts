import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** The program that computes what the figure shows in this state. */
export const code = (
  { p, other }: State<typeof params>,
  unit: Unit,
): string => `import { surprisal } from "measured-surprise";

const p = ${literal(p)};
const other = ${literal(other)}; // of a second event, independent of the first

console.log("surprise", surprisal(p${inUnit(unit)}).toFixed(3), "${unit}");
console.log("like", surprisal(p).toFixed(2), "fair coins, all heads");

// Probabilities multiply, and surprises add.
console.log("surprise of the other", surprisal(other${inUnit(unit)}).toFixed(3), "${unit}");
console.log("surprise of both", surprisal(p * other${inUnit(unit)}).toFixed(3), "${unit}");

const grid = Array.from({ length: 100 }, (_, i) => (i + 1) / 100);
plot(grid, (x) => surprisal(x${inUnit(unit)}), { x: "p", y: "surprise in ${unit}" });
`;
