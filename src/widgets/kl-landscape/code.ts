import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { walkCode } from "./codeWalk.ts";
import { MOST_STEPS, type params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export function code(state: Params, unit: Unit): string {
  const { d, sd, w, mu, sigma, steps } = state;
  const cost = (bell: string, direction: string) =>
    `gaussianMixtureKl(${bell}, hills, ${direction}, "${unit}")`;
  return `import { fitGaussian, gaussianMixtureKl, gaussianPdf, mixtureLogPdf } from "measured-surprise";

const hills = [
  { weight: ${literal(w)}, mean: ${literal(-d)}, sd: ${literal(sd)} },
  { weight: ${literal(1 - w)}, mean: ${literal(d)}, sd: ${literal(sd)} },
];
const place = ({ mean, sd }) =>
  \`mean \${mean.toFixed(2)} spread \${sd.toFixed(2)}\`.replace("-0.00", "0.00");

// The bells that no small change makes cheaper: a walk downhill ends at one of them.
for (const direction of ["forward", "reverse"]) {
  for (const bell of fitGaussian(hills, direction).minima) {
    const cost = ${cost("bell", "direction")};
    console.log(direction, "minimum:", place(bell), "cost", cost.toFixed(3), "${unit}");
  }
}

const q = { mean: ${literal(mu)}, sd: ${literal(sigma)} };
console.log("your Q, forward", ${cost("q", '"forward"')}.toFixed(3), "${unit}");
console.log("your Q, reverse", ${cost("q", '"reverse"')}.toFixed(3), "${unit}");
${steps < MOST_STEPS ? walkCode(state, unit) : ""}
const grid = Array.from({ length: 161 }, (_, i) => (i - 80) / 10);
const [forward] = fitGaussian(hills, "forward").minima;
const bells = {
  P: (x) => Math.exp(mixtureLogPdf(x, hills)),
  "your Q": (x) => gaussianPdf(x, q),
  forward: (x) => gaussianPdf(x, forward),
};
plot(grid, bells, { x: "x", y: "density" });
`;
}
