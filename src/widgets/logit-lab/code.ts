import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export function code(state: Params, unit: Unit): string {
  const { z, temperature, shift, smoothing, steps, rate, twice, naive } = state;
  const warm = temperature !== 1;
  const target = Math.min(state.target, z.length - 1);
  const logits = warm ? "cooled()" : "z";
  const slopes = twice
    ? `doubleSoftmaxGradient(${logits}, target)${warm ? ".map((slope) => slope / temperature)" : ""}`
    : `crossEntropyGradient(z, target${warm ? ", temperature" : ""})`;
  const once = `crossEntropyFromLogits(${logits}, target, "${unit}")`;
  const imported = [
    "crossEntropyFromLogits",
    twice ? "doubleSoftmaxGradient" : "crossEntropyGradient",
    twice && "doubleSoftmaxLoss",
    smoothing > 0 && !twice && "entropy",
    naive !== "off" && "lossAtPrecision",
    "smoothedTarget",
    "softmax",
  ].filter(Boolean);
  return `import {
${imported.map((name) => `  ${name},\n`).join("")}} from "measured-surprise";

let z = ${literal(z)}${shift === 0 ? "" : `.map((zi) => zi ${shift < 0 ? "-" : "+"} ${literal(Math.abs(shift))})`};
const target = smoothedTarget(${z.length}, ${target}, ${literal(smoothing)}); // all on class ${target}${smoothing > 0 ? ", but for what smoothing takes" : ""}
${warm ? `const temperature = ${literal(temperature)};\nconst cooled = () => z.map((zi) => zi / temperature);\n` : ""}
const loss = () => ${twice ? `doubleSoftmaxLoss(${logits}, target, "${unit}")` : once};
const gradient = () => ${slopes};
const rate = ${literal(rate)};
const step = () => {
  const slopes = gradient();
  z = z.map((zi, i) => zi - rate * slopes[i]);
};
${steps === 0 ? "" : taken(steps)}
const p = softmax(z${warm ? ", temperature" : ""});
console.log("given to class ${target}", p[${target}].toFixed(3));
console.log("loss", ${twice ? once : "loss()"}.toFixed(3), "${unit}");
${smoothing > 0 && !twice ? `console.log("never less than", entropy(target, "${unit}").toFixed(3), "${unit}");\n` : ""}${
  twice ? again(target, unit) : ""
}${naive === "off" ? "" : machine(state, logits, unit)}
console.log("gradient of the loss in nats", ...gradient().map((slope) => slope.toFixed(3)));
step();
console.log("logits one step on", ...z.map((zi) => zi.toFixed(3)));
console.log("loss one step on", loss().toFixed(3), "${unit}");
${steps === 0 ? "" : `\nplot(losses.map((_, i) => i), losses, { x: "steps", y: "loss in ${unit}" });\n`}`;
}

const taken = (steps: number) => `
const losses = [loss()];
for (let i = 0; i < ${steps}; i++) {
  step();
  losses.push(loss());
}
`;

const again = (target: number, unit: Unit) => `
// Softmax twice: the shares are taken for logits.
console.log("given to class ${target}, twice", softmax(p)[${target}].toFixed(3));
console.log("loss, twice", loss().toFixed(3), "${unit}");
const best = p.map((_, i) => (i === ${target} ? 1 : 0));
console.log("never less than", crossEntropyFromLogits(best, target, "${unit}").toFixed(3), "${unit}");
`;

/** What the plain formula comes to in a format of few digits, which counts in nats. */
function machine({ naive, twice }: Params, logits: string, unit: Unit): string {
  const run = (input: string) => `lossAtPrecision(${input}, target, "${naive}", "naive")`;
  const first = `const { ${twice ? "probabilities" : "loss: naiveLoss"} } = ${run(logits)};`;
  const second = `
const broken = probabilities.some(Number.isNaN);
const naiveLoss = broken ? NaN : ${run("probabilities")}.loss;`;
  return `
// The plain formula as a machine computes it in ${naive}: each exponential, their sum, their shares.
${first}${twice ? second : ""}
console.log("naive loss", ${unit === "nats" ? "naiveLoss" : "(naiveLoss / Math.LN2)"}.toPrecision(4), "${unit}");
`;
}
