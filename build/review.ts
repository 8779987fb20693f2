import { z } from "zod";
import type { Markdown } from "./markdown.ts";
import { readYaml } from "./yaml.ts";

const card = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "must be words in kebab-case"),
  /** Slug of the lesson it comes from; the reader meets it when that lesson has been begun. */
  lesson: z.string(),
  /** Makes the reader bring an idea back, not a definition. */
  question: z.string(),
  answer: z.string().refine((text) => text.split(/\s+/).length <= 40, "must be forty words or fewer"),
  /** Id of the heading where the lesson says it. */
  where: z.string().optional(),
  /** Each number as it is written, and the JavaScript over src/math that gives it; held by a test. */
  numbers: z.record(z.string(), z.string()).optional(),
});

const schema = z.array(card);

/** A question for days after the lesson; question and answer are HTML. */
export type ReviewCard = Omit<z.infer<typeof card>, "numbers"> & {
  /** File and line, for messages. */
  readonly at: string;
};

/**
 * Reads the cards of the spaced review, their texts compiled from Markdown to HTML.
 *
 * @param lessons - slugs of the lessons there are
 * @throws {Error} naming file, line and field, or the formula that cannot be read
 */
export function readReview(
  text: string,
  file: string,
  markdown: Markdown,
  lessons: readonly string[],
): ReviewCard[] {
  const { value, lineOf } = readYaml(text, schema, file);
  const ids = new Set<string>();
  return value.map(({ numbers: _, ...item }, index) => {
    const { id, lesson } = item;
    const place = (field: string) => ({ file, line: lineOf([index, field]) });
    const refuse = (field: string, why: string) => {
      throw new Error(`${file}:${place(field).line}: field “${index}.${field}”: ${why}`);
    };
    if (ids.has(id)) refuse("id", `card “${id}” stands twice`);
    if (!lessons.includes(lesson)) refuse("lesson", `there is no lesson “${lesson}”`);
    ids.add(id);
    return {
      ...item,
      at: `${file}:${place(item.where ? "where" : "lesson").line}`,
      question: markdown.inline(item.question, place("question")),
      answer: markdown.inline(item.answer, place("answer")),
    };
  });
}
