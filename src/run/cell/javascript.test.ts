import { Script } from "node:vm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runJavaScript } from "./javascript.ts";

const { log, info, debug, warn, error, dir, table, assert } = console;
const { setTimeout: later } = globalThis;

/** Texts that a timer is given are read as browsers read them, which tell of errors by an event. */
function timer(action: unknown, ...rest: never[]) {
  if (typeof action !== "string") return later(action as () => void, ...rest);
  return later(() => {
    try {
      new Script(action, { filename: "text" });
    } catch (caught) {
      const { message, stack } = caught as Error;
      const lineno = Number(/^text:(\d+)/.exec(stack!)![1]);
      self.dispatchEvent(Object.assign(new Event("error"), { message: `Uncaught ${message}`, lineno }));
    }
  });
}

beforeAll(() => {
  vi.stubGlobal("self", new EventTarget());
  vi.stubGlobal("setTimeout", timer);
});
afterAll(() => {
  vi.unstubAllGlobals();
  Object.assign(console, { log, info, debug, warn, error, dir, table, assert });
});

const library =
  "export const half = () => 0.5; export const refuse = () => { throw new RangeError('p is 2'); };";
let modules = 0;

/** What a program prints and ends with. Node knows no addresses of blobs. */
async function run(...lines: string[]) {
  let printed = "";
  const ending = await runJavaScript(
    lines.join("\n"),
    library,
    { print: (text) => (printed += text) },
    {
      address: (text) => `data:text/javascript,${encodeURIComponent(`${text}\n// ${++modules}`)}`,
      load: (address) => import(/* @vite-ignore */ address),
    },
  );
  return { printed, ...ending };
}

const fromBook = (...lines: string[]) => run('import { half, refuse } from "measured-surprise";', ...lines);

describe("a program in JavaScript", () => {
  it("prints, waits, and has the book's mathematics however it is imported", async () => {
    expect(
      await fromBook("console.log(half(), 'a');", "console.warn([1]); await null; console.error('b');"),
    ).toEqual({
      printed: "0.5 a\n[1]\nb\n",
    });
    expect(await run("const { half } = await import('measured-surprise');", "console.info(half());")).toEqual(
      {
        printed: "0.5\n",
      },
    );
    expect(
      await run("console.assert(true, 'x'); console.assert(1 > 2, 'not so'); console.table([[1]]);"),
    ).toEqual({
      printed: "Assertion failed not so\n   0\n0  1\n",
    });
  });

  it("ends when nothing is left to happen", async () => {
    const { printed } = await run(
      "const sleep = (ms) => new Promise((done) => setTimeout(done, ms));",
      "async function main() { await sleep(5); console.log('slept'); await sleep(5); console.log('again'); }",
      "main();",
      "let n = 0;",
      "const ticks = setInterval((word) => { console.log(word, ++n); if (n === 2) clearInterval(ticks); }, 1, 'tick');",
      "clearTimeout(setTimeout(() => console.log('never'), 1e6));",
      "console.log('first');",
    );
    expect(printed.split("\n").slice(0, 1)).toEqual(["first"]);
    expect(printed.split("\n").sort()).toEqual(["", "again", "first", "slept", "tick 1", "tick 2"]);
  });
});

describe("what goes wrong in JavaScript", () => {
  it("has the line of the program, also where the book's mathematics refuses", async () => {
    expect(await run("console.log(1);", "null.x;")).toEqual({
      printed: "1\n",
      error: "TypeError: Cannot read properties of null (reading 'x')",
      line: 2,
    });
    expect(await fromBook("", "refuse();")).toMatchObject({ error: "RangeError: p is 2", line: 3 });
    expect(await run("await null;", "", "await Promise.reject(new Error('no'));")).toMatchObject({
      error: "Error: no",
      line: 3,
    });
    expect(await run("throw { why: 1 };")).toEqual({ printed: "", error: "Uncaught { why: 1 }" });
  });

  it("is told though it happens later, and ends the program", async () => {
    expect(await run("setInterval(() => {", "  null.y; }, 1);")).toMatchObject({
      error: "TypeError: Cannot read properties of null (reading 'y')",
      line: 2,
    });
    const unheard = run("setTimeout(() => {}, 1e6);");
    later(() => {
      const reason = new Error("nobody hears");
      self.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));
    }, 5);
    expect(await unheard).toMatchObject({ error: "Error: nobody hears" });
  });

  it("leaves the timers as they were", async () => {
    expect(await run("setTimeout(() => { throw new Error('once'); });")).toMatchObject({
      error: "Error: once",
    });
    expect(await run("console.log(1);")).toEqual({ printed: "1\n" });
  });

  it("has a line also where the program cannot be read", async () => {
    expect(await fromBook("export const a = 1;", "let b = ;")).toMatchObject({
      error: "SyntaxError: Unexpected token ';'",
      line: 3,
    });
    expect(
      await run("import {", "  half,", "} from 'measured-surprise';", "const a = 1;", "const a = 2;"),
    ).toMatchObject({
      error: "SyntaxError: Identifier 'a' has already been declared",
      line: 5,
    });
    expect(await run("if (true) {", "  1;", "")).toMatchObject({
      error: "SyntaxError: Unexpected end of input",
      line: 2,
    });
  });

  it("believes an error that says itself where the program cannot be read, as Firefox's do", async () => {
    const message = "expected expression, got ';'";
    const address = () => "blob:null/1";
    const place = { fileName: address(), lineNumber: 3, stack: "" };
    const load = () => Promise.reject(Object.assign(new SyntaxError(message), place));
    const ending = await runJavaScript("1;\n\nlet b = ;", library, { print: () => {} }, { address, load });
    expect(ending).toEqual({ error: `SyntaxError: ${message}`, line: 3 });
  });

  it("says what cannot be imported, and where that stands", async () => {
    const missing = await run("", 'import { half, third } from "measured-surprise";');
    expect(missing).toMatchObject({
      error: expect.stringMatching(/^SyntaxError: .*measured-surprise.*'third'/),
      line: 2,
    });
    expect(missing.error).not.toContain("data:");
  });
});

