import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** The program that computes what the figure shows in this state. */
export const code = (
  { teacher, student, temperature, direction }: State<typeof params>,
  unit: Unit,
): string => {
  const forward = direction === "forward";
  const both = forward ? "teacher, student" : "student, teacher";
  const gradient = forward ? "(q[i] - p[i]) / T" : "(q[i] * (Math.log(q[i] / p[i]) - inNats)) / T";
  return `import { distillationKl, distillationLimit, softmax } from "measured-surprise";

const teacher = ${literal(teacher)};
const student = ${literal(teacher.map((_, i) => student[i] ?? 0))};
const T = ${literal(temperature)};

const p = softmax(teacher, T);
const q = softmax(student, T);
const kl = distillationKl(${both}, T, "${unit}");
const limit = distillationLimit(teacher, student, "${unit}");
// The slope of KL, in nats, in each logit of the student’s.
${forward ? "" : `const inNats = distillationKl(${both}, T);\n`}const gradient = q.map((_, i) => ${gradient});
const push = Math.max(...gradient.map(Math.abs));

console.log("teacher", ...p.map((share) => share.toFixed(3)));
console.log("student", ...q.map((share) => share.toFixed(3)));
console.log("KL(${forward ? "teacher‖student" : "student‖teacher"})", kl.toPrecision(4), "${unit}");
console.log("T² KL", (T ** 2 * kl).toFixed(3), "${unit}");
console.log("its limit, T → ∞", limit.toFixed(3), "${unit}");
console.log("hardest push on a logit", push.toPrecision(4), "nats");
console.log("times T²", (T ** 2 * push).toPrecision(4), "nats");

// From a tenth to a hundred, by the power of ten.
const powers = Array.from({ length: 61 }, (_, i) => i / 20 - 1);
const scaled = (t) => t ** 2 * distillationKl(${both}, t, "${unit}");
const curves = { "T² KL": (power) => scaled(10 ** power), limit: () => limit };
plot(powers, curves, { x: "log₁₀ of the temperature", y: "${unit}" });
`;
};
