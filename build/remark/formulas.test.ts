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

  it("holds a short formula that could break", () => {
    expect(inline("so $t - 1$ is")).toMatch(/^so <span class="held">.*<\/span> is$/);
  });

  it("lets a long one break", () => {
    expect(inline("so $a + b + c + d + e + f = g$.")).not.toContain("held");
  });

  it("leaves words alone", () => {
    expect(inline("$K$ outcomes.")).not.toContain("held");
  });
});
