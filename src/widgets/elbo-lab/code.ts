import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { ENDLESS, type params } from "./params.ts";

type Lab = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export const code = (state: Lab, unit: Unit): string => {
  if (state.mode === "vae") return autoencoder(state, unit);
  return state.steps === "one" ? step(state, unit) : ladder(state, unit);
};

function autoencoder({ x, settled, beta, noise, mu, sd }: Lab, unit: Unit): string {
  const lone = x.length === 1;
  const given = x.map((_, i) => `{ mean: ${literal(mu[i] ?? 0)}, sd: ${literal(sd[i] ?? 1)} }`);
  const codes = settled
    ? `// Where each code settles under this leash.
const codes = inputs.map((x) => linearPosterior(x, decoder, beta));`
    : `const codes = [\n${given.map((each) => `  ${each},\n`).join("")}];`;
  const functions = ["gaussianElbo", lone && "gaussianKlParts", settled && "linearPosterior"].filter(Boolean);
  return `import { ${functions.join(", ")} } from "measured-surprise";

const inputs = ${literal(x)};
// The decoder reads a code z as x, give or take its noise.
const decoder = { gain: 1, sd: ${literal(noise)} };
const beta = ${literal(beta >= ENDLESS ? Infinity : beta)};

${codes}
const terms = inputs.map((x, i) => gaussianElbo(x, codes[i], decoder, "${unit}"));
const mean = (name) => terms.reduce((sum, each) => sum + each[name], 0) / terms.length;
const [reconstruction, leash] = [mean("reconstruction"), mean("kl")];
// Nothing times an infinite amount is nothing.
const counted = beta > 0 && leash > 0 ? beta * leash : 0;

console.log("leash, KL(code‖prior)", leash.toFixed(3), "${unit}");
console.log("reconstruction, −log p(x|z)", reconstruction.toFixed(3), "${unit}");
console.log("together, −ELBO", mean("loss").toFixed(3), "${unit}");
console.log("the inputs’ own surprise, −log p(x)", mean("surprisal").toFixed(3), "${unit}");
console.log("gap", mean("gap").toFixed(3), "${unit}");
console.log("what training makes least, reconstruction + β × leash", (reconstruction + counted).toFixed(3), "${unit}");
${lone ? parts(unit) : ""}`;
}

const parts = (unit: Unit) => `
if (codes[0].sd > 0) {
  const { shift, spread } = gaussianKlParts(codes[0], { mean: 0, sd: 1 }, "${unit}");
  console.log("of the leash for the code’s place", shift.toFixed(3), "${unit}");
  console.log("and for its width", spread.toFixed(3), "${unit}");
}
`;

const ladder = (
  { error, step }: Lab,
  unit: Unit,
): string => `import { denoisingSteps } from "measured-surprise";

// The share of variance that noise replaces in each step.
const betas = Array.from({ length: 10 }, (_, i) => 0.01 + (i * 0.29) / 9);
const error = ${literal(error)};
const step = ${literal(step)};

const steps = denoisingSteps(betas, "${unit}");
const kl = steps.map(({ weight }) => weight * error ** 2);
const total = kl.reduce((sum, amount) => sum + amount, 0);

kl.forEach((amount, i) => console.log("KL of step", i + 1, amount.toFixed(3), "${unit}"));
console.log("over all steps", total.toFixed(3), "${unit}");
console.log("step", step, "costs", steps[step - 1].weight.toFixed(2), "× error²");
console.log("simple loss, error²", (error ** 2).toFixed(3));

plot(betas.map((_, i) => i + 1), kl, { x: "step", y: "KL in ${unit}" });
`;

const step = ({ shift, width }: Lab, unit: Unit): string => `import { gaussianKl } from "measured-surprise";

const predicted = { mean: ${literal(shift)}, sd: ${literal(width)} };
const right = { mean: 0, sd: ${literal(width)} };

console.log("KL of this step", gaussianKl(predicted, right, "${unit}").toFixed(3), "${unit}");
console.log("the means are apart by", (predicted.mean / right.sd).toFixed(2), "widths");
`;
