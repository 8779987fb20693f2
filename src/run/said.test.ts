import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSaid, shorten } from "./said.ts";

const said = (data: unknown) => readSaid(JSON.stringify(data));

describe("what is said in a cell", () => {
  it("is taken as it is where it has the form of it", () => {
    const all = { run: 3, started: true, printed: "a\n", done: true, value: "1", error: "e", line: 2 };
    expect(said(all)).toEqual(all);
    expect(said({ run: 1, plotted: { series: [] } })).toEqual({ run: 1, plotted: { series: [] } });
    expect(said({ run: 1, flood: 100_000 })).toEqual({ run: 1, flood: true });
  });

  it("belongs to a run, or is nothing", () => {
    for (const run of [undefined, null, "1", 0, -1, 1.5, 1e300, [1], { valueOf: 1 }]) {
      expect(said({ run, printed: "x" }), String(run)).toBeUndefined();
    }
    for (const text of ["", "{", "null", "3", '"run"', "[]"]) expect(readSaid(text), text).toBeUndefined();
  });

  it("is without what has another type", () => {
    const wrong = { printed: ["<b>"], value: { toString: 1 }, error: 3, line: "2", done: 1, started: "yes" };
    expect(said({ run: 1, ...wrong, plotted: "<svg>" })).toEqual({ run: 1 });
    for (const line of [0, -1, 2.5, null, 1e21]) expect(said({ run: 1, line })).toEqual({ run: 1 });
  });

  it("is never more than what is known, whatever it was", () => {
    const known = [
      "run",
      "started",
      "printed",
      "plotted",
      "flood",
      "done",
      "value",
      "error",
      "line",
      "broken",
    ];
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...known, "__proto__", "constructor") }), (data) => {
        const read = said({ ...data, run: 1 })!;
        for (const key of Object.keys(read)) expect(known).toContain(key);
        for (const key of ["printed", "value", "error"] as const) {
          expect(["string", "undefined"]).toContain(typeof read[key]);
        }
        expect(read.line === undefined || (Number.isInteger(read.line) && read.line > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("is cut where nobody would read on", () => {
    const { value, error } = said({ run: 1, value: "v".repeat(1e6), error: "e".repeat(1e6) })!;
    expect(value!.length).toBeLessThan(11_000);
    expect(error!.length).toBeLessThan(11_000);
    expect(shorten("short")).toBe("short");
  });
});
