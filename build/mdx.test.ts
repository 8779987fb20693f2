import type { Plugin } from "vite";
import { describe, expect, it } from "vitest";
import { lessons } from "./mdx.ts";
import type { Outline } from "./remark/outline.ts";

const FILE = "content/lessons/09-test.mdx";
const FRONT = `---
title: Test
slug: test
summary: A test.
order: 9
prerequisites: []
minutes: 10
objectives: [Pass]
unit: bits
---
`;

type Transform = (source: string, id: string) => Promise<{ code: string }>;

async function compile(body: string, base = "/"): Promise<{ code: string; outline: Outline }> {
  const plugin = lessons({ base }) as Plugin & { config: (config: object, env: object) => void };
  plugin.config({}, { mode: "test" });
  const { code } = await (plugin.transform as unknown as Transform)(FRONT + body, `${process.cwd()}/${FILE}`);
  const [, json] = code.match(/export const lesson = JSON\.parse\((".*")\);/)!;
  return { code, ...JSON.parse(JSON.parse(json)) };
}

describe("a lesson", () => {
  it("gets sections from its headings, with what stands above the first counted to it", async () => {
    const { outline } = await compile(
      "One two three.\n\n## First *idea*\n\nFour.\n\n## What’s next?\n\nFive six.",
    );
    expect(outline.sections).toEqual([
      { id: "first-idea", title: "First idea", weight: 6 },
      { id: "whats-next", title: "What’s next?", weight: 4 },
    ]);
  });

  it("knows its figures, terms and sources", async () => {
    const { outline } = await compile(
      '<EntropyExplorer id="a" />\n\nA <Term id="bit">bit</Term>. <Cite id="shannon1948" at="§6" />',
    );
    expect(outline).toMatchObject({
      figures: [{ id: "a", widget: "entropy-explorer" }],
      terms: ["bit"],
      citations: ["shannon1948"],
    });
  });

  it("is refused with file and line for a word nobody knows", async () => {
    await expect(compile('Text.\n\n<Predikt id="x" />')).rejects.toThrow(
      `${FILE}:13: there is no component or widget <Predikt>`,
    );
  });

  it("may use what it imports itself", async () => {
    await expect(compile('import { Own } from "./own.tsx";\n\n<Own />')).resolves.toBeDefined();
  });

  it("is refused for TeX that cannot be read, in the text and in an attribute", async () => {
    await expect(compile("One.\n\nTwo $\\frca{1}{2}$.")).rejects.toThrow(
      `${FILE}:13: formula cannot be read: Undefined control sequence: \\frca in “\\frca{1}{2}”`,
    );
    await expect(compile('<Pitfall title="$\\nope$">x</Pitfall>')).rejects.toThrow(`${FILE}:11: formula`);
  });

  it("is refused for a widget without an id", async () => {
    await expect(compile("<EntropyExplorer />")).rejects.toThrow(`${FILE}:11: <EntropyExplorer> needs an id`);
  });

  it("is refused for front matter that does not fit", async () => {
    const plugin = lessons({ base: "/" }) as Plugin & { config: (config: object, env: object) => void };
    plugin.config({}, { mode: "test" });
    const transform = plugin.transform as unknown as Transform;
    await expect(
      transform(FRONT.replace("order: 9", "order: x"), `${process.cwd()}/${FILE}`),
    ).rejects.toThrow(`${FILE}:5: field “order”`);
  });

  it("is refused with its line where the MDX does not close", async () => {
    await expect(compile("Text.\n\n<Note>open")).rejects.toThrow(new RegExp(`^${FILE}:\\d+: `));
  });

  it("links into the book under its base path", async () => {
    const { code } = await compile(
      "[there](/entropy/) [state](#a:p=.5) [out](https://example.org/)",
      "/textbook/",
    );
    expect(code).toContain('href: "/textbook/entropy/"');
    expect(code).toContain('href: "#a:p=.5"');
    expect(code).toContain('href: "https://example.org/"');
  });

  it("tells its components where they stand", async () => {
    const { code } = await compile('Text.\n\n<Mark as="p">x</Mark>');
    expect(code).toContain(`where: "${FILE}:13"`);
  });
});
