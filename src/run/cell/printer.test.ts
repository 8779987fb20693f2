import { describe, expect, it, vi } from "vitest";
import { printer } from "./printer.ts";

describe("printer", () => {
  it("passes on the first lines at once, and the rest in lots", () => {
    const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
    const said: unknown[] = [];
    const { print, flush } = printer((words) => said.push(words));
    for (let line = 1; line <= 200; line++) {
      print("a\n");
      expect(said).toHaveLength(line);
    }
    print("b\n");
    print("c");
    expect(said).toHaveLength(200);
    clock.mockReturnValue(1060);
    print("d");
    expect(said.slice(200)).toEqual([{ printed: "b\ncd" }]);
    print("e");
    flush();
    flush();
    expect(said.slice(201)).toEqual([{ printed: "e" }]);
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
