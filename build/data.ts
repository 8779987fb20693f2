import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Plugin } from "vite";
import { readReferences } from "./bibliography.ts";
import { readExercises } from "./exercises.ts";
import { readGlossary } from "./glossary.ts";
import { escapeHtml, highlight, type Language } from "./highlight.ts";
import { createMarkdown } from "./markdown.ts";
import { lessonNumbers } from "./mdx.ts";
import { nameFile } from "./place.ts";
import { readReview } from "./review.ts";

const LANGUAGES: Record<string, Language> = { ".py": "python", ".js": "javascript" };

/** Exercises, glossary, review cards and bibliography as modules, checked and their Markdown compiled; listings as HTML. */
export function contentData(settings: { base: string }): Plugin {
  const markdown = createMarkdown(settings);
  const read = (file: string): unknown => {
    const name = nameFile(file);
    const text = () => readFileSync(file, "utf8");
    if (/^content\/exercises\/[\w-]+\.yml$/.test(name)) return readExercises(text(), name, markdown);
    if (name === "content/glossary.yml") return readGlossary(text(), name, markdown);
    if (name === "content/review.yml")
      return readReview(text(), name, markdown, Object.keys(lessonNumbers()));
    if (name === "content/references.bib") return readReferences(text(), name);
    if (name.startsWith("content/listings/")) return listingHtml(text(), extname(name));
    return undefined;
  };
  return {
    name: "content-data",
    enforce: "pre",
    load(id) {
      const [file, query] = id.split("?");
      // A listing is also code: only the one asked for by this query is meant for a page.
      const data = (query === "listing" || !file.includes("/content/listings/")) && read(file);
      if (!data) return;
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`,
        moduleType: "js",
        map: null,
      };
    },
  };
}

/** A program highlighted, or plain text such as what it prints. */
function listingHtml(content: string, extension: string): string {
  const language = LANGUAGES[extension];
  return language ? highlight(content.trimEnd(), language) : escapeHtml(content.trimEnd());
}
