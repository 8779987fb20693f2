import { formatNumber } from "../../ui/format.ts";
import { whyOf } from "../../ui/why.ts";
import { type Model, type Result, UNIFORM } from "./model.ts";
import { FEWEST, type Smoothing } from "./params.ts";

export const NAME = "project-compress";

/** "3,602" */
export const whole = (n: number): string => (Number.isFinite(n) ? n.toLocaleString("en-US") : "∞");

/** Bits a letter: "3.09". */
export const rate = (bits: number): string => formatNumber(bits, 2);

export const LABELS: Record<Smoothing, string> = {
  "witten-bell": "fall back to fewer letters (Witten–Bell)",
  "add-1": "add 1 to every count",
  "add-0.1": "add 0.1",
  none: "none",
};

/** A difference in bits a letter, as it is read off two rounded numbers. */
const apart = (a: number, b: number): string => rate(Math.abs(Number(rate(a)) - Number(rate(b))));

/** The point of the current state. */
export function summary(model: Model): string {
  const { result, shown, order, own, tooShort } = model;
  if (tooShort) return shortRemark(tooShort.letters);
  if (!result) return "Your text is being counted.";
  const { bits, heldOut, training, impossible, gzip } = result;
  if (!shown) {
    const text = own ? "your text" : "Moby-Dick";
    return `A model that looks back ${letters(order)} has counted ${whole(training)} letters of ${text}. How many bits will each of the next ${whole(heldOut)} cost it?`;
  }
  if (bits === Number.POSITIVE_INFINITY) {
    return `Without smoothing ${whole(impossible)} of ${whole(heldOut)} held-out letters ${impossible === 1 ? "was" : "were"} impossible to this model: ∞ bits. One would have been enough.`;
  }
  const said = guessRemark(model, bits);
  return `Order ${order} needs ${rate(bits)} bits a letter for what it has not seen${rivalRemark(bits, gzip)}${said}`;
}

const letters = (order: number): string =>
  order === 0 ? "at nothing" : order === 1 ? "one letter" : `${order} letters`;

function rivalRemark(bits: number, gzip: Result["gzip"]): string {
  if (!gzip) return ". Your browser cannot compress, so there is nobody to race.";
  if (rate(bits) === rate(gzip.rate)) return ", and so does gzip.";
  return `, gzip ${rate(gzip.rate)}: ${bits < gzip.rate ? "the model" : "gzip"} wins.`;
}

function guessRemark({ guess, order }: Model, bits: number): string {
  if (!guess || guess.order !== order) return "";
  if (rate(guess.bits) === rate(bits)) return " Just as you said.";
  return ` You said ${rate(guess.bits)}: ${apart(guess.bits, bits)} too ${guess.bits < bits ? "few" : "many"}.`;
}

export function shortRemark(found: number): string {
  if (found === 0) return `There is no text yet: paste ${FEWEST} letters or more.`;
  return `${whole(found)} ${found === 1 ? "letter or space is" : "letters and spaces are"} too few to hold some out: ${whole(FEWEST - found)} more are needed, of a to z.`;
}

/** What the figure writes into an evidence card. */
export function evidence(model: Model) {
  const { result, own, order, smoothing, shown, guess } = model;
  if (!result) return { process: "A text of my own, too short so far." };
  const { training, heldOut, bits, trainingBits, gzip, bytes } = result;
  const text = own ? "my own text" : "the opening of Moby-Dick";
  const process = `Letters of ${text} in 27 symbols, in order: the first ${whole(training)} to learn from, the last ${whole(heldOut)} held out.`;
  const method = `A model of order ${order} counts what follows; smoothing: ${LABELS[smoothing]}. Bits are its mean −log₂ p of the held-out letters; gzip is what the browser’s file grows by.`;
  if (!shown) return { process, method };
  return {
    process,
    method,
    output: gzip
      ? `Held out: ${whole(Math.ceil(bytes))} bytes by the model, ${whole(gzip.bytes)} by gzip.`
      : `Held out: ${whole(Math.ceil(bytes))} bytes by the model.`,
    check: `On its own training text the model needs ${rate(trainingBits)} bits a letter. Had the held-out letters leaked into it, it would need about as few for them, not ${rate(bits)}.`,
    expected: [
      `Between 0 and ${rate(UNIFORM)}, what 27 equal letters cost.`,
      guess && `I had guessed ${rate(guess.bits)} for order ${guess.order}.`,
      whyOf(NAME),
    ]
      .filter(Boolean)
      .join(" "),
  };
}
