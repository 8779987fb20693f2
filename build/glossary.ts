import { z } from "zod";
import type { Markdown } from "./markdown.ts";
import { readYaml } from "./yaml.ts";

const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: z.string(),
  /** Other names it goes by. */
  also: z.array(z.string()),
  /** The question the quantity answers. */
  question: z.string(),
  meaning: z.string(),
  /** TeX. */
  formula: z.string().optional(),
  unit: z.string(),
  /** Slug of the lesson that explains it. */
  lesson: z.string(),
  /** What it is often taken for. */
  confusion: z.string(),
});

const schema = z.array(entry);

/** A term of the book; meaning, confusion and formula are HTML. */
export type GlossaryEntry = z.infer<typeof entry>;

/** @throws {Error} naming file, line and field, or the formula that cannot be read */
export function readGlossary(text: string, file: string, markdown: Markdown): GlossaryEntry[] {
  const { value, lineOf } = readYaml(text, schema, file);
  return value.map((item, index) => {
    const place = (field: string) => ({ file, line: lineOf([index, field]) });
    return {
      ...item,
      meaning: markdown.inline(item.meaning, place("meaning")),
      confusion: markdown.inline(item.confusion, place("confusion")),
      formula: item.formula && markdown.inline(`$${item.formula}$`, place("formula")),
    };
  });
}
