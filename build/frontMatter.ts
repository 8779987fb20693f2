import { z } from "zod";
import type { Markdown } from "./markdown.ts";
import { readYaml } from "./yaml.ts";

const slug = (message: string) => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, message);

/** What a lesson says of itself above its first line. Unknown fields are refused. */
const schema = z.strictObject({
  title: z.string().min(1),
  /** The lesson's address, and the tail of its file name. */
  slug: slug("must be lower-case words joined by hyphens"),
  /** One sentence: what the reader can do afterwards. Also the page's description. */
  summary: z.string().min(1),
  /** Place in the book; lessons are numbered by it. */
  order: z.int().nonnegative(),
  /** Slugs of the lessons to have read. */
  prerequisites: z.array(slug("must be the slug of a lesson; plain words belong to “needs”")),
  /** What else to bring, in plain words. Markdown: with a link where the book teaches it, without where it does not. */
  needs: z.array(z.string().min(1)).default([]),
  minutes: z.number().positive(),
  objectives: z.array(z.string().min(1)).min(1),
  /** "switchable" follows the reader's switch; the others fix the page. */
  unit: z.enum(["switchable", "bits", "nats"]),
  /** Name of the widget under the title. */
  opening: z.string().optional(),
});

/** A lesson's front matter; what it needs is HTML. */
export type FrontMatter = z.infer<typeof schema>;

/**
 * Reads and checks a lesson's front matter.
 *
 * @param yaml - the text between the `---` lines
 * @param file - the lesson's file, for messages
 * @param markdown - for what the lesson needs
 * @throws {Error} naming file, line and every field that is wrong
 */
export function readFrontMatter(yaml: string, file: string, markdown: Markdown): FrontMatter {
  const { value, lineOf } = readYaml(yaml, schema, file, 2);
  const needs = value.needs.map((text, index) =>
    markdown.inline(text, { file, line: lineOf(["needs", index]) }),
  );
  return { ...value, needs };
}
