import { literal } from "../../figure/codeLiterals.ts";
import { textFunction } from "../../figure/codeText.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { EXCERPT } from "./excerpt.ts";
import { MOST_ORDER, type params } from "./params.ts";
import { ALPHABET, FEWEST, readLetters } from "./text.ts";

type Params = State<typeof params>;

/**
 * The program that does in small what the figure does: a model of each order, trained on some of a text and judged
 * on the rest. Of Moby-Dick it has only a piece, so its numbers are its own.
 */
export function code(state: Params, unit: Unit): string {
  const { source, own, share, order, difference, other, smoothing } = state;
  const letters = source === "own" ? readLetters(own) : "";
  const used = letters.length >= FEWEST ? letters : EXCERPT;
  const orders = difference && other !== order ? [order, other] : [order];
  const bare = smoothing === "none";
  return `import { perplexityFromLoss, prepareLetters, trainNgram } from "measured-surprise";
${used === EXCERPT ? FOREWORD : ""}
const letters = prepareLetters(text());
const border = Math.floor(0.9 * letters.length);
const heldOut = letters.slice(border);
${lastShare(share)}
const alphabet = ${literal(ALPHABET)};
// What its own bare counts make of the training text: no model of the order has less.
const trainingRate = (order) =>
  ${counted('trainNgram(training, order, { smoothing: "none" }).bitsPerCharacter(training)', unit)};
const model = (order) => trainNgram(training, order, { ${smoothed(state)}alphabet });
const heldOutRate = (order) => ${counted(`model(order).bitsPerCharacter(heldOut${bare ? "" : `, training.slice(-${MOST_ORDER})`})`, unit)};

console.log(training.length, "letters to learn from,", heldOut.length, "held out");
for (const order of ${literal(orders)}) {
  const rate = heldOutRate(order);
  console.log(\`order \${order}: training\`, trainingRate(order).toFixed(2), "${unit} a letter");
  console.log("held-out", rate.toFixed(2), "${unit} a letter");
  console.log("like", perplexityFromLoss(rate, "${unit}").toFixed(2), "equally likely letters");${bare ? IMPOSSIBLE : ""}
}

const orders = ${literal(Array.from({ length: MOST_ORDER + 1 }, (_, i) => i))};
const curves = { training: trainingRate${bare ? "" : ', "held-out": heldOutRate'} };
plot(orders, curves, { x: "letters the model looks back", y: "${unit} a letter" });

${textFunction(used)}`;
}

const FOREWORD = `
// The figure learns from 22 chapters of Moby-Dick. Here are 2,000 letters of them: put in a longer text.`;

const IMPOSSIBLE = `
  const surprises = model(order).surprisals(heldOut);
  console.log(surprises.filter((each) => each === Infinity).length, "letters were impossible");`;

const lastShare = (share: number): string =>
  share === 100
    ? "const training = letters.slice(0, border);\n"
    : `// The end of what there is to learn from, which the held-out letters go on from.
const training = letters.slice(border - Math.max(1, Math.round((border * ${share}) / 100)), border);
`;

const smoothed = ({ smoothing, k }: Params): string =>
  smoothing === "add-k" ? `smoothing: "add-k", k: ${literal(k)}, ` : `smoothing: "${smoothing}", `;

const counted = (bits: string, unit: Unit): string => (unit === "bits" ? bits : `Math.LN2 * ${bits}`);