describe("the line of what cannot be read", () => {
  const line = async (...lines: string[]) => (await run(...lines)).line;

  it("is that of a brace too many, never one past the end", async () => {
    expect(await line("if (true) {", "}", "}", "console.log(1);")).toBe(3);
    expect(await line("if (true) {", "}", "}", "}")).toBe(3);
    expect(await line("await null;", "}", "}")).toBeUndefined();
  });

  it("is that of a text that does not end, whatever ended before it", async () => {
    expect(await line("const a = `x", "y`;", "const b = 'z;", "a;", "b;")).toBe(3);
    expect(await line("const a = `x", "y`;", "const b = `z;", "a;", "")).toBe(4);
  });

  it("is found beside other texts of the same kind", async () => {
    expect(await line("try {", "} catch {", "}", "catch {}", "")).toBe(4);
    expect(await line("await null;", "const o = [", "];", "const p = ];")).toBe(4);
    expect(await line("console.log('never');", "const c;", "", "c;")).toBe(2);
  });
});

describe("an error in the words of another browser", () => {
  /** What becomes of it where a module throws it. The program's address stands in for `own`. */
  async function told(code: string, error: Error & { column?: number }) {
    let own = "";
    const modules = {
      address: (text: string) => {
        own = `blob:${text.length}`;
        return own;
      },
      load: () => {
        error.stack = error.stack!.replaceAll("own", own);
        return Promise.reject(error);
      },
    };
    return runJavaScript(code, library, { print: () => {} }, modules);
  }
  const thrown = (error: Error, stack = "") => Object.assign(error, { stack });

  it("has the line of the name that cannot be had", async () => {
    const name = new TypeError("Module name, 'lodash' does not resolve to a valid URL.");
    expect(await told('\nimport x from "lodash";', thrown(name))).toMatchObject({
      error: expect.stringMatching(/^Nothing can be imported from "lodash"/),
      line: 2,
    });
    const binding = new SyntaxError("Importing binding name 'third' is not found.");
    expect(await told('\nimport { third } from "measured-surprise";', thrown(binding))).toMatchObject({
      line: 2,
    });
  });

  it("ends where the program does when it ends too early", async () => {
    const early = new SyntaxError("Unexpected end of script");
    expect(await told("if (true) {\n  1;\n\n", thrown(early))).toMatchObject({ line: 2 });
  });

  it("has no line where only the beginning of a function is known", async () => {
    const write = (stack: string, column: number) =>
      Object.assign(thrown(new TypeError("Attempted to assign to readonly property."), stack), { column });
    const atTop = "const c = 1;\nc = 2;";
    expect((await told(atTop, write("module code@own:1:1", 1))).line).toBeUndefined();
    expect((await told(atTop, thrown(new TypeError(), "at own:1:1"))).line).toBe(1);
    const inside = "function f(a) {\n  const c = 1;\n  c = a;\n}\nf();";
    expect((await told(inside, write("f@own:1:11\nmodule code@own:5:2", 11))).line).toBeUndefined();
    const arrow = "\nconst f = a => {\n  [...5];\n};\nf();";
    expect((await told(arrow, write("f@own:2:11\nmodule code@own:5:2", 11))).line).toBeUndefined();
    expect((await told(inside, write("f@own:3:5\nmodule code@own:5:2", 5))).line).toBe(3);
  });
});
