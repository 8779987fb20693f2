import { LIMITS } from "../plot.ts";
import type { Printer, Say } from "./printer.ts";

export type Drawing = (x: unknown, y: unknown, options?: unknown) => void;

const OPTIONS = ["title", "x", "y"];

/**
 * The function `plot` of a run: `plot(x, y, { title, x, y })`. The picture comes after what was printed before.
 *
 * x is numbers in anything that can be gone through; y is as many numbers, or a function of x, or several of
 * these by name. What is not finite, null or undefined is a gap. Options: a title, and what the axes show.
 *
 * It throws TypeError and RangeError, in terms of its caller.
 */
export function plotter(say: Say, { flush }: Pick<Printer, "flush">): Drawing {
  let drawn = 0;
  return (x, y, options = {}) => {
    if (x === undefined || y === undefined) throw new TypeError("plot: it needs x and y, as in plot(x, y)");
    const labels = labelsOf(options);
    const places = numbersOf(x, "x");
    if (places.length === 0) throw new RangeError("plot: x is empty");
    const lines = linesOf(y).map(([name, values]) => ({
      name,
      x: places,
      y: heights(values, places, name ? `"${name}"` : "y"),
    }));
    drawn++;
    if (drawn > LIMITS.plots) throw new RangeError(`plot: one run draws at most ${LIMITS.plots} plots`);
    flush();
    say({ plotted: { title: labels.title, xLabel: labels.x, yLabel: labels.y, series: lines } });
  };
}

function labelsOf(options: unknown) {
  if (typeof options !== "object" || options === null) {
    throw new TypeError('plot: its third argument is options, as in { title: "Entropy", x: "p", y: "bits" }');
  }
  const given = options as Record<string, unknown>;
  const odd = Object.keys(given).find((key) => !OPTIONS.includes(key));
  if (odd !== undefined) throw new TypeError(`plot: there is no option ${odd}; there are title, x and y`);
  const [title, x, y] = OPTIONS.map((key) => String(given[key] ?? ""));
  return { title, x, y };
}

/** Numbers or a function, each by name; a single one has none. */
function linesOf(y: unknown): [string, unknown][] {
  const named = y instanceof Map || (typeof y === "object" && y !== null && !isList(y));
  if (!named) return [["", y]];
  const lines = y instanceof Map ? [...y] : Object.entries(y as object);
  if (lines.length === 0) throw new RangeError("plot: y names no lines");
  if (lines.length > LIMITS.series) {
    throw new RangeError(`plot: y names ${lines.length} lines; at most ${LIMITS.series} fit in one plot`);
  }
  return lines.map(([name, values]) => [String(name), values]);
}

function heights(values: unknown, places: readonly number[], name: string): number[] {
  if (typeof values === "function") {
    return places.map((place) => numberOf(values(place), `${name} at ${place}`));
  }
  const numbers = numbersOf(values, name);
  if (numbers.length === places.length) return numbers;
  throw new RangeError(`plot: x has ${counted(places)}, ${name} has ${numbers.length}`);
}

const counted = ({ length }: readonly number[]) => (length === 1 ? "1 number" : `${length} numbers`);

function numbersOf(values: unknown, name: string): number[] {
  if (!isList(values)) {
    throw new TypeError(`plot: ${name} is ${shown(values)}; it must be a list of numbers`);
  }
  const numbers: number[] = [];
  for (const value of values) {
    if (numbers.length === LIMITS.points) {
      throw new RangeError(`plot: ${name} has too many numbers; at most ${LIMITS.points} fit in one line`);
    }
    numbers.push(numberOf(value, `${name}[${numbers.length}]`));
  }
  return numbers;
}

function numberOf(value: unknown, name: string): number {
  if (value === null || value === undefined) return Number.NaN;
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  throw new TypeError(`plot: ${name} is ${shown(value)}; it must be a number`);
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (isList(value)) return "a list";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
