import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { deskOf } from "./game.ts";
import { model } from "./model.ts";
import { LAST, type params } from "./params.ts";
import { ENOUGH, resamplesFor, type Score } from "./score.ts";

const BY = {
  example: "a 5-gram",
  shannon: "a reader of 1951",
  you: "you",
  class: "a class",
} as const;

const NOTHING = `import { shannonBounds } from "measured-surprise";

// Letters found at the first guess, the second, …
const counts = [];
if (counts.length > 0) console.log(shannonBounds(counts));
else console.log("No letter is guessed yet.");
`;

/** The program that computes what the figure shows in this state. */
export function code(state: State<typeof params>, unit: Unit): string {
  const { who, score, rival } = model(state, unit, { deskOf });
  if (!score) return NOTHING;
  const { letters, counts } = score;
  return `import { shannonBounds${letters >= ENOUGH ? ", shannonInterval" : ""} } from "measured-surprise";

// Letters that ${BY[who]} found at the first guess, the second, …
const counts = ${literal(trimmed(counts))};
const letters = counts.reduce((sum, count) => sum + count, 0);
console.log(letters, "letters,", ((100 * counts[0]) / letters).toFixed(0), "% at the first guess");

const { lower, upper } = shannonBounds(counts${inUnit(unit)});
console.log("between", lower.toFixed(2), "and", upper.toFixed(2), "${unit} a letter");
const corrected = shannonBounds(counts, "${unit}", { correction: "miller-madow" });
console.log("so few letters make the upper bound", (corrected.upper - upper).toFixed(2), "${unit} too low");
${letters >= ENOUGH ? withLuck(resamplesFor(letters), unit) : ""}${rival ? beside(rival, unit) : ""}${who === "example" ? people(unit) : ""}
const guesses = Array.from({ length: ${LAST} }, (_, i) => i + 1);
const shares = guesses.map((guess) => (counts[guess - 1] ?? 0) / letters);
plot(guesses, shares, { x: "guess", y: "share of the letters" });
`;
}

const trimmed = (counts: readonly number[]) => counts.slice(0, counts.findLastIndex(Boolean) + 1);

const withLuck = (resamples: number, unit: Unit): string => `
// Where the bounds may lie if the luck of these very letters is allowed for.
const luck = shannonInterval(counts, "${unit}", { resamples: ${resamples} });
console.log("with luck", luck.lower.from.toFixed(2), "to", luck.upper.to.toFixed(2), "${unit} a letter");
`;

const beside = ({ counts }: Score, unit: Unit): string => `
const rival = shannonBounds(${literal(trimmed(counts))}${inUnit(unit)});
console.log("5-gram", rival.lower.toFixed(2), "to", rival.upper.toFixed(2), "${unit} a letter");
`;

const people = (unit: Unit): string => `
// What Shannon found in 1951, in bits.
const readers = [0.6, 1.3]${unit === "bits" ? "" : ".map((bits) => bits * Math.LN2)"};
console.log("people", readers.map((bound) => bound.toFixed(2)).join(" to "), "${unit} a letter");
`;
