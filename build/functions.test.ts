import { describe, expect, it } from "vitest";
import * as math from "../src/math/index.ts";
import { readDeclarations } from "./functions/declarations.ts";
import { mathSources, readFunctions } from "./functions.ts";

const INDEX = 'export { type Pair, pair } from "./pair.ts";\n';

const PAIR = `import { other } from "./other.ts";

/** Two numbers. */
export interface Pair<Rest> extends Other {
  /** The first, in \`unit\`. */
  readonly first?: ArrayLike<number>;
  rest: readonly (string | undefined)[];
}

/**
 * Pairs x_i with 2^(n + 1) others. See \`Pair\`, or {not} \`more\` < here.
 *
 *   a = b;  c = d
 *   goes on
 *   forward:  e,  f;  reverse: g
 *
 * More of it.
 *
 * @param list - what to pair, length n ≥ 1
 * @param options - \`size\`, default 2
 * @param others - the rest
 * @returns a pair, in [0, ∞)
 * @throws {RangeError} if the list
 *   is empty
 * @see Somebody, Somewhere (1948), §2
 * @example pair([1, 2], { size: 2 }).first // {"0": 1, "1": 2.5}
 * @example pair("ab") // Infinity
 */
export function pair(list: ArrayLike<number>, options?: Options, ...others: ArrayLike<number>[]): Pair;
export function pair(list: string, options?: Options, ...others: ArrayLike<number>[]): Pair;
export function pair(list: never, { size = 2 }: Options = {}): Pair {
  return other(list, size);
}

export function helper() {}
`;

const read = (pair: string, areas: Record<string, string> = { "All of it": "pair" }) =>
  readFunctions(
    new Map([
      ["index", INDEX],
      ["pair", pair],
    ]),
    areas,
  );

const lineOf = (text: string) => PAIR.slice(0, PAIR.indexOf(text)).split("\n").length;

describe("the table of functions", () => {
  const [area] = read(PAIR);
  const [entry, ...others] = area.functions;

  it("has what index.ts exports, by area", () => {
    expect([area.id, area.title, others]).toEqual(["all-of-it", "All of it", []]);
    expect([entry.id, entry.signature]).toEqual(["fn-pair", "pair(list, options?, …others)"]);
  });

  it("tells the types of all overloads without what implements them", () => {
    expect(entry.params).toEqual([
      { name: "list", type: "number[] or string", text: "what to pair, length n ≥ 1" },
      { name: "options", type: "Options", text: "<code>size</code>, default 2" },
      { name: "…others", type: "number[][]", text: "the rest" },
    ]);
    expect(entry.returns).toEqual({ type: '<a href="#type-Pair">Pair</a>', text: "a pair, in [0, ∞)" });
  });

  it("says it in HTML: formulas by line, code, links, signs raised and lowered", () => {
    expect(entry.says).toEqual([
      {
        text:
          "Pairs x<sub>i</sub> with 2<sup>n + 1</sup> others. " +
          'See <code><a href="#type-Pair">Pair</a></code>, or {not} <code>more</code> &lt; here.',
      },
      { formula: ["a = b", "c = d goes on", "forward: e, f", "reverse: g"] },
      { text: "More of it." },
    ]);
    expect([entry.throws, entry.sources]).toEqual([
      ["if the list is empty"],
      ["Somebody, Somewhere (1948), §2"],
    ]);
  });

  it("makes a program of every example, and a list of what JSON writes as an object", () => {
    expect(entry.examples.map(({ expression, result }) => [expression, result])).toEqual([
      ["pair([1, 2], { size: 2 }).first", "[1, 2.5]"],
      ['pair("ab")', "Infinity"],
    ]);
    expect(entry.examples[1].program).toBe(
      'import { pair } from "measured-surprise";\n\nconsole.log(pair("ab"));\n',
    );
  });

  it("has the public types with what they consist of", () => {
    expect(area.types).toEqual([
      {
        id: "type-Pair",
        name: "Pair<Rest>",
        says: [{ text: "Two numbers." }],
        alias: undefined,
        extends: ["Other"],
        members: [
          { name: "first?", type: "number[]", text: "The first, in <code>unit</code>." },
          { name: "rest", type: "(string | undefined)[]", text: "" },
        ],
      },
    ]);
  });
});

