import { existsSync, readdirSync } from "node:fs";
import mdxRollup from "@mdx-js/rollup";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import type { Plugin, Rolldown } from "vite";
import { readFrontMatter } from "./frontMatter.ts";
import { createMarkdown, type Markdown } from "./markdown.ts";
import { nameFile } from "./place.ts";
import { asElement, formulas } from "./remark/formulas.ts";
import { links } from "./remark/links.ts";
import { outline } from "./remark/outline.ts";
import { places } from "./remark/places.ts";
import { proseAttributes } from "./remark/proseAttributes.ts";
import { vocabulary } from "./remark/vocabulary.ts";
import type { File, Node } from "./tree.ts";

const WIDGETS = "src/widgets";
const WORDS = "src/site/mdx";

/** "entropy-explorer" → "EntropyExplorer" */
const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

function widgetNames(): string[] {
  if (!existsSync(WIDGETS)) return [];
  return readdirSync(WIDGETS).filter((name) => existsSync(`${WIDGETS}/${name}/index.ts`));
}

/** The lessons there are, each with its number, as their files are named. */
export function lessonNumbers(): Record<string, number> {
  const names = readdirSync("content/lessons").map((file) => file.match(/^(\d+)-(.+)\.mdx$/));
  return Object.fromEntries(names.flatMap((name) => (name ? [[name[2], Number(name[1])]] : [])));
}

const widgetOf = (component: string) => widgetNames().find((name) => pascal(name) === component);

const words = () => [
  ...readdirSync(WORDS)
    .filter((file) => /^[A-Z]\w*\.tsx$/.test(file))
    .map((file) => file.slice(0, -".tsx".length)),
  ...widgetNames().map(pascal),
];

/** Reads the front matter where the parser found it. */
function frontMatter({ markdown }: { markdown: Markdown }) {
  return (tree: Node, file: File) => {
    const yaml = tree.children?.find(({ type }) => type === "yaml");
    file.data.frontMatter = readFrontMatter(yaml?.value ?? "", nameFile(file.path), markdown);
  };
}

/** Adds `export const lesson` to the compiled module: its front matter and outline. */
function exportLesson() {
  return (program: { body: unknown[] }, file: File) => {
    const { frontMatter, outline } = file.data;
    const text = { type: "Literal", value: JSON.stringify({ frontMatter, outline }) };
    const parse = {
      type: "MemberExpression",
      object: { type: "Identifier", name: "JSON" },
      property: { type: "Identifier", name: "parse" },
    };
    const init = { type: "CallExpression", callee: parse, arguments: [text], optional: false };
    const declaration = {
      type: "VariableDeclaration",
      kind: "const",
      declarations: [{ type: "VariableDeclarator", id: { type: "Identifier", name: "lesson" }, init }],
    };
    program.body.push({ type: "ExportNamedDeclaration", declaration, specifiers: [], source: null });
  };
}

/** Lessons: MDX with front matter, tables, formulas, and the book's own vocabulary. */
export function lessons({ base }: { base: string }): Plugin {
  const markdown = createMarkdown({ base });
  let draft = false;
  const mdx = mdxRollup({
    remarkPlugins: [
      remarkFrontmatter,
      [frontMatter, { markdown }],
      remarkGfm,
      remarkMath,
      places,
      [vocabulary, { words, draft: () => draft }],
      [outline, { widgetOf }],
      [proseAttributes, { markdown }],
      [formulas, { as: asElement }],
      [links, { base }],
    ],
    recmaPlugins: [exportLesson],
  });
  return {
    name: "lessons",
    enforce: "pre",
    config: mdx.config,
    configResolved({ command, mode }) {
      draft = command === "serve" && mode !== "test";
    },
    async transform(source, id) {
      const file = id.split("?")[0];
      if (!file.endsWith(".mdx")) return;
      try {
        const compiled = await mdx.transform(source, file);
        return compiled && { code: compiled.code, map: compiled.map as Rolldown.SourceMapInput };
      } catch (error) {
        throw located(error as Error & { reason?: string; line?: number }, nameFile(file));
      }
    },
  };
}

/** An error of the MDX parser says its line beside the message; everybody else says it within. */
function located(error: Error & { reason?: string; line?: number }, file: string): Error {
  return error.message.startsWith(file)
    ? error
    : new Error(`${file}:${error.line ?? 1}: ${error.reason ?? error.message}`);
}
