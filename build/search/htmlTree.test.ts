import { describe, expect, it } from "vitest";
import { elementsOf, findAll, parseHtml } from "./htmlTree.ts";

describe("parseHtml", () => {
  it("reads elements, attributes, text and what is void", () => {
    const [page] = elementsOf(
      parseHtml(`<!-- x --><p class="a b" data-props='{"x":">"}'>1 &lt; 2<br>&#x3C;<i/>&nbsp;</p>`),
    );
    expect(page).toEqual({
      name: "p",
      attributes: { class: "a b", "data-props": '{"x":">"}' },
      children: [
        "1 < 2",
        { name: "br", attributes: {}, children: [] },
        "<",
        { name: "i", attributes: {}, children: [] },
        " ",
      ],
    });
  });

  it.each([
    ["<p>a</b>", "</b> closes what is not open: <p> is"],
    ["<p><b>a</b>", "<p> is not closed"],
  ])("refuses %s", (html, message) => {
    expect(() => parseHtml(html)).toThrow(message);
  });
});

it("findAll takes the outermost, in reading order", () => {
  const tree = parseHtml('<ul><li id="1"><ul><li id="2"></li></ul></li></ul><li id="3"></li>');
  expect(findAll(tree, ({ name }) => name === "li").map(({ attributes }) => attributes.id)).toEqual([
    "1",
    "3",
  ]);
});
