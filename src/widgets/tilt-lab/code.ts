import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { LEAST_BETA, type params } from "./params.ts";
import { priceOf } from "./policy.ts";

type Lab = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export const code = (state: Lab, unit: Unit): string =>
  state.learn === "pair" ? pair(state, unit) : tilt(state, unit);

function tilt(state: Lab, unit: Unit): string {
  const { reference, proxy } = state;
  const reward = reference.map((_, i) => state.reward[i] ?? 0);
  const worth = reference.map((_, i) => state.worth[i] ?? 0);
  const policy = policyOf(state, reward, unit);
  return `import { ${["entropy", ...policy.functions, "tiltedPolicy"].join(", ")} } from "measured-surprise";

const reference = ${literal(reference)};
const reward = ${literal(reward)};
${proxy ? `const worth = ${literal(worth)};\n` : ""}const mean = (p, x) => p.reduce((sum, share, i) => sum + share * x[i], 0);

${policy.lines}

console.log("policy", ...policy.map((share) => share.toFixed(3)));
console.log("KL(policy‖reference)", kl.toFixed(3), "${unit}");
console.log("expected reward", mean(policy, reward).toFixed(3));
${proxy ? 'console.log("true reward", mean(policy, worth).toFixed(3));\n' : ""}console.log("entropy of the policy", spread.toFixed(3), "${unit}"${unit === "nats" ? ', "or", (spread / Math.LN2).toFixed(3), "bits"' : ""});
console.log("entropy of the reference", entropy(reference${inUnit(unit)}).toFixed(3), "${unit}");

// The most reward at each distance, over prices from high to low.
const range = Math.max(0.01, Math.max(...reward) - Math.min(...reward));
const prices = Array.from({ length: 121 }, (_, i) => range * 10 ** (1.5 - i / 40));
const best = prices.map((price) => tiltedPolicy(reference, reward, price, "${unit}"));
${proxy ? PEAK : ""}plot(
  best.map((each) => each.kl),
  {
    reward: best.map((each) => each.expectedReward),
${proxy ? '    "true reward": truth,\n' : ""}  },
  { x: "KL(policy‖reference) in ${unit}", y: "reward" },
);
`;
}

const PEAK = `const truth = best.map((each) => mean(each.policy, worth));
console.log("the most it is ever truly worth", Math.max(...truth).toFixed(2));
`;

/** The lines that find the policy, and the functions they call. */
function policyOf({ hold, reference, beta, budget }: Lab, reward: readonly number[], unit: Unit) {
  const price = hold === "beta" ? beta : priceOf(budget, reference, reward);
  if (hold === "beta" ? price < LEAST_BETA : price === 0) {
    return {
      functions: ["klDivergence", "normalize"],
      lines: `// ${hold === "budget" ? "There is no more to spend than in the" : "The"} limit β → 0, with all on the answers that pay best.
const most = Math.max(...reward.filter((_, i) => reference[i] > 0));
const policy = normalize(reference.map((share, i) => (reward[i] === most ? share : 0)));
const kl = klDivergence(policy, reference${inUnit(unit)});
const spread = entropy(policy${inUnit(unit)});`,
    };
  }
  const spent = hold === "budget" && price < Infinity;
  return {
    functions: [],
    lines: `${spent ? search(budget) : `const beta = ${literal(price)};\n`}${tilted(price, unit)}`,
  };
}

const search = (
  budget: number,
) => `// The price β at which the budget, in nats, is spent, by halving where its power of ten may lie.
const budget = ${literal(budget)};
let [low, high] = [-5, 8];
for (let i = 0; i < 60; i++) {
  const middle = (low + high) / 2;
  if (tiltedPolicy(reference, reward, 10 ** middle).kl > budget) low = middle;
  else high = middle;
}
const beta = 10 ** high;
console.log("β", beta.toFixed(2));
`;

const tilted = (price: number, unit: Unit) => {
  const left = unit === "nats" ? "beta * logZ" : "beta * logZ * Math.LN2";
  const value = `\nconsole.log("reward once the leash is paid, β ln Z", (${left}).toFixed(3));`;
  const policy = (names: string) => `const { ${names} } = tiltedPolicy(reference, reward, beta, "${unit}");`;
  return price < Infinity
    ? policy("policy, kl, entropy: spread, logZ") + value
    : policy("policy, kl, entropy: spread");
};

const pair = (
  { policy, start, leash }: Lab,
  unit: Unit,
): string => `import { dpoLoss, logSoftmax } from "measured-surprise";

// Logits of the chosen answer, the rejected one, and all else.
const policy = ${literal(policy)};
const reference = ${literal(start)};
const beta = ${literal(leash)};

const before = logSoftmax(reference);
const ratios = logSoftmax(policy).map((log, i) => log - before[i]);
const [chosen, rejected] = ratios;
const loss = dpoLoss(chosen, rejected, beta, "${unit}");
const share = Math.exp(-dpoLoss(chosen, rejected, beta));

console.log("margin", (beta * (chosen - rejected)).toFixed(2));
console.log("loss", loss.toFixed(3), "${unit}");
console.log("loss at the start", dpoLoss(0, 0, beta, "${unit}").toFixed(3), "${unit}");
console.log("it gives the preference that was seen", share.toFixed(3));
console.log("implied rewards", ...ratios.map((ratio) => (beta * ratio).toFixed(2)));

const margins = Array.from({ length: 61 }, (_, i) => i / 6 - 5);
plot(margins, (margin) => dpoLoss(margin, 0, 1, "${unit}"), { x: "margin", y: "loss in ${unit}" });
`;
