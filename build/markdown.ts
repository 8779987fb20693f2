import { toHtml } from "hast-util-to-html";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { type PluggableList, unified } from "unified";
import { asHtml, formulas } from "./remark/formulas.ts";
import { links } from "./remark/links.ts";
import { places } from "./remark/places.ts";

/** Where a piece of Markdown stands, for messages. */
interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Markdown {
  /** Paragraphs, lists, tables. */
  readonly block: (text: string, place: Place) => string;
  /** One line of text, without a paragraph around it. */
  readonly inline: (text: string, place: Place) => string;
}

/** Markdown with tables and formulas, for the texts that are data: prompts, hints, meanings. */
export function createMarkdown({ base }: { base: string }): Markdown {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use([places, [formulas, { as: asHtml }], [links, { base }]] as unknown as PluggableList)
    .use(remarkRehype, { allowDangerousHtml: true });

  const block = (text: string, { file, line }: Place) => {
    const source = { path: file, value: "\n".repeat(line - 1) + text, data: {} };
    return toHtml(processor.runSync(processor.parse(source), source), { allowDangerousHtml: true }).trim();
  };
  return {
    block,
    inline(text, place) {
      const html = block(text.trim(), place);
      const [, line] = html.match(/^<p>(.*)<\/p>$/s) ?? [];
      if (line === undefined || line.includes("<p>")) {
        throw new Error(`${place.file}:${place.line}: this must be one line of text: “${text.slice(0, 60)}”`);
      }
      return line;
    },
  };
}
