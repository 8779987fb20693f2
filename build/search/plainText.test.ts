import { expect, it } from "vitest";
import { formulaMarkup } from "../formula.ts";
import { parseHtml } from "./htmlTree.ts";
import { plainText } from "./plainText.ts";

const read = (html: string) => plainText(parseHtml(html));

it.each([
  ["p \\log_2 \\frac{1}{p}", "p log₂ 1/p"],
  ["\\sigma^2 = 17", "σ² = 17"],
  ["\\frac{a+b}{2n}", "(a + b)/2n"],
  ["\\sqrt{p_i}", "√(p_i)"],
])("says the formula %s once and on one line", (tex, said) => {
  expect(read(`<p>so ${formulaMarkup(tex, false)}.</p>`)).toBe(`so ${said}.`);
});

it("gives an amount in one unit, and no definition that opens beside a word", () => {
  expect(
    read(
      '<p><span class="in-bits">1.846 bits</span><span class="in-nats">1.280 nats</span> of ' +
        '<a class="term">entropy</a><span popover="auto" class="pop"><b>entropy</b> Average surprise.</span></p>',
    ),
  ).toBe("1.846 bits of entropy");
});

it("reads a number to pull as the number it is", () => {
  expect(
    read('<p>Give <span class="scrub"><span aria-hidden="true">0.40</span><input type="range"></span>.</p>'),
  ).toBe("Give 0.40.");
});

it("keeps apart what stands apart", () => {
  expect(read("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>")).toBe(
    "a · b · 1 · 2",
  );
  expect(read("<div><p>One.</p><p>Two.</p></div>")).toBe("One. Two.");
});
