import { describe, expect, it } from "vitest";
import { tabulated, written } from "./written.ts";

describe("written", () => {
  it("leaves text as it is, and writes all else as in a program", () => {
    expect(written("a", 1, -0, 3n, null, undefined, true, Number.NaN)).toBe(
      "a 1 -0 3n null undefined true NaN",
    );
    expect(written(["a", [1, 2]], { b: { c: "x" }, "d-e": 1 })).toBe(
      '["a", [1, 2]] { b: { c: "x" }, "d-e": 1 }',
    );
    expect(written([], {}, new Map(), Symbol("s"))).toBe("[] {} Map {} Symbol(s)");
  });

  it("names what is not plain", () => {
    class Model {
      order = 2;
    }
    expect(written(new Float64Array([0.5, 1]), new Model())).toBe("Float64Array [0.5, 1] Model { order: 2 }");
    expect(written(new Map([["a", 1]]), new Set(["b"]))).toBe('Map { "a" => 1 } Set { "b" }');
    expect(written(Math.max, () => 1, /a/g)).toBe("[function max] [function without a name] /a/g");
    expect(written(new TypeError("odd"), Object.create(null))).toBe("TypeError: odd {}");
  });

  it("ends where things hold themselves, lie deep, or throw when read", () => {
    const ring: Record<string, unknown> = { a: 1 };
    ring.self = ring;
    expect(written(ring)).toBe("{ a: 1, self: [circular] }");
    expect(written([[[[[1]]]]])).toBe("[[[[[Array]]]]]");
    const trap = {
      get x() {
        throw new Error("no");
      },
    };
    expect(written(trap)).toBe("{ x: Error: no }");
  });

  it("breaks what is long into lines, and cuts what is longer", () => {
    const name = "a".repeat(40);
    expect(written([{ name }, { name }])).toBe(`[\n  { name: "${name}" },\n  { name: "${name}" }\n]`);
    const lines = written(Array.from({ length: 150 }, (_, i) => i)).split("\n");
    expect(lines[1]).toMatch(/^ {2}0, 1, 2, .*,$/);
    expect(lines.at(-2)).toMatch(/99, … 50 more$/);
    expect(lines.every((line) => line.length <= 76)).toBe(true);
  });
});

describe("tabulated", () => {
  it("has a row for each part and a column for each name", () => {
    const rows = [
      { p: 0.5, name: "heads" },
      { p: 0.25, more: 1 },
    ];
    expect(tabulated(rows)).toBe("   p     name   more\n0  0.5   heads\n1  0.25         1");
    expect(tabulated(new Map([["a", [1, 2]]]))).toBe("   0  1\na  1  2");
    expect(tabulated([1, 2])).toBe("0  1\n1  2");
    expect(tabulated("text")).toBe("text");
  });
});
