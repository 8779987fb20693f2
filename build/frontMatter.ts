import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";

/** What a lesson says of itself above its first line. Unknown fields are refused. */
const schema = z.strictObject({
  title: z.string().min(1),
  /** The lesson's address, and the tail of its file name. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"),
  /** One sentence: what the reader can do afterwards. Also the page's description. */
  summary: z.string().min(1),
  /** Place in the book; lessons are numbered by it. */
  order: z.int().nonnegative(),
  /** Slugs of the lessons this one builds on. Those not written yet are passed over. */
  prerequisites: z.array(z.string()),
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
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // The opening `---` is line 1 of the file.
  const lineOf = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line + 1);
  if (document.errors.length > 0) {
    const [{ message, pos }] = document.errors;
    throw new Error(`${file}:${lineOf(pos[0])}: front matter: ${message}`);
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const complaints = result.error.issues.map((issue) => {
    const field = issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path.join(".");
    const node = document.getIn(
      [...issue.path, ...(issue.code === "unrecognized_keys" ? [field] : [])],
      true,
    );
    const start = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
    return `${file}:${lineOf(start)}: front matter, field “${field}”: ${issue.message}`;
  });
  throw new Error(complaints.join("\n"));
}
