import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";

/** The program that draws the points and trains the line. */
export const lineCode = (
  { seed, gap, steps, rate, l2 }: State<typeof params>,
  unit: Unit,
) => `import { binaryCrossEntropyFromLogit, seededRandom } from "measured-surprise";

// Forty points of two kinds, 0 and 1, with a gap between them.
const random = seededRandom(${seed});
const drawn = Array.from({ length: 40 }, (_, i) => ({
  kind: i % 2,
  depth: (random() + random()) * 1.1,
  along: (2 * random() - 1) * 1.9,
}));
const nearest = [0, 1].map((kind) =>
  Math.min(...drawn.filter((point) => point.kind === kind).map(({ depth }) => depth)),
);
const points = drawn.map(({ kind, depth, along }) => {
  const across = (kind === 1 ? 1 : -1) * (${literal(gap)} / 2 + depth - nearest[kind]);
  // The gap is turned by half a radian.
  const [cos, sin] = [Math.cos(0.5), Math.sin(0.5)];
  return { x: across * cos - along * sin, y: across * sin + along * cos, kind };
});
const mean = (amount) => points.reduce((sum, point) => sum + amount(point), 0) / points.length;

// A bad guess to begin with, then gradient descent${l2 ? ", with a penalty on large weights" : ""}.
let [w0, w1, b] = [-0.8, 1.2, 0.5];
const [steps, rate, penalty] = [${steps}, ${literal(rate)}, ${l2 ? "0.1" : "0"}];
const logit = ({ x, y }) => w0 * x + w1 * y + b;
const sigmoid = (z) => Math.exp(-binaryCrossEntropyFromLogit(1, z));
const error = (point) => sigmoid(logit(point)) - point.kind;
const loss = () =>
  mean((point) => binaryCrossEntropyFromLogit(point.kind, logit(point), "${unit}"));
const losses = [loss()];
for (let step = 0; step < steps; step++) {
  const along = (axis) => mean((point) => error(point) * point[axis]);
  const slopes = [along("x"), along("y"), mean(error)];
  w0 -= rate * (slopes[0] + penalty * w0);
  w1 -= rate * (slopes[1] + penalty * w1);
  b -= rate * slopes[2];
  losses.push(loss());
}

console.log("mean surprise of a point", loss().toFixed(3), "${unit}");
// The surprise that the model itself expects.
const expected = (z) => binaryCrossEntropyFromLogit(sigmoid(z), z, "${unit}");
const entropy = mean((point) => expected(logit(point)));
console.log("entropy of the predictions", entropy.toFixed(3), "${unit}");
console.log("length of the weights", Math.hypot(w0, w1).toFixed(2));
const right = points.filter((point) => logit(point) > 0 === (point.kind === 1));
console.log("on their right side", right.length, "of", points.length);
${steps > 0 ? `\nplot(losses.map((_, step) => step), losses, { x: "steps", y: "loss in ${unit}" });\n` : ""}`;
