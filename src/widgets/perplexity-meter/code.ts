import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { HELD_OUT } from "./cut.ts";
import { GRAMS } from "./ladder.ts";
import type { params } from "./params.ts";

type Params = State<typeof params>;

/** The program that computes what the figure shows in this state. */
export const code = (state: Params, unit: Unit): string => PROGRAMS[state.mode](state, unit);

const PROGRAMS: Readonly<Record<Params["mode"], (state: Params, unit: Unit) => string>> = {
  tokens: ({ p }, unit) => `import { perplexity, surprisal } from "measured-surprise";

// The probability the model gave each token that came.
const q = ${literal(p)};

const choices = perplexity(q.map(Math.log));
console.log("loss", ${unit === "bits" ? "Math.log2" : "Math.log"}(choices).toFixed(2), "${unit}");
console.log("perplexity", choices.toFixed(2));
// A common mistake: the average of 1/q is never less, and one rare token can make it far more.
const averaged = q.reduce((sum, each) => sum + 1 / each, 0) / q.length;
console.log("the tokens’ own 1/q, averaged", averaged.toFixed(2));

const surprises = q.map((each) => surprisal(each${inUnit(unit)}));
console.log("surprises", ...surprises.map((each) => each.toFixed(2)), "${unit}");
${p.some((each) => each > 0) ? `plot(q.map((_, i) => i + 1), surprises, { x: "token", y: "surprise in ${unit}" });\n` : ""}`,

  cut: (_, unit) => `import { perplexityFromLoss } from "measured-surprise";

// What a 5-gram pays for a tenth of a book that it has not seen, and what it can be cut into.
const total = ${literal(HELD_OUT.bits)}${unit === "bits" ? "" : " * Math.LN2"};
const counts = { letters: ${HELD_OUT.letter}, "pairs of letters": ${HELD_OUT.pair}, words: ${HELD_OUT.word} };

console.log("in all", Math.round(total).toLocaleString("en"), "${unit}");
console.log("a letter", (total / counts.letters).toFixed(2), "${unit}");
for (const [tokens, count] of Object.entries(counts)) {
  const loss = total / count;
  const choices = perplexityFromLoss(loss, "${unit}").toFixed(2);
  console.log(\`\${count} \${tokens}: \${loss.toFixed(2)} ${unit} each, perplexity \${choices}\`);
}
`,

  ladder: ({ gram, own }, unit) => {
    const played = own.some(Boolean);
    return `import { perplexityFromLoss${played ? ", shannonBounds" : ""} } from "measured-surprise";

// What n-grams of 1 to ${GRAMS.length} letters pay for a letter of a book's end, having learnt from the rest.
const rates = ${literal(GRAMS)}${unit === "bits" ? "" : ".map((bits) => bits * Math.LN2)"};
const gram = ${literal(gram)};

const rate = rates[gram - 1];
console.log(\`\${gram}-gram\`, rate.toFixed(2), "${unit} a letter");
console.log("perplexity", perplexityFromLoss(rate, "${unit}").toFixed(2));
console.log("27 letters alike", ${unit === "bits" ? "Math.log2" : "Math.log"}(27).toFixed(2), "${unit} a letter");
${played ? player(own, unit) : ""}
plot(rates.map((_, i) => i + 1), rates, { x: "letters an n-gram spans", y: "${unit} a letter" });
`;
  },
};

const player = (own: readonly number[], unit: Unit): string => `
// Your letters found at the first guess, the second, …
const { lower, upper } = shannonBounds(${literal(own)}${inUnit(unit)});
console.log("you, between", lower.toFixed(2), "and", upper.toFixed(2), "${unit} a letter");
`;
