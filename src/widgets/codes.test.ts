import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WidgetDefinition } from "../figure/defineWidget.ts";
import type { Schema, State } from "../figure/params.ts";
import { sampleState } from "../figure/sampleState.ts";
import { defaults, merge } from "../figure/schema.ts";
import * as math from "../math/index.ts";
import type { Unit } from "../math/unit.ts";

/* What holds for the program of every figure, `<widget>/code.ts`, found by itself. */

type Code = (params: State<Schema>, unit: Unit) => string;

const programs = import.meta.glob<Code>("./*/code.ts", { import: "code", eager: true });
const widgets = import.meta.glob<WidgetDefinition>("./*/index.ts", { import: "default", eager: true });
const cases = Object.entries(programs).map(([path, code]) => {
  const name = path.split("/")[1];
  return { name, code, widget: widgets[`./${name}/index.ts`] };
});

const UNITS = ["bits", "nats"] as const;

/** Parts of a sentence whose amounts the program does not print, with the reason. */
const UNPRINTED: readonly { readonly widget: string; readonly part: RegExp; readonly reason: string }[] = [
  {
    widget: "mi-estimator",
    part: /^Nothing has been measured for this choice yet.*$/,
    reason: "before its own work is done, the figure shows another sample",
  },
  {
    widget: "ngram-lab",
    part: /^.*held-out.*$/,
    reason: "its models learn from 188,007 letters, of which a program can hold but a few",
  },
];

/** What is rightly no number: a loss by the plain formula, where a machine loses it. */
const NO_NUMBER: Readonly<Record<string, string>> = { "logit-lab": "naive loss NaN" };

const IMPORT = /^import \{([^}]*)\} from "measured-surprise";\n/;

/** Runs a program on the book's own mathematics, and returns what it prints. */
async function run(program: string): Promise<string> {
  const [, imported] = program.match(IMPORT) ?? [];
  expect(imported, "what it imports").toBeDefined();
  const names = imported.split(",").flatMap((name) => name.trim() || []);
  expect(Object.keys(math)).toEqual(expect.arrayContaining(names));
  const body = program.replace(IMPORT, "");
  for (const name of names) expect(body).toMatch(new RegExp(`\\b${name}\\b`));
  const lines: string[] = [];
  const console = { log: (...parts: unknown[]) => lines.push(parts.join(" ")) };
  // In one scope, as in a module: what is imported cannot be declared again.
  const main = `"use strict"; return (async () => { const {${imported}} = math; ${body}\n})();`;
  await new Function("math", "console", "plot", main)(math, console, plot);
  return lines.join("\n");
}

/** Draws nothing, but refuses what cannot be drawn. Where a height is infinite or null, a line has a gap. */
function plot(x: unknown, y: unknown, options?: unknown): void {
  expect(Array.isArray(x) && x.every(Number.isFinite), "x of a plot").toBe(true);
  const places = x as readonly number[];
  expect(places.length).toBeGreaterThan(1);
  expect(places.length).toBeLessThanOrEqual(201);
  const series = typeof y === "object" && !Array.isArray(y) ? Object.values(y as object) : [y];
  expect(series.length).toBeLessThanOrEqual(8);
  const lines = series.map((line) => {
    const heights: unknown = typeof line === "function" ? places.map((place) => line(place)) : line;
    expect(heights).toHaveLength(places.length);
    const drawable = (heights as unknown[]).filter(
      (height) => height === null || (typeof height === "number" && !Number.isNaN(height)),
    );
    expect(drawable).toEqual(heights);
    return drawable;
  });
  expect(lines.flat().some(Number.isFinite), "something to draw").toBe(true);
  for (const [key, label] of Object.entries(options ?? {})) {
    expect(["title", "x", "y"]).toContain(key);
    expect(label).toMatch(/\S/);
  }
}

/** A number as it was written: its size, and the decimals it was written to. */
interface Written {
  readonly size: number;
  readonly decimals: number;
}

