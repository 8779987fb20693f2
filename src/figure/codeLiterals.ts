import type { Unit } from "../math/unit.ts";

type Value = string | number | boolean | readonly number[] | readonly (readonly number[])[];

/** Longer lists are broken into lines. */
const WIDTH = 80;

/** The last argument of a call for an amount in this unit: nothing where it is bits, which need no saying. */
export const inUnit = (unit: Unit): string => (unit === "bits" ? "" : `, "${unit}"`);

/** Lines of a program that make `random` give what d3's `randomLcg(seed / 2 ** 20)` gives a figure. */
export const randomNumbers = (seed: number): string => `// The figure’s own random numbers.
let state = ${seed} * 2 ** 12;
const random = () => {
  state = (Math.imul(1664525, state) + 1013904223) | 0;
  return (state >>> 0) / 2 ** 32;
};`;

/** Lines of a program that make `yours` the reader's drawing, kept in bits at evenly spaced x from 0 to 1. */
export const drawnCurve = (
  drawn: readonly number[],
  unit: Unit,
): string => `// Your curve, in bits, from x = 0 to x = 1.
const drawn = ${literal(drawn)};
function yours(x) {
  const place = x * (drawn.length - 1);
  const left = Math.min(Math.floor(place), drawn.length - 1);
  const right = Math.min(left + 1, drawn.length - 1);
  return ${unit === "bits" ? "" : "Math.LN2 * "}(drawn[left] + (place - left) * (drawn[right] - drawn[left]));
}`;

/**
 * A value as one writes it in a JavaScript program: 0.3 where arithmetic left 0.30000000000000004, 1 / 6 and
 * 2 ** -20 where it is one, else twelve digits. Texts are quoted, long lists broken into lines, and a table has
 * a line per row.
 *
 * @param value - text, number (NaN and ±Infinity too), truth value, list, or table of numbers
 * @returns an expression that evaluates to the value, numbers to a relative 10⁻¹¹ of it
 * @example literal([0.1 + 0.2, 1 / 6]) // "[0.3, 1 / 6]"
 */
export function literal(value: Value): string {
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const items = value.map(literal);
  const inline = `[${items.join(", ")}]`;
  if (inline.length <= WIDTH && !inline.includes("[", 1)) return inline;
  const rows = inline.includes("[", 1) ? items.map((item) => item.replaceAll("\n", "\n  ")) : lines(items);
  return `[\n${rows.map((row) => `  ${row},\n`).join("")}]`;
}

function lines(items: readonly string[]): string[] {
  const rows: string[] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + item.length + 2 <= WIDTH) rows[rows.length - 1] = `${row}, ${item}`;
    else rows.push(item);
  }
  return rows;
}

function numberLiteral(x: number): string {
  const whole = String(x);
  if (whole.length <= 14) return whole;
  if (2 ** Math.round(Math.log2(x)) === x) return `2 ** ${Math.log2(x)}`;
  return near(x, 15, 14) ?? fraction(x) ?? near(x, 12, whole.length) ?? whole;
}

/** The number to so many digits, if that makes it no longer than `most` and neither it nor its distance to 1 another number. */
function near(x: number, digits: number, most: number): string | undefined {
  const rounded = Number(x.toPrecision(digits));
  const text = String(rounded);
  const nextToOne = Math.min(Math.abs(x), Math.abs(1 - x));
  return text.length < most && Math.abs(x - rounded) <= 1e-11 * nextToOne ? text : undefined;
}

/** "1 / 6", "2 / 7" where the number is exactly that. */
function fraction(x: number): string | undefined {
  for (let below = 3; below <= 100; below++) {
    const above = Math.round(x * below);
    if (above !== 0 && above / below === x) return `${above} / ${below}`;
  }
  return undefined;
}
