import { z } from "zod";
import { readYaml } from "./yaml.ts";

/** What a lesson says of itself above its first line. Unknown fields are refused. */
const schema = z.strictObject({
  title: z.string().min(1),
  /** The lesson's address, and the tail of its file name. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"),
  /** One sentence: what the reader can do afterwards. Also the page's description. */
  summary: z.string().min(1),
  /** Place in the book; lessons are numbered by it. */
  order: z.int().nonnegative(),
  /** What to bring: slugs of lessons, or plain words. */
  prerequisites: z.array(z.string().min(1)),
  minutes: z.number().positive(),
  objectives: z.array(z.string().min(1)).min(1),
  /** "switchable" follows the reader's switch; the others fix the page. */
  unit: z.enum(["switchable", "bits", "nats"]),
  /** Name of the widget under the title. */
  opening: z.string().optional(),
});

export type FrontMatter = z.infer<typeof schema>;

/**
 * Reads and checks a lesson's front matter.
 *
 * @param yaml - the text between the `---` lines
 * @param file - the lesson's file, for messages
 * @throws {Error} naming file, line and every field that is wrong
 */
export function readFrontMatter(yaml: string, file: string): FrontMatter {
  return readYaml(yaml, schema, file, 2).value;
}
