import { describe, expect, it, vi } from "vitest";
import { printer } from "./printer.ts";

describe("printer", () => {
  it("passes on at once what comes first, and the rest in lots", () => {
    const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
    const said: unknown[] = [];
    const { print, flush } = printer((words) => said.push(words));
    print("a\n");
    print("b\n");
    print("c");
    expect(said).toEqual([{ printed: "a\n" }]);
    clock.mockReturnValue(1060);
    print("d");
    expect(said).toEqual([{ printed: "a\n" }, { printed: "b\ncd" }]);
    flush();
    print("e");
    flush();
    expect(said.slice(2)).toEqual([{ printed: "e" }]);
    clock.mockRestore();
  });

  it("says once that it is too much, and nothing after", () => {
    const said: { printed?: string; flood?: number }[] = [];
    const { print, flush } = printer((words) => said.push(words));
    for (let i = 0; i < 300; i++) print("x".repeat(999));
    flush();
    expect(said.reduce((sum, { printed = "" }) => sum + printed.length, 0)).toBe(100_000);
    expect(said.filter(({ flood }) => flood)).toEqual([{ flood: 100_000 }]);
    expect(said.at(-1)).toEqual({ flood: 100_000 });
  });
});
