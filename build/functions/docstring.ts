/** Where a piece of source stands, for messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Running text on one line, or the lines of a formula. */
export type Paragraph = { readonly text: string } | { readonly formula: readonly string[] };

export interface Example {
  /** JavaScript. */
  readonly expression: string;
  /** Its value as JSON, numbers rounded; or Infinity. */
  readonly result: string;
}

/** A docstring taken apart. Its texts are on one line each and still have their backticks. */
export interface Docstring {
  readonly paragraphs: readonly Paragraph[];
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns?: string | undefined;
  readonly throws: readonly string[];
  readonly sources: readonly string[];
  readonly examples: readonly Example[];
}

interface Tag {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

const TAGS = ["param", "returns", "throws", "see", "example"];

/** @throws {Error} naming file and line */
export function refuse({ file, line }: Place, why: string): never {
  throw new Error(`${file}:${line}: ${why}`);
}

/**
 * Reads a docstring: paragraphs, formulas indented by two spaces, and tags.
 *
 * @param comment - what stands between the slashes
 * @throws {Error} naming file and line of a tag that is unknown or cannot be read
 */
export function readDocstring(comment: string, { file, line }: Place): Docstring {
  const lines = comment.split("\n").map((text) => text.replace(/^\s*\* ?/, "").trimEnd());
  const first = lines.findIndex((text) => text.startsWith("@"));
  const tags = first < 0 ? [] : readTags(lines.slice(first), line + first);
  const of = (name: string) => tags.filter((tag) => tag.name === name);
  for (const tag of tags) {
    if (!TAGS.includes(tag.name)) refuse({ file, line: tag.line }, `unknown tag “@${tag.name}”`);
  }
  return {
    paragraphs: readParagraphs(first < 0 ? lines : lines.slice(0, first)),
    params: of("param").map((tag) => {
      const [, name, text] =
        /^(\w+) - (.+)$/.exec(tag.text) ??
        refuse({ file, line: tag.line }, "a parameter reads “@param name - what it is”");
      return { name: name!, text: text! };
    }),
    returns: of("returns")[0]?.text,
    throws: of("throws").map(({ text }) => text.replace(/^\{(\w+)\} /, "")),
    sources: of("see").map(({ text }) => text),
    examples: of("example").map((tag) => {
      const [, expression, result] =
        /^(.+) \/\/ (.+)$/.exec(tag.text) ??
        refuse({ file, line: tag.line }, "an example reads “@example expression // value”");
      return { expression: expression!, result: result! };
    }),
  };
}

function readTags(lines: readonly string[], line: number): Tag[] {
  const tags: Tag[] = [];
  for (const [i, text] of lines.entries()) {
    const [, name, rest = ""] = /^@(\w+)\s*(.*)$/.exec(text) ?? [];
    if (name) tags.push({ name, text: rest, line: line + i });
    else if (text.trim()) {
      const tag = tags.pop()!;
      tags.push({ ...tag, text: `${tag.text} ${text.trim()}` });
    }
  }
  return tags;
}

function readParagraphs(lines: readonly string[]): Paragraph[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim()) blocks.at(-1)!.push(line);
    else blocks.push([]);
  }
  return blocks
    .filter((block) => block.length > 0)
    .map((block) =>
      block.every((line) => line.startsWith("  "))
        ? { formula: formulaLines(block.map((line) => line.trim())) }
        : { text: block.map((line) => line.trim()).join(" ") },
    );
}

/** In columns: wide gaps that do not follow a sign. */
const COLUMNS = /[^\s,;:] {3,}\S/;
/** What begins an equation or an alternative, and does not go on with the line before. */
const BEGINS = /^[^\s=:]+(?: =|:) /;
/** Where one formula of a line ends; an alternative, "reverse: …", goes on to the next one. */
const ENDS = /[,;] {2,}/;
const ALTERNATIVE = /^[\p{L}–-]+: /u;
const NEXT = /[,;] {2,}(?=[\p{L}–-]+: )/u;

/** Formulas as they are to stand: one to a line, columns kept, and broken lines joined again. */
function formulaLines(lines: readonly string[]): string[] {
  if (lines.some((line) => COLUMNS.test(line))) return [...lines];
  const joined: string[] = [];
  for (const line of lines) {
    if (joined.length === 0 || BEGINS.test(line)) joined.push(line);
    else joined.push(`${joined.pop()} ${line}`);
  }
  return joined
    .flatMap((line) => line.split(ALTERNATIVE.test(line) ? NEXT : ENDS))
    .map((line) => line.replace(/ {2,}/g, " "));
}
