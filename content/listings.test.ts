import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide, type PyodideInterface } from "pyodide";
import { beforeAll, describe, expect, it } from "vitest";
import * as math from "../src/math/index.ts";

const folder = join(import.meta.dirname, "listings");
const listings = readdirSync(folder);
const read = (listing: string, file: string) => readFileSync(join(folder, listing, file), "utf8");

/** What `plot` was given: its words, and the numbers of every line by name. */
interface Plot {
  readonly words: Readonly<Record<string, string>>;
  readonly x: readonly number[];
  readonly lines: Readonly<Record<string, readonly number[]>>;
}

type Heights = readonly number[] | ((x: number) => number);

/** Runs a JavaScript program on the book's own mathematics and returns what it prints, plots noted down. */
async function runJavaScript(source: string, plots: Plot[] = []): Promise<string> {
  const printed: string[] = [];
  const console = { log: (...parts: unknown[]) => printed.push(parts.join(" ")) };
  const plot = (x: readonly number[], y: Heights | Record<string, Heights>, words: Plot["words"] = {}) => {
    const named = typeof y === "function" || Array.isArray(y) ? { "": y } : y;
    const line = (of: Heights) => (typeof of === "function" ? x.map((place) => of(place)) : of);
    const lines = Object.entries(named).map(([name, of]) => [name, line(of as Heights)]);
    plots.push({ words, x, lines: Object.fromEntries(lines) });
  };
  const body = source.replace(/^import (\{[^}]*\}) from "measured-surprise";$/m, "const $1 = math;");
  const main = `"use strict"; return (async () => {${body}\n})()`;
  await new Function("math", "console", "plot", main)(math, console, plot);
  return `${printed.join("\n")}\n`;
}

let python: PyodideInterface;
beforeAll(async () => {
  python = await loadPyodide();
}, 180_000);

const PLOT = `
def plot(x, y, /, **words):
    named = y if isinstance(y, dict) else {"": y}
    line = lambda of: [of(place) for place in x] if callable(of) else list(of)
    plots.append({"words": words, "x": list(x), "lines": {name: line(of) for name, of in named.items()}})
`;

/** The same for a Python program. */
function runPython(source: string, plots: Plot[] = []): string {
  let printed = "";
  python.setStdout({ batched: (line) => (printed += `${line}\n`) });
  const globals = python.toPy({ __name__: "__main__", plots: [] });
  python.runPython(PLOT, { globals });
  python.runPython(source, { globals });
  plots.push(...JSON.parse(python.runPython("import json; json.dumps(plots)", { globals })));
  return printed;
}

describe.each(listings)("the listing %s prints what the page shows", (listing) => {
  const output = read(listing, "output.txt");

  it("in Python", () => expect(runPython(read(listing, "python.py"))).toBe(output));

  it("in JavaScript, on the book's own mathematics", async () => {
    expect(await runJavaScript(read(listing, "javascript.js"))).toBe(output);
  });
});

const playground = join(import.meta.dirname, "playground");
const examples = [...new Set(readdirSync(playground).map((file) => file.replace(/\.(js|py)$/, "")))];

describe.each(examples)("the playground’s example %s", (example) => {
  const [script, snake] = ["js", "py"].map((end) =>
    readFileSync(join(playground, `${example}.${end}`), "utf8"),
  );

  it("asks its question in the first line, the same in both languages, and is short", () => {
    const question = script!.match(/^\/\/ (.+\?)\n/)?.[1];
    expect(question).toBeDefined();
    expect(snake).toMatch(`# ${question}\n`);
    for (const program of [script, snake]) {
      expect(program!.match(/^.*\S.*$/gm)!.length).toBeLessThanOrEqual(20);
      expect(program!.match(/^.{101,}$/m)).toBeNull();
    }
  });

  it("prints and plots the same in Python and in JavaScript", async () => {
    const [drawn, other]: [Plot[], Plot[]] = [[], []];
    const printed = await runJavaScript(script!, drawn);
    expect(printed).toMatch(/\d/);
    expect(runPython(snake!, other)).toBe(printed);
    expect(drawn.length).toBeGreaterThan(0);
    expect(other.map(({ words }) => words)).toEqual(drawn.map(({ words }) => words));
    const numbers = ({ x, lines }: Plot) => Object.entries({ ...lines, x });
    for (const [i, plot] of drawn.entries()) {
      expect(numbers(other[i]!).map(([name]) => name)).toEqual(numbers(plot).map(([name]) => name));
      for (const [j, [name, values]] of numbers(plot).entries()) {
        const theirs = numbers(other[i]!)[j]![1];
        expect(theirs.length, name).toBe(values.length);
        const apart = values.map((value, k) => Math.abs(value - theirs[k]!) / Math.max(1, Math.abs(value)));
        expect(Math.max(...apart), name).toBeLessThan(1e-9);
      }
    }
  });
});
