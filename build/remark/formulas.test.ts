import { describe, expect, it } from "vitest";
import { createMarkdown } from "../markdown.ts";

const place = { file: "x.yml", line: 1 };
const inline = (text: string) => createMarkdown({ base: "/" }).inline(text, place);

describe("formulas in a line of text", () => {
  it("holds closing punctuation to a formula that cannot break", () => {
    expect(inline("It is $K$. Then")).toMatch(/^It is <span class="held">.*<\/span>\.<\/span> Then$/s);
    expect(inline("(with $K$), as")).toMatch(/<\/span>\),<\/span> as$/);
  });

  it("holds one in two units as well", () => {
    expect(inline("below $\\lb K$.")).toMatch(/^below <span class="held">.*in-nats.*\.<\/span>$/s);
  });

  it("lets a formula break that can", () => {
    expect(inline("so $a = b + c$.")).not.toContain("held");
  });

  it("leaves words alone", () => {
    expect(inline("$K$ outcomes.")).not.toContain("held");
  });
});
