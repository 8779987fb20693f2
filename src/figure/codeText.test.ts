import fc from "fast-check";
import { expect, it } from "vitest";
import { textFunction } from "./codeText.ts";

const textOf = (program: string): unknown => new Function(`"use strict"; ${program} return text();`)();

const PIECES = ["call", " ", "\n", '"', "`", "$" + "{x}", "</script>", "\ud83d", "\u2028", "\\", "\0", "😀"];

it("defines a function that returns the text, whatever is in it", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 100 });
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join("");
      expect(textOf(textFunction(text))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

it("breaks a long text into lines, between words where there are any", () => {
  const program = textFunction(`${"some words ".repeat(30)}${"x".repeat(200)}`);
  for (const line of program.split("\n")) expect(line.length).toBeLessThan(95);
  expect(program).toContain('words " +\n');
});

it("holds the beginning of a text too long to be read, and says so", () => {
  const long = `${"x".repeat(19_999)}😀 and so on`;
  const program = textFunction(long);
  expect(textOf(program)).toBe("x".repeat(19_999));
  expect(program).toContain("// Only its beginning");
  expect(textFunction("short")).not.toContain("//");
});
