import { describe, expect, it } from "vitest";
import { readFrontMatter } from "./frontMatter.ts";

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
