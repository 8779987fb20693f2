import katex from "katex";
import { describe, expect, it } from "vitest";
import { spokenText } from "./spokenText.ts";

describe("spokenText", () => {
  it("is the words, on one line, without the last full stop", () => {
    expect(spokenText("<p>It <em>falls</em>:\n less is left.</p>")).toBe("It falls: less is left");
    expect(spokenText()).toBe("");
  });

  it("reads a formula once, and not its source", () => {
    expect(spokenText(`Is ${katex.renderToString("\\sqrt{H} = 2")} enough?`)).toBe("Is H=2 enough");
  });

  it("skips what is hidden, whatever stands in it, and goes on after it", () => {
    expect(spokenText('a <i aria-hidden="true">b <br><b>c</b> <img src="x"/></i>d')).toBe("a d");
  });

  it("reads characters that HTML must write otherwise", () => {
    expect(spokenText("1&nbsp;&lt;&#x20;2 &#38; it&#x27;s &unknown;")).toBe("1 < 2 & it's &unknown;");
  });
});