const NUMBER = /(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity|∞)/;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A text with "1.20 × 10⁻⁷" written as 1.20e-7, and "12,345" as 12345. */
const plain = (text: string): string =>
  text
    .replace(/(\d),(?=\d{3}\b)/g, "$1")
    .replace(/ × 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, minus: string, power: string) => {
      const digits = [...power].map((digit) => SUPERSCRIPTS.indexOf(digit)).join("");
      return `e${minus && "-"}${digits}`;
    });

function written(text: string): Written {
  if (text === "∞" || text === "Infinity") return { size: Infinity, decimals: 0 };
  const [digits, power = "0"] = text.split("e");
  return { size: Number(text), decimals: (digits.split(".")[1] ?? "").length - Number(power) };
}

const numbersIn = (text: string): Written[] =>
  [...plain(text).matchAll(new RegExp(NUMBER, "g"))].map(([match]) => written(match));

/** Whether the program's number is the figure's, to the figure's digits at least. Signs may be words. */
function agrees(shown: Written, printed: Written): boolean {
  if (shown.size === printed.size) return true;
  if (printed.decimals < shown.decimals) return false;
  const rounding = (10 ** -shown.decimals + 10 ** -printed.decimals) / 2;
  return Math.abs(shown.size - printed.size) <= rounding * (1 + 1e-6);
}

/** The amounts of information in a sentence. */
const amountsIn = (sentence: string): string[] =>
  [...sentence.matchAll(new RegExp(`(${NUMBER.source})\\s(?:bit|nat)s?\\b`, "g"))].map(
    ([, amount]) => amount,
  );

/** The amounts in a sentence that are not printed; where it has none, its decimals, unless they are the state's own. */
function missing(sentence: string, output: string, state: State<Schema>): string[] {
  const text = plain(sentence);
  const amounts = amountsIn(text);
  const printed = numbersIn(amounts.length > 0 ? output : `${output} ${JSON.stringify(state)}`);
  const wanted = amounts.length > 0 ? amounts : (text.match(/\d+\.\d+/g) ?? []);
  return wanted.filter((amount) => !printed.some((number) => agrees(written(amount), number)));
}

function states({ params, presets }: WidgetDefinition): State<Schema>[] {
  const initial = defaults(params);
  return [initial, ...presets.map(({ state }) => merge(params, initial, state))];
}

it("stands beside every figure that has tools and a picture", () => {
  const named = cases.map(({ name }) => name);
  for (const { name, form = "plate", drawn = true } of Object.values(widgets))
    expect(named.includes(name), name).toBe(form === "plate" && drawn);
});

describe.each(cases)("the program of $name", { timeout: 30_000 }, ({ name, code, widget }) => {
  const unprinted = UNPRINTED.filter((entry) => entry.widget === name);

  it("prints the amounts of the figure's sentence", async () => {
    const needed = new Set<RegExp>();
    for (const state of states(widget)) {
      for (const unit of UNITS) {
        const program = code(state, unit);
        const output = await run(program);
        const sentence = widget.summary(widget.model(state, unit));
        const said = unprinted.reduce((text, { part }) => text.replace(part, ""), sentence);
        expect(missing(said, output, state), `of “${said}” in:\n${program}\n${output}`).toEqual([]);
        for (const { part } of unprinted) {
          if (missing(sentence.match(part)?.[0] ?? "", output, state).length > 0) needed.add(part);
        }
      }
    }
    expect([...needed]).toEqual(unprinted.map(({ part }) => part));
  });

  it("runs in any state, and prints numbers", async () => {
    const states = fc.tuple(sampleState(widget.params), fc.constantFrom(...UNITS));
    await fc.assert(
      fc.asyncProperty(states, async ([state, unit]) => {
        const program = code(state, unit);
        expect(program).toBe(code(state, unit));
        const output = await run(program);
        expect(output, program).toMatch(/\S/);
        expect(output.replace(NO_NUMBER[name] ?? "", ""), program).not.toMatch(/NaN|undefined|\[object/);
      }),
      { numRuns: 6 },
    );
  });
});
