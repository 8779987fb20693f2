import { textFunction } from "../../figure/codeText.ts";
import type { State } from "../../figure/params.ts";
import { type params, textOf } from "./params.ts";

/** The program that computes what the figure shows in this state. Files are made of bits, whatever the unit. */
export function code(state: State<typeof params>): string {
  const text = textOf(state);
  return `${text === "" ? NOTHING : models(state.cost)}
const packed = new Blob([text()]).stream().pipeThrough(new CompressionStream("gzip"));
const { byteLength } = await new Response(packed).arrayBuffer();
console.log("gzip", ${text === "" ? 'byteLength, "bytes"' : "rate(8 * byteLength)"});

${textFunction(text)}`;
}

const NOTHING = `import { adaptiveCodeLength } from "measured-surprise";

console.log("an empty text", adaptiveCodeLength(text(), 4, 0.5).totalBits, "bits");
`;

function models(cost: boolean): string {
  const [list, table] = cost ? [" + list", " + list + table"] : ["", ""];
  return `import { adaptiveCodeLength, blendedSteps, entropyFromCounts, finish } from "measured-surprise";

const characters = [...text()];
const n = characters.length;
const kinds = [...new Set(characters)];
const bytes = (part) => new TextEncoder().encode(part).length;
console.log(n, "characters,", kinds.length, "different,", bytes(text()), "bytes");

const rate = (bits) =>
  \`\${(bits / n).toFixed(3)} bits a character, \${Math.ceil(bits / 8)} bytes\`;
const counts = kinds.map((kind) => characters.filter((other) => other === kind).length);
${cost ? TOLD : ""}console.log("every character alike", rate(n * Math.log2(kinds.length)${list}));
console.log("its own frequencies", rate(n * entropyFromCounts(counts)${table}));
for (const order of [0, 2, 4]) {
  const { totalBits } = adaptiveCodeLength(text(), order, 0.5);
  console.log(\`learns what follows \${order} characters\`, rate(totalBits${list}));
}
const surprises = finish(blendedSteps(text(), 4));
console.log("what follows 4, else fewer", rate(surprises.reduce((sum, x) => sum + x)${list}));
`;
}

const TOLD = `// What must be told first: the list of characters, and which of all tables of counts it is.
const list = 8 * bytes(kinds.join(""));
let table = 0;
for (let i = 1; i < kinds.length; i++) table += Math.log2((n - kinds.length + i) / i);
`;
