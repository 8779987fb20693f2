import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide, type PyodideInterface } from "pyodide";
import { beforeAll, describe, expect, it } from "vitest";
import * as math from "../src/math/index.ts";

const folder = join(import.meta.dirname, "listings");
const listings = readdirSync(folder);
const read = (listing: string, file: string) => readFileSync(join(folder, listing, file), "utf8");

/** Runs a JavaScript listing on the book's own mathematics and returns what it prints. */
async function runJavaScript(source: string): Promise<string> {
  const lines: string[] = [];
  const console = { log: (...parts: unknown[]) => lines.push(parts.join(" ")) };
  const body = source.replace(/^import (\{[^}]*\}) from "measured-surprise";$/m, "const $1 = math;");
  await new Function("math", "console", `"use strict"; return (async () => {${body}\n})()`)(math, console);
  return `${lines.join("\n")}\n`;
}

let python: PyodideInterface;
beforeAll(async () => {
  python = await loadPyodide();
}, 60_000);

function runPython(source: string): string {
  let printed = "";
  python.setStdout({ batched: (line) => (printed += `${line}\n`) });
  python.runPython(source, { globals: python.toPy({ __name__: "__main__" }) });
  return printed;
}

describe.each(listings)("the listing %s prints what the page shows", (listing) => {
  const output = read(listing, "output.txt");

  it("in Python", () => expect(runPython(read(listing, "python.py"))).toBe(output));

  it("in JavaScript, on the book's own mathematics", async () => {
    expect(await runJavaScript(read(listing, "javascript.js"))).toBe(output);
  });
});
