import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import { END, LETTERS, type params } from "./params.ts";

/** The program that computes what the figure shows in this state. Amounts are in bits, as binary digits are. */
export function code({ p, ends, message }: State<typeof params>): string {
  const names = p.map((_, i) => (ends && i === p.length - 1 ? `"${END}"` : LETTERS[i]!));
  const shares = p.map((share, i) => `${names[i]}: ${literal(share)}`).join(", ");
  return `import { arithmeticEncode, rationalLog2, rationalToNumber } from "measured-surprise";

const shares = { ${shares} };
const message = ${literal(message)};
const letters = [...message.toLowerCase()].filter((letter) => letter in shares);
${ends ? afterEnd : ""}${p.includes(0) ? atNothing : ""}
const { width, bits } = arithmeticEncode(letters, shares);
console.log("letters coded", letters.join(" ") || "none");
console.log("width", Number(rationalToNumber(width).toPrecision(4)) || "less than a number here can be");
console.log("surprise, −log₂ of the width", (-rationalLog2(width)).toFixed(2), "bits");
console.log("binary name", bits || "none needed", "of", bits.length, "digits");
`;
}

const afterEnd = `// Nothing can follow the end sign.
const end = letters.indexOf("${END}");
if (end >= 0) letters.splice(end + 1);
`;

const atNothing = `// A letter of probability 0 has a piece of width 0: coding stops before it.
const stop = letters.findIndex((letter) => shares[letter] === 0);
if (stop >= 0) letters.splice(stop);
`;
