import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { block } from "./dots.ts";
import widget from "./index.ts";

const said = (k: number, unit: "bits" | "nats" = "bits") =>
  widget.summary(widget.model({ k }, unit)).replaceAll("\u00a0", " ");

describe("doublings", () => {
  it("begins with eight outcomes, as the lesson tells it", () => {
    expect(widget.summary(widget.model(defaults(widget.params), "bits"))).toMatch(/^8 outcomes/);
  });

  it.each([
    [0, "1 outcome, 0 doublings, 0 bits."],
    [1, "2 outcomes, 1 doubling, 1 bit."],
    [3, "8 outcomes, 3 doublings, 3 bits."],
    [8, "256 outcomes, 8 doublings, 8 bits."],
    [10, "1024 outcomes, 10 doublings, 10 bits."],
  ])("says of %d: %s", (k, sentence) => {
    expect(said(k)).toBe(sentence);
  });

  it("counts the same outcomes in nats when asked", () => {
    expect(said(3, "nats")).toBe("8 outcomes, 3 doublings, 2.079 nats.");
  });
});

describe("the block of dots", () => {
  const cases = fc.record({ k: fc.integer({ min: 1, max: 10 }), tallest: fc.integer({ min: 0, max: 5 }) });

  it("is filled, and half of it was added by the last doubling", () => {
    fc.assert(
      fc.property(cases, ({ k, tallest }) => {
        const { columns, rows, before, added } = block(k, tallest);
        expect(columns * rows).toBe(2 ** k);
        expect(rows).toBeLessThanOrEqual(2 ** tallest);
        expect(before).toHaveLength(2 ** (k - 1));
        expect(added).toHaveLength(2 ** (k - 1));
      }),
    );
  });

  it("keeps the dots there were where they stood", () => {
    fc.assert(
      fc.property(cases, ({ k, tallest }) => {
        const { before } = block(k, tallest);
        const last = block(k - 1, tallest);
        expect(new Set(before.map(String))).toEqual(new Set([...last.before, ...last.added].map(String)));
      }),
    );
  });

  it("is one dot before any doubling", () => {
    expect(block(0, 4)).toEqual({ columns: 1, rows: 1, before: [[0, 0]], added: [] });
  });
});
