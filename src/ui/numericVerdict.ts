import { type AnswerSpec, checkAnswer, parseAnswer, type Slip } from "./answer.ts";
import { formatNumber } from "./format.ts";

/** A number that JSON can carry: itself, or what a reader would type for it ("inf", "log2(6)"). */
type Written = number | string;

/** A question whose answer is a number. JSON, from the lesson. */
export interface NumericQuestion {
  answer: Written;
  /** Absolute, or relative as "1%". */
  tolerance: number | `${number}%`;
  /** "bits", "nats", either with something after it, another word, or "". */
  unit: string;
  /** Where foreseeable mistakes lead; the n-th is answered by the slot "mistake-n". */
  mistakes: readonly { value: Written }[];
}

/** What is said of an answer: a sentence, and the slot that says the rest. */
export interface Judgement {
  right: boolean;
  /** False for what is no answer yet: nothing chosen, nothing that can be read. */
  readable: boolean;
  says: string;
  slot?: string;
  /** Whether nothing more is known about it, so that the next step is due. */
  stuck?: boolean;
}

function numberOf(written: Written): number {
  if (typeof written === "number") return written;
  const reading = parseAnswer(written);
  if ("problem" in reading) throw new RangeError(`exercise: “${written}” is no number. ${reading.problem}`);
  return reading.values[0]!;
}

/** Four significant digits at most and no zeros behind them: "2", "0.2419", "1585". */
function concise(x: number): string {
  if (!Number.isFinite(x)) return formatNumber(x);
  const [, decimals = ""] = Number(x.toPrecision(4)).toFixed(8).replace(/0+$/, "").split(".");
  return formatNumber(x, decimals.length);
}

function sayOfSlip(slip: Slip, unit: string): string {
  switch (slip) {
    case "close":
      return "Very near. Carry one more decimal through the working, and round only at the end.";
    case "sign":
      return "The size is right. Look at the sign again.";
    case "other-unit":
      return unit.startsWith("bits")
        ? "That is the answer in nats. Divide it by ln 2 to read it in bits."
        : "That is the answer in bits. Multiply it by ln 2 to read it in nats.";
    case "unit":
      return unit
        ? `The number is the one in ${unit}, but the unit you wrote is another.`
        : "The number is right, but what it counts is not bits or nats: leave the unit off.";
  }
}

/**
 * What to tell the reader who typed this.
 *
 * @param question - the right answer and the foreseen mistakes
 * @param text - what was typed
 * @returns whether it is right, what to say, and the slot that says more
 * @throws {RangeError} if the question's own answer or a mistake cannot be read as a number
 */
export function numericVerdict(question: NumericQuestion, text: string): Judgement {
  const { tolerance, unit } = question;
  const answer = numberOf(question.answer);
  const spec: AnswerSpec = {
    answer,
    tolerance,
    unit,
    mistakes: question.mistakes.map(({ value }) => numberOf(value)),
  };
  const verdict = checkAnswer(spec, text);
  const amount = (x: number) => (unit ? `${concise(x)}\u00a0${unit}` : concise(x));
  switch (verdict.verdict) {
    case "right":
      return { right: true, readable: true, says: `That is it: ${amount(answer)}.` };
    case "mistake":
      return {
        right: false,
        readable: true,
        says: `Not ${amount(verdict.value)}.`,
        slot: `mistake-${verdict.mistake}`,
      };
    case "unreadable":
      return { right: false, readable: false, says: verdict.message };
    case "wrong":
      return verdict.slip
        ? { right: false, readable: true, says: sayOfSlip(verdict.slip, unit) }
        : { right: false, readable: true, says: `Not ${amount(verdict.value)}.`, stuck: true };
  }
}
