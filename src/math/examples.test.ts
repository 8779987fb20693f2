import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDeclarations } from "../../build/functions/declarations.ts";
import { readDocstring } from "../../build/functions/docstring.ts";
import * as math from "./index.ts";

const modules = import.meta.glob<Record<string, unknown>>(["./*.ts", "!./*.test.ts"], { eager: true });

interface Example {
  file: string;
  /** The function whose docstring it stands in. */
  of: string;
  expression: string;
  printed: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[-+]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|Infinity)/gi;

const files = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test)\.ts$/.test(name));
// Read as the playground reads them for its table of functions.
const examples = files.flatMap((file): Example[] => {
  const source = readFileSync(join(import.meta.dirname, file), "utf8");
  return readDeclarations(source, file).flatMap(({ name, comment }) =>
    comment
      ? readDocstring(comment.text, comment.place).examples.map(({ expression, result }) => ({
          file,
          of: name,
          expression,
          printed: result,
        }))
      : [],
  );
});

describe("the examples in the docstrings", () => {
  for (const { file, expression, printed } of examples) {
    it(`${file}: ${expression} // ${printed}`, () => {
      const scope = { ...math, ...modules[`./${file}`] };
      const run = new Function(...Object.keys(scope), `return (${expression});`);
      const got: unknown = run(...Object.values(scope));
      const wrong = mismatch(got, readPrinted(printed));
      expect(wrong, `${file}: ${expression} is ${show(got)}, not ${printed}`).toBeUndefined();
    });
  }

  it("show every exported function at work", () => {
    const functions = Object.entries(math).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    const shown = examples.filter(({ of, expression }) => expression.includes(`${of}(`)).map(({ of }) => of);
    expect(functions.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it("are told apart from wrong values in the last digit shown", () => {
    expect(mismatch(0.20752, readPrinted("0.2075"))).toBeUndefined();
    expect(mismatch(0.2076, readPrinted("0.2075"))).toBeDefined();
    expect(mismatch(6.776e-21, readPrinted("6.8e-21"))).toBeUndefined();
    expect(mismatch(6.6e-21, readPrinted("6.8e-21"))).toBeDefined();
    expect(mismatch(Infinity, readPrinted("Infinity"))).toBeUndefined();
    expect(mismatch(1e300, readPrinted("Infinity"))).toBeDefined();
    expect(mismatch(3.4, readPrinted("3"))).toBeDefined();
    expect(mismatch(Number.NaN, readPrinted("0"))).toBeDefined();
    expect(mismatch([0.5, { a: "b" }], readPrinted('[0.5, {"a": "b"}]'))).toBeUndefined();
    expect(mismatch([0.5], readPrinted("[0.5, 0]"))).toBeDefined();
    expect(mismatch({ a: 1, b: 2 }, readPrinted('{"a": 1}'))).toBeDefined();
    expect(mismatch("10", readPrinted("10"))).toBeDefined();
  });
});

/** A number as it is printed: its value and half a unit of the last digit shown. */
class Printed {
  readonly value: number;
  readonly slack: number;

  constructor(text: string) {
    this.value = Number(text);
    const [, decimals = "", exponent = "0"] = /^[^.e]*(?:\.(\d+))?(?:e(.*))?$/i.exec(text)!;
    this.slack = 0.5 * 10 ** (Number(exponent) - decimals.length);
  }

  matches(got: unknown): boolean {
    if (typeof got !== "number") return false;
    if (!Number.isFinite(this.value)) return got === this.value;
    // Whole numbers mean themselves: "3 bits" has room for a rounding but not for 3.4.
    if (this.slack === 0.5) return Math.abs(got - this.value) <= 1e-12 * Math.max(1, Math.abs(this.value));
    return Math.abs(got - this.value) <= this.slack * (1 + 1e-9);
  }
}

/** JSON whose numbers keep the digits they were printed with. */
function readPrinted(text: string): unknown {
  const tagged = text.replace(TOKEN, (token) =>
    token.startsWith('"') ? token : `{"printed number":"${token}"}`,
  );
  return JSON.parse(tagged, (_, value) =>
    typeof value === "object" && value && "printed number" in value
      ? new Printed(value["printed number"])
      : value,
  );
}

/** Where what came out departs from what is printed; undefined if nowhere. */
function mismatch(got: unknown, printed: unknown, path = "value"): string | undefined {
  if (printed instanceof Printed) return printed.matches(got) ? undefined : path;
  if (typeof printed !== "object" || printed === null) return got === printed ? undefined : path;
  if (typeof got !== "object" || got === null) return path;
  const keys = new Set([...Object.keys(got), ...Object.keys(printed)]);
  for (const key of keys) {
    const inner = mismatch(at(got, key), at(printed, key), `${path}.${key}`);
    if (inner) return inner;
  }
  return undefined;
}

function at(container: object, key: string): unknown {
  return (container as Record<string, unknown>)[key];
}

function show(value: unknown): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
