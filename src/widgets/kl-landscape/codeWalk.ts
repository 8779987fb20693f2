import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { CENTRE, MOST_STEPS, type params, STRIDE, WIDTH } from "./params.ts";

/** Lines that walk both maps downhill from the start, as far as the figure has. They go on from `hills`. */
export const walkCode = ({ mu0, sigma0, steps }: State<typeof params>, unit: Unit): string => `
// How the cost grows with the mean and with the logarithm of the spread.
const [wide] = fitGaussian(hills, "forward").minima;
const forwardSlope = (mean, sd) => [
  (mean - wide.mean) / sd ** 2,
  1 - (wide.sd ** 2 + (mean - wide.mean) ** 2) / sd ** 2,
];
const [left, right] = hills;
const slopeOfLogP = (x) => {
  const odds = Math.log(right.weight / left.weight) + (2 * right.mean * x) / right.sd ** 2;
  return (right.mean * Math.tanh(odds / 2) - x) / right.sd ** 2;
};
const scores = Array.from({ length: 1601 }, (_, i) => (i - 800) / 100);
const shares = scores.map((z) => gaussianPdf(z, { mean: 0, sd: 1 }) / 100);
const reverseSlope = (mean, sd) => {
  const slopes = scores.map((z, i) => shares[i] * slopeOfLogP(mean + sd * z));
  const total = (values) => values.reduce((sum, value) => sum + value, 0);
  return [-total(slopes), -1 - sd * total(slopes.map((slope, i) => slope * scores[i]))];
};

// Adam: where a slope is steep it steps no farther.
const within = (x, least, most) => Math.min(Math.max(x, least), most);
function walk(slopeAt) {
  let [mean, log] = [${literal(mu0)}, Math.log(${literal(sigma0)})];
  const [first, second] = [[0, 0], [0, 0]];
  for (let step = 1; step <= ${steps - (steps % STRIDE)}; step++) {
    const [aside, upward] = slopeAt(mean, Math.exp(log)).map((slope, i) => {
      first[i] = 0.9 * first[i] + 0.1 * slope;
      second[i] = 0.95 * second[i] + 0.05 * slope ** 2;
      return first[i] / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.95 ** step)) + 1e-8);
    });
    const rate = 0.05 * Math.min(1, (4 * (${MOST_STEPS + 1} - step)) / ${MOST_STEPS});
    mean = within(mean - rate * aside, ${CENTRE.min}, ${CENTRE.max});
    log = within(log - rate * upward, Math.log(${WIDTH.min}), Math.log(${WIDTH.max}));
  }
  return { mean, sd: Math.exp(log) };
}

const ends = { forward: walk(forwardSlope), reverse: walk(reverseSlope) };
for (const [direction, bell] of Object.entries(ends)) {
  const cost = gaussianMixtureKl(bell, hills, direction, "${unit}");
  console.log(direction, "walk so far:", place(bell), "cost", cost.toFixed(3), "${unit}");
}
`;
