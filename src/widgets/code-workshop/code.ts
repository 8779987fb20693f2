import { literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import { LETTERS, MOST_BLOCKS, type params } from "./params.ts";

/** The program that computes what the figure shows in this state. Codewords are made of bits, whatever the unit. */
export function code(state: State<typeof params>): string {
  const { p, block, replay } = state;
  let size = block;
  while (p.length ** size > MOST_BLOCKS) size--;
  const sendable = p.filter((share) => share > 0).length;
  return size > 1 ? forBlocks(p, size, replay) : forLetters(state, replay > 0 && sendable > 1);
}

function forLetters({ p, lengths, replay, message }: State<typeof params>, replayed: boolean): string {
  const own = lengths.length === p.length ? literal(lengths) : "p.map(() => Math.ceil(Math.log2(p.length)))";
  const [first, then] = replayed ? ["", ", huffmanMerges"] : ["canonicalCode, ", ""];
  return `import { ${first}entropy, expectedLength, huffmanLengths${then}, kraftSum } from "measured-surprise";

const p = ${literal(p)};
${replayed ? "" : "// Bits in the codeword of each letter.\n"}const lengths = ${replayed ? "huffmanLengths(p)" : own};
const spent = kraftSum(lengths);
console.log("budget spent", Number(spent.toFixed(4)), "of 1");
console.log("average", expectedLength(p, lengths).toFixed(3), "bits");
console.log("entropy", entropy(p).toFixed(3), "bits");
console.log("Huffman’s code", expectedLength(p, huffmanLengths(p)).toFixed(3), "bits");
${replayed ? steps("p", replay) : sending(message, p.length)}`;
}

function sending(message: string, letters: number): string {
  return `
// Lengths that overspend the budget belong to no code that can be decoded.
const words = spent > 1 ? [] : canonicalCode(lengths);
const message = [...${literal(message)}.toLowerCase()];
const sent = message.map((letter) => words["${LETTERS.slice(0, letters).join("")}".indexOf(letter)] ?? "");
console.log("codewords", words.join(" ") || "none");
console.log("message", sent.join(" "), "of", sent.join("").length, "bits");
`;
}

function forBlocks(p: readonly number[], size: number, replay: number): string {
  return `import { blockWeights, entropy, expectedLength, huffmanLengths${replay > 0 ? ", huffmanMerges" : ""} } from "measured-surprise";

const p = ${literal(p)};

/** Bits a letter of Huffman’s code for blocks of so many letters. */
function rate(size) {
  const blocks = blockWeights(p, size);
  return expectedLength(blocks, huffmanLengths(blocks)) / size;
}

console.log("one codeword for ${size} letters", rate(${size}).toFixed(4), "bits a letter");
console.log("one codeword a letter", rate(1).toFixed(4), "bits a letter");
console.log("entropy", entropy(p).toFixed(4), "bits");
${replay > 0 ? steps(`blockWeights(p, ${size})`, replay) : ""}
const sizes = [${Array.from({ length: size }, (_, i) => i + 1).join(", ")}];
plot(sizes, rate, { title: "Huffman’s code for blocks", x: "letters in a block", y: "bits a letter" });
`;
}

const steps = (weights: string, replay: number): string => `
const merges = huffmanMerges(${weights});
for (const { weight } of merges.slice(0, ${replay})) {
  console.log("the two lightest are joined and weigh", weight.toFixed(3));
}
`;
