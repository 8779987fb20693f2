import { formatNumber } from "./format.ts";

/** A number to guess. JSON, from the lesson. */
export interface NumberQuestion {
  min: number;
  max: number;
  step: number;
  answer: number;
  /** How far off still counts as near enough. */
  tolerance: number;
  /** "bits", or "" for none. */
  unit: string;
  /** Decimals shown of the answer; default 3. */
  digits?: number;
}

/** The decimals a guess has: those of the step it was made in. */
export function guessDigits({ step }: NumberQuestion): number {
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

function inWords({ unit }: NumberQuestion, value: number, digits: number): string {
  return formatNumber(value, digits) + (unit && `\u00a0${unit}`);
}

/** A guess with the question's unit. */
export function guessInWords(question: NumberQuestion, guess: number): string {
  return inWords(question, guess, guessDigits(question));
}

/** The answer with the question's unit. */
export function answerInWords(question: NumberQuestion): string {
  return inWords(question, question.answer, question.digits ?? 3);
}
