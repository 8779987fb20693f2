import { heldText, textFunction } from "../../figure/codeText.ts";
import type { State } from "../../figure/params.ts";
import { prepareLetters } from "../../math/index.ts";
import { FEWEST, MOST_ORDER, type params, type Smoothing } from "./params.ts";
import { PASSAGE } from "./passage.ts";

const OPTIONS: Readonly<Record<Smoothing, string>> = {
  "witten-bell": 'smoothing: "witten-bell"',
  "add-1": 'smoothing: "add-k", k: 1',
  "add-0.1": 'smoothing: "add-k", k: 0.1',
  none: 'smoothing: "none"',
};

/** The program that computes what the figure shows in this state. Files are made of bits, whatever the unit. */
export function code({ source, own, order, smoothing }: State<typeof params>): string {
  const text = source === "own" ? own : PASSAGE;
  const short = source === "own" && prepareLetters(withoutAccents(heldText(own))).length < FEWEST;
  return `import { prepareLetters${short ? "" : ", trainNgram"} } from "measured-surprise";

const letters = prepareLetters(text().normalize("NFD").replace(/\\p{M}/gu, ""));
${short ? tooShort : measuring(order, smoothing)}
${textFunction(text)}`;
}

const measuring = (
  order: number,
  smoothing: Smoothing,
): string => `const border = Math.floor(0.9 * letters.length);
const [training, heldOut] = [letters.slice(0, border), letters.slice(border)];
console.log(training.length, "letters and spaces to learn from,", heldOut.length, "held out");

const options = { ${OPTIONS[smoothing]}, alphabet: " abcdefghijklmnopqrstuvwxyz" };
// A model has just read the training text: it goes on from its last letters.
const before = training.slice(-${MOST_ORDER});
const rate = (order) => trainNgram(training, order, options).bitsPerCharacter(heldOut, before);
console.log("order ${order}", rate(${order}).toFixed(2), "bits a letter");
${smoothing === "none" ? bare(order) : ""}
async function gzip(letters) {
  const packed = new Blob([letters]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(packed).arrayBuffer()).byteLength;
}
// What gzip’s file grows by.
const added = (await gzip(letters)) - (await gzip(training));
console.log("gzip", ((8 * added) / heldOut.length).toFixed(2), "bits a letter");

const orders = [${Array.from({ length: MOST_ORDER + 1 }, (_, order) => order).join(", ")}];
plot(orders, rate, { x: "letters the model looks back", y: "bits a letter, held out" });
`;

const tooShort = `console.log(letters.length, "letters and spaces: too few to hold some out");
`;

const bare = (
  order: number,
): string => `const bits = trainNgram(training, ${order}, options).surprisals(heldOut, before);
console.log(bits.filter((each) => each === Infinity).length, "letters were impossible to it");
`;

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");
