import { describe, expect, it } from "vitest";
import { parametersOf } from "./signatures.ts";

/** A function as its source has it, packed or not. */
const read = (source: string) => parametersOf(new Function(`return ${source};`)());

describe("parametersOf", () => {
  it("reads names and what they are where they are left out", () => {
    expect(read("function entropy(p, unit = `bits`) { return f(p); }")).toEqual([
      { name: "p" },
      { name: "unit", standard: "`bits`" },
    ]);
    expect(read("function*steps(p,locked=[1,(2)],n=this.n){}")).toEqual([
      { name: "p" },
      { name: "locked", standard: "[1,(2)]" },
      { name: "n", standard: "this.n" },
    ]);
  });

  it("reads what is taken apart", () => {
    expect(read("function fit(x,{least=.01,most}={}){}")).toEqual([
      { name: "x" },
      { name: "", fields: [{ name: "least", standard: ".01" }, { name: "most" }], standard: "{}" },
    ]);
    expect(read("({ gain, sd }, beta) => gain")).toEqual([
      { name: "", fields: [{ name: "gain" }, { name: "sd" }] },
      { name: "beta" },
    ]);
  });

  it("reads arrows, methods, and functions that take nothing", () => {
    expect(read("history=>new Map(f(history))")).toEqual([{ name: "history" }]);
    expect(read("({ contexts(length = this.order) { return length; } }).contexts")).toEqual([
      { name: "length", standard: "this.order" },
    ]);
    expect(read("() => 1")).toEqual([]);
  });
});
