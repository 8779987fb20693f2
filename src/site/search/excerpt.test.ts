import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, marked } from "./excerpt.ts";

const hits = (stretches: ReturnType<typeof marked>) =>
  stretches.filter(({ hit }) => hit).map(({ text }) => text);
const whole = (stretches: ReturnType<typeof marked>) => stretches.map(({ text }) => text).join("");

describe("marked", () => {
  it("marks words as they stand in the text", () => {
    const stretches = marked("Mode-seeking: Q’s modes.", new Set(["mode", "seeking"]));
    expect(hits(stretches)).toEqual(["Mode", "seeking", "modes"]);
  });

  it("changes no text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(whole(marked(text, new Set(["a", "b"])))).toBe(text);
      }),
    );
  });
});

describe("excerpt", () => {
  const filler = (words: number) => "lorem ipsum ".repeat(words);

  it("shows the place that has the most of the words", () => {
    const text = `${filler(30)}entropy ${filler(40)}the entropy of a loaded die ${filler(30)}`;
    const shown = excerpt(text, new Set(["entropy", "die"]));
    expect(hits(shown)).toEqual(["entropy", "die"]);
    expect(whole(shown)).toMatch(/^… .* …$/);
    expect(whole(shown).length).toBeLessThan(200);
  });

  it("begins at the beginning where nothing in sight was found", () => {
    expect(whole(excerpt(`Start ${filler(40)}`, new Set()))).toMatch(/^Start lorem/);
  });

  it("copes with a word longer than itself", () => {
    expect(whole(excerpt(`${"a".repeat(400)} b`, new Set(["b"]))).length).toBeGreaterThan(0);
  });
});
