import type { Unit } from "../math/unit.ts";
import { evaluate, Unreadable } from "./expression.ts";

const EXAMPLE = "Try a number such as 0.469, or 1/3, or log2(6).";
// Longer than any answer; what is pasted by accident is not worth reading.
const LONGEST = 120;
const UNIT = /(?<!\p{L})(bit|nat)s?\.?(?:\s*(?:\/|per)\s*\p{L}+)?\s*$/iu;

export type Reading =
  | { readonly values: readonly number[]; readonly unit?: Unit }
  | { readonly problem: string };

/** What an answer is checked against. */
export interface AnswerSpec {
  readonly answer: number;
  /** Absolute, or relative as "1%". */
  readonly tolerance: number | `${number}%`;
  /** "bits", "nats", either with something after it ("bits/symbol"), another word, or "" for none. */
  readonly unit: string;
  /** Values that foreseeable mistakes lead to. */
  readonly mistakes: readonly number[];
}

/** What may be said of a wrong answer that is on no list. */
export type Slip = "close" | "sign" | "unit" | "other-unit";

export type Verdict =
  | { readonly verdict: "right"; readonly value: number }
  | { readonly verdict: "mistake"; readonly value: number; readonly mistake: number }
  | { readonly verdict: "wrong"; readonly value: number; readonly slip?: Slip }
  | { readonly verdict: "unreadable"; readonly message: string };

/**
 * Reads a typed answer: a decimal with dot or comma, a fraction, a percentage, or an expression, perhaps
 * with its unit ("1.386 nats") or what it is the value of ("H = 2").
 *
 * @param text - anything at all
 * @returns the values it may have (two where a comma is ambiguous: "1,585") and the unit if one is written;
 *   or what could not be read, with an example. Never throws, never evaluates anything but arithmetic.
 * @example parseAnswer("log2(6)") // { values: [2.585] }
 * @example parseAnswer("1,585 bits") // { values: [1.585, 1585], unit: "bits" }
 */
export function parseAnswer(text: string): Reading {
  if (text.length > LONGEST) return { problem: `That is too long to be a number. ${EXAMPLE}` };
  const typed = text.replace(/^.*[=≈]/s, "");
  const unit = UNIT.exec(typed);
  const expression = unit ? typed.slice(0, unit.index) : typed;
  if (expression.trim() === "") return { problem: `There is no number here yet. ${EXAMPLE}` };
  try {
    const first = evaluate(expression, false);
    const values = first.ambiguous ? [first.value, evaluate(expression, true).value] : [first.value];
    return unit ? { values, unit: unit[1]!.toLowerCase() === "bit" ? "bits" : "nats" } : { values };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: `${error.message} ${EXAMPLE}` };
    throw error;
  }
}

function allowance({ answer, tolerance }: AnswerSpec): number {
  const allowed =
    typeof tolerance === "number" ? tolerance : (Number.parseFloat(tolerance) / 100) * Math.abs(answer);
  // The bound itself counts, also where its last binary digit does not agree.
  return allowed + 1e-12 * Math.max(1, allowed);
}

const toUnit = (value: number, from: Unit, to: Unit) =>
  from === to ? value : to === "bits" ? value / Math.LN2 : value * Math.LN2;

function slipOf(
  spec: AnswerSpec,
  value: number,
  matches: (x: number, target: number) => boolean,
): Slip | undefined {
  const { answer } = spec;
  const unit = unitOf(spec);
  if (matches(-value, answer)) return "sign";
  if (unit && matches(toUnit(value, unit === "bits" ? "nats" : "bits", unit), answer)) return "other-unit";
  if (!Number.isFinite(answer)) return undefined;
  const near = Math.max(4 * allowance(spec), 0.02 * Math.abs(answer));
  return Math.abs(value - answer) <= near ? "close" : undefined;
}

function unitOf(spec: AnswerSpec): Unit | undefined {
  return /^(bits|nats)\b/.exec(spec.unit)?.[1] as Unit | undefined;
}

/**
 * Holds a typed answer against the right one and the foreseen mistakes.
 *
 * An ambiguous number counts as right if either reading is. A unit that is written is honoured: 1.386 nats is
 * a right answer where 2 bits are asked. Right wins over a mistake that is as near.
 *
 * @param spec - the right value, how near is near enough, its unit, the values of foreseen mistakes
 * @param text - what was typed
 * @returns the verdict; the value in the unit asked for; the index of the mistake, or what kind of slip it
 *   was; for an unreadable answer what could not be read. Never throws.
 * @example checkAnswer({ answer: 2, tolerance: 0.01, unit: "bits", mistakes: [] }, "1.386 nats").verdict // "right"
 */
export function checkAnswer(spec: AnswerSpec, text: string): Verdict {
  const word = spec.unit.trim();
  const typed = text.trim();
  const ownUnit = word !== "" && !unitOf(spec) && typed.endsWith(word);
  const reading = parseAnswer(ownUnit ? typed.slice(0, -word.length) : typed);
  if ("problem" in reading) return { verdict: "unreadable", message: reading.problem };

  const allowed = allowance(spec);
  const matches = (x: number, target: number) => x === target || Math.abs(x - target) <= allowed;
  const asked = unitOf(spec);
  const values = reading.values.map((x) => (asked && reading.unit ? toUnit(x, reading.unit, asked) : x));

  const right = values.find((value) => matches(value, spec.answer));
  if (right !== undefined) {
    return reading.unit && !asked
      ? { verdict: "wrong", value: right, slip: "unit" }
      : { verdict: "right", value: right };
  }
  for (const value of values) {
    const distances = spec.mistakes.map((target) =>
      matches(value, target) ? Math.abs(value - target) || 0 : Infinity,
    );
    const nearest = Math.min(...distances);
    if (nearest < Infinity) return { verdict: "mistake", value, mistake: distances.indexOf(nearest) };
  }
  const value = values[0]!;
  const mislabelled = reading.unit !== undefined && reading.values.some((x) => matches(x, spec.answer));
  const slip = mislabelled ? "unit" : slipOf(spec, value, matches);
  return slip ? { verdict: "wrong", value, slip } : { verdict: "wrong", value };
}
