import { describe, expect, it } from "vitest";
import { readFrontMatter as read } from "./frontMatter.ts";
import { createMarkdown } from "./markdown.ts";

const FILE = "content/lessons/02-entropy.mdx";
const GOOD = `title: Average surprise
slug: entropy
summary: What to expect.
order: 2
prerequisites: [surprise]
minutes: 35
objectives:
  - Compute it
unit: switchable`;

const readFrontMatter = (yaml: string, file: string) => read(yaml, file, createMarkdown({ base: "/book/" }));

describe("readFrontMatter", () => {
  it("reads what the schema asks for", () => {
    expect(readFrontMatter(GOOD, FILE)).toMatchObject({
      slug: "entropy",
      order: 2,
      objectives: ["Compute it"],
    });
  });

  it("names file, line and field of a wrong value", () => {
    const wrong = GOOD.replace("minutes: 35", "minutes: soon");
    expect(() => readFrontMatter(wrong, FILE)).toThrow(`${FILE}:7: field “minutes”`);
  });

  it("reads what a lesson needs as Markdown, with links from the book's root", () => {
    const { needs } = readFrontMatter(
      `${GOOD}\nneeds:\n  - A weighted average\n  - "[Halvings](/start-here/#halvings)"`,
      FILE,
    );
    expect(needs[0]).toBe("A weighted average");
    expect(needs[1]).toMatch(/^<a href="\/book\/start-here\/#halvings"[^>]*>Halvings<\/a>$/);
    expect(readFrontMatter(GOOD, FILE).needs).toEqual([]);
  });

  it("names the line of a need that is no single line", () => {
    const wrong = `${GOOD}\nneeds:\n  - fine\n  - "one\\n\\ntwo"`;
    expect(() => readFrontMatter(wrong, FILE)).toThrow(`${FILE}:13: this must be one line`);
  });

  it("sends plain words among the lessons to where they belong", () => {
    const wrong = GOOD.replace("[surprise]", "[a weighted average]");
    expect(() => readFrontMatter(wrong, FILE)).toThrow(/:6: field “prerequisites.0”: .*“needs”/);
  });

  it("refuses a field it does not know", () => {
    expect(() => readFrontMatter(`${GOOD}\nauthor: me`, FILE)).toThrow(`${FILE}:11: field “author”`);
  });

  it("names a missing field", () => {
    expect(() => readFrontMatter(GOOD.replace("order: 2\n", ""), FILE)).toThrow("field “order”");
  });

  it("names the line that is no YAML", () => {
    expect(() => readFrontMatter(GOOD.replace("order: 2", "order: [2"), FILE)).toThrow(
      new RegExp(`${FILE}:\\d+: `),
    );
  });

  it("tells everything that is wrong at once", () => {
    const wrong = GOOD.replace("order: 2", "order: two").replace("slug: entropy", "slug: Entropy!");
    expect(() => readFrontMatter(wrong, FILE)).toThrow(/“slug”[\s\S]*“order”/);
  });
});
