import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

type Path = readonly PropertyKey[];

export interface CheckedYaml<T> {
  readonly value: T;
  /** The line on which the value at this path begins. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads YAML and holds it against a schema.
 *
 * @param text - the YAML
 * @param schema - what it must be
 * @param file - its name, for messages
 * @param firstLine - the line of the file on which the text begins
 * @throws {Error} naming file, line and field of everything that is wrong
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): CheckedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: Path): number => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lineAt(node.range[0]);
    return path.length > 0 ? lineOf(path.slice(0, -1)) : firstLine;
  };
  const [broken] = document.errors;
  if (broken) throw new Error(`${file}:${lineAt(broken.pos[0])}: ${broken.message.split("\n")[0]}`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, lineOf };
  const complaints = result.error.issues.map((issue) => {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]] : issue.path;
    return `${file}:${lineOf(path)}: field “${path.join(".")}”: ${issue.message}`;
  });
  throw new Error(complaints.join("\n"));
}
