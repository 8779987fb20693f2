import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { count } from "./cards.ts";
import { model } from "./model.ts";
import { CARDS, type params } from "./params.ts";
import { treeCode } from "./treeCode.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export const code = (state: Params, unit: Unit): string =>
  state.mode === "tree" ? treeCode(state) : cards(state, unit);

function cards(state: Params, unit: Unit): string {
  const { game, games, prospect, finished } = model(state, unit);
  const left = [CARDS.length, ...game.questions.map((question) => count(question.left))];
  const asked = games.slice(0, finished).map(({ questions }) => questions.length);
  return `import { ${game.over ? "" : "binaryEntropy, "}surprisal } from "measured-surprise";

// Cards that could be the one, at first and after each answer.
const left = ${literal(left)};
const amount = (share) => \`\${surprisal(share${inUnit(unit)}).toFixed(2)} ${unit}\`;
for (let i = 1; i < left.length; i++) {
  console.log(\`answer \${i}: \${left[i]} of \${left[i - 1]} remain, \${amount(left[i] / left[i - 1])}\`);
}
console.log("gained so far", amount(left.at(-1) / ${CARDS.length}), "of", amount(1 / ${CARDS.length}));
${game.over ? "" : question(prospect, unit)}${finished > 0 ? average(asked) : ""}`;
}

const question = ({ named, left }: { named: number; left: number }, unit: Unit): string => `
// The next question.
const yes = ${named} / ${left};
console.log("worth, if yes", amount(yes), "and if no", amount(1 - yes));
console.log("on average", binaryEntropy(yes${inUnit(unit)}).toFixed(2), "${unit}");
`;

const average = (asked: readonly number[]): string => `
// Questions of the games that are over.
const asked = ${literal(asked)};
console.log("questions on average", (asked.reduce((sum, each) => sum + each) / asked.length).toFixed(2));
`;