describe("a source that a reader could not use", () => {
  const at = lineOf("export function pair");
  it.each([
    ["no docstring", PAIR.replace(/\/\*\*\n[\s\S]*?\*\/\n/, ""), `:10: pair has no docstring`],
    ["no example", PAIR.replace(/ \* @example.*\n/g, ""), `:${at - 2}: pair has no example`],
    [
      "an example that is no program",
      PAIR.replace('pair("ab")', "pair("),
      `:${lineOf("/**\n * Pairs")}: the example “pair(” cannot be read`,
    ],
    [
      "an example without its value",
      PAIR.replace(" // Infinity", ""),
      `:${lineOf('@example pair("ab")')}: an example reads “@example expression // value”`,
    ],
    [
      "an argument the docstring does not know",
      PAIR.replace(/ \* @param others.*\n/, ""),
      `:${at - 1}: pair takes (list, options, …others) but its docstring tells of (list, options)`,
    ],
    ["nothing said of the result", PAIR.replace(/ \* @returns.*\n/, ""), `:${at - 1}: pair does not say`],
    [
      "a tag that means nothing here",
      PAIR.replace("@see", "@sees"),
      `:${lineOf("@see")}: unknown tag “@sees”`,
    ],
    ["a type without docstring", PAIR.replace("/** Two numbers. */", ""), ":4: Pair has no docstring"],
    ["a mistake", PAIR.replace("export interface Pair", "export interface interface Pair"), ":4: "],
  ])("is refused with its file and line: %s", (_, source, message) => {
    expect(() => read(source)).toThrow(`src/math/pair.ts${message}`);
  });

  it("is refused without an area, and an area without a source", () => {
    expect(() => read(PAIR, { "All of it": "other" })).toThrow("src/math/pair.ts:4: Pair has no area");
    expect(() => read(PAIR, { "All of it": "pair other" })).toThrow("src/math/other.ts has an area but");
  });

  it("is refused where index.ts promises what is not there, or does not list it", () => {
    const withIndex = (index: string) => () =>
      readFunctions(
        new Map([
          ["index", index],
          ["pair", PAIR],
        ]),
        {},
      );
    expect(withIndex('export { gone } from "./pair.ts";')).toThrow(
      "gone is not declared in src/math/pair.ts",
    );
    expect(withIndex('export * from "./pair.ts";')).toThrow("src/math/index.ts:1: only");
  });
});

describe("the mathematics of the book", () => {
  const functions = readFunctions(mathSources()).flatMap((area) => area.functions);

  it("is in the table function by function, each once", () => {
    const exported = Object.entries(math).filter(([, value]) => typeof value === "function");
    expect(functions.map(({ name }) => name).sort()).toEqual(exported.map(([name]) => name).sort());
  });

  it("shows the examples that the tests of src/math run, all of them", () => {
    const sources = mathSources();
    const comments = new Map(
      [...sources].flatMap(([file, source]) =>
        readDeclarations(source, `${file}.ts`).map(({ name, comment }) => [name, comment?.text ?? ""]),
      ),
    );
    for (const { name, examples } of functions) {
      const comment = comments.get(name)!;
      expect(examples.length, name).toBe(comment.match(/@example/g)!.length);
      for (const { expression } of examples) expect(comment).toContain(` * @example ${expression} // `);
    }
  });

  it("leaves no Markdown, TeX or TypeScript to be read", () => {
    const text = JSON.stringify(functions.map(({ examples: _, ...entry }) => entry)).replace(/<[^>]*>/g, "");
    expect(text).not.toMatch(/`|\$|\\\\|\*\*|ArrayLike|readonly|_\{/);
  });
});
