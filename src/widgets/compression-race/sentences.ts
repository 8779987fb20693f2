import { formatNumber } from "../../ui/format.ts";
import { HEADER, isKnown, type Lane, sizeOf } from "./lanes.ts";
import type { Model } from "./model.ts";

/** A text of fewer characters says little about the model. */
const FEW = 100;

/** "12,345", in every browser. */
export const whole = (x: number): string => x.toLocaleString("en-US");

const counting = (x: number, one: string, many = `${one}s`): string => `${whole(x)} ${x === 1 ? one : many}`;

export const bytesWords = (x: number): string => counting(x, "byte");

/** Bits a character, or "…" where they are not known. */
export function rate(lane: Lane, { counted }: Model): string {
  const { bits = 0, told } = lane;
  if (!isKnown(lane) || !counted) return "…";
  if (counted.characters === 0) return "–";
  const each = (bits + told) / counted.characters;
  return formatNumber(each, each > 0 && each < 0.1 ? 3 : 2);
}

/** The text in numbers. */
export function size({ bytes, counted }: Model): string {
  if (!counted) return bytesWords(bytes);
  const { characters, kinds } = counted;
  return `${counting(characters, "character")}, ${whole(kinds)} different, ${bytesWords(bytes)}`;
}

/** The point of the current state. */
export function summary(model: Model): string {
  const { counted, bytes, gzip, learners, cost } = model;
  if (!counted) return `${bytesWords(bytes)}, not counted yet.`;
  const { characters, kinds } = counted;
  const file = !isKnown(gzip) ? "" : bytesWords(sizeOf(gzip));
  if (characters === 0) {
    return `An empty text leaves nothing to send.${file && ` gzip still writes ${file}: header and trailer.`}`;
  }
  if (kinds === 1) {
    const what = characters === 1 ? "One character" : `${counting(characters, "character")}, all the same`;
    return `${what}: once the receiver knows which and how many, 0 bits are left.${file && ` gzip writes ${file}.`}`;
  }
  const race = `An order-4 model that falls back needs ${rate(learners.at(-1)!, model)} bits a character`;
  const rival = !isKnown(gzip) ? "" : `, gzip ${rate(gzip, model)}`;
  return `${race}${rival}. ${cost ? costRemark(model) : remark(model)}`;
}

/** What this text shows. */
function remark(model: Model): string {
  const { bytes, learners, best, gzip, counted } = model;
  const [, , plain, blend] = learners;
  const { characters, kinds, even } = counted!;
  if (isKnown(gzip) && sizeOf(gzip) > bytes) {
    return `gzip makes it longer, from ${bytesWords(bytes)} to ${whole(sizeOf(gzip))}: its header and trailer alone are ${HEADER}.`;
  }
  if (characters < FEW) return "So short a text leaves a model little to learn from.";
  if (unpredictable(model)) {
    const [far, what] = best.bits! < even ? ["far below", "little"] : ["below", "nothing"];
    return `No model gets ${far} the ${formatNumber(even / characters, 2)} that ${whole(kinds)} equal characters cost: there is ${what} to predict, and wrong guesses cost.`;
  }
  if (best.bits! < 0.1 * characters) return "Once it has seen what repeats, the rest is almost free.";
  if (blend!.bits! < 0.95 * plain!.bits!) {
    return `Without falling back the same memory needs ${rate(plain!, model)}: what counts is the prediction.`;
  }
  if (best === blend) {
    return `Without falling back the same memory needs ${rate(plain!, model)}, hardly more: there is text enough to learn from.`;
  }
  return `Best here is the model that ${best.words}: ${rate(best, model)}.`;
}

/** Whether nothing that learns gets visibly below what equal characters would cost. */
const unpredictable = ({ best, counted }: Model): boolean => best.bits! > 0.97 * counted!.even;

/** Why no program could do better, where no model does. */
export function pigeonholes(model: Model): string | undefined {
  const { counted } = model;
  if (!counted || counted.characters < FEW || counted.kinds < 2 || !unpredictable(model)) return undefined;
  const floor = Math.floor(counted.even / 8);
  // Shorter files are fewer: below 256 to the number of bytes, times 256/255.
  return `Of all texts as long as this in these ${whole(counted.kinds)} characters, fewer than one in 250 fits into ${whole(floor - 1)} bytes, whatever the program: there are not enough files that short.`;
}

/** What must be told first, and to whom it matters. */
function costRemark({ lanes, learners }: Model): string {
  const known = lanes[2]!;
  const alone = sizeOf({ ...known, told: 0 });
  const told = bytesWords(Math.ceil(known.told / 8));
  return `The code made for the text’s own frequencies must first tell them, in ${told}: ${whole(sizeOf(known))}, not ${whole(alone)}. One that learns them needs ${whole(sizeOf(learners[0]!))}.`;
}
