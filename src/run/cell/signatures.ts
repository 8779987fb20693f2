/** A parameter of a function, as its source has it. */
export interface Parameter {
  /** "" where the source takes a thing apart instead of naming it. */
  readonly name: string;
  /** What it is where it is left out; undefined where it must be given. */
  readonly standard?: string;
  /** What is taken out of it, with the same two. */
  readonly fields?: readonly Parameter[];
}

/**
 * The parameters of a function, from its source: that of the book's mathematics keeps its names when packed.
 *
 * @example parametersOf(entropy) // [{ name: "p" }, { name: "unit", standard: "`bits`" }]
 */
export function parametersOf(callable: (...parts: never[]) => unknown): Parameter[] {
  const source = String(callable);
  const [, single] = /^(?:async\s+)?([\w$]+)\s*=>/.exec(source) ?? [];
  if (single !== undefined) return [{ name: single }];
  const start = source.indexOf("(") + 1;
  return split(source.slice(start, endOf(source, start))).map(readParameter);
}

function readParameter(text: string): Parameter {
  if (text.startsWith("{")) {
    const end = endOf(text, 1);
    const standard = text.slice(end + 1).replace(/^\s*=\s*/, "");
    const fields = split(text.slice(1, end)).map(readParameter);
    return { name: "", fields, ...(standard && { standard }) };
  }
  const [name = "", ...standard] = text.split("=");
  return { name: name.trim(), ...(standard.length > 0 && { standard: standard.join("=").trim() }) };
}

/** Where the bracket closes that was opened before a place. */
function endOf(text: string, start: number): number {
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < text.length; end++) {
    if ("([{".includes(text[end]!)) depth++;
    else if (")]}".includes(text[end]!)) depth--;
  }
  return end - 1;
}

/** The parts between commas outside of brackets. */
function split(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter)) depth--;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
