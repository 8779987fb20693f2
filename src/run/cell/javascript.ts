import { follow } from "./pending.ts";
import type { Printer } from "./printer.ts";
import { syntaxLine } from "./syntaxLine.ts";
import { tabulated, written } from "./written.ts";

/** How a run ended: with what the last line came to, or with what went wrong and in which line. */
export interface Ending {
  readonly value?: string;
  readonly error?: string;
  readonly line?: number;
}

/** What the names of the book's mathematics are imported from. */
const LIBRARY = "measured-surprise";

export interface Modules {
  /** The address of a module with this text. */
  readonly address: (text: string) => string;
  readonly load: (address: string) => Promise<unknown>;
}

/**
 * Runs a program as a module and waits for what it leaves pending.
 *
 * @param code - may import from "measured-surprise", await, print by `console` and draw by `plot`
 * @param library - the text of the module that is imported so
 */
export async function runJavaScript(
  code: string,
  library: string,
  { print }: Pick<Printer, "print">,
  { address, load }: Modules,
): Promise<Ending> {
  const log = (...values: unknown[]) => print(`${written(...values)}\n`);
  const table = (data: unknown) => print(`${tabulated(data)}\n`);
  const assert = (holds: unknown, ...values: unknown[]) => {
    if (!holds) log("Assertion failed", ...values);
  };
  Object.assign(console, { log, info: log, debug: log, warn: log, error: log, dir: log, table, assert });
  const home = address(library);
  const own = address(
    code.replace(/(?<=\b(?:from|import)\s*\(?\s*)(["'])measured-surprise\1/g, JSON.stringify(home)),
  );
  try {
    await follow(() => load(own));
    return {};
  } catch (thrown) {
    return complaint(
      thrown,
      code,
      (text) => text.replaceAll(home, LIBRARY).replaceAll(own, "this program"),
      own,
    );
  }
}

/** What Firefox adds to an error, also where a program cannot be read and nothing stands on the stack. */
interface Placed extends Error {
  readonly fileName?: string;
  readonly lineNumber?: number;
}

/** What went wrong, in the program's own terms, and in which of its lines. */
async function complaint(
  thrown: unknown,
  code: string,
  named: (text: string) => string,
  own: string,
): Promise<Ending> {
  if (!(thrown instanceof Error)) return { error: `Uncaught ${written(thrown)}` };
  const { name, message } = thrown;
  const wanted = /(?:specifier|Module name,) ["'“](.+?)["'”]/.exec(message)?.[1];
  if (wanted !== undefined) {
    const error = `Nothing can be imported from "${wanted}": programs here import from "${LIBRARY}" alone.`;
    return { error, line: lineWith(wanted, code) };
  }
  const error = named(`${name}: ${message}`);
  const [, place] = String(thrown.stack ?? "").split(`${own}:`);
  if (place) return { error, line: lineOf(place, code, thrown) };
  const { fileName, lineNumber } = thrown as Placed;
  if (fileName === own) return { error, line: lineNumber };
  const missing = /(?:export named|binding name) ['"](.+?)['"]/.exec(message)?.[1];
  if (missing !== undefined) return { error, line: lineWith(missing, code) };
  return { error, line: name === "SyntaxError" ? await syntaxLine(code, message) : undefined };
}

/**
 * The line of a place in a stack. For a write to a constant and the like, WebKit names no more than where the
 * function begins, at its parameters, or the program: that says nothing.
 *
 * @param place - begins with line and column
 */
function lineOf(place: string, code: string, thrown: Error): number | undefined {
  const [line = 0, column = 0] = place.split(":", 2).map((part) => Number.parseInt(part, 10));
  const rest = code.split("\n")[line - 1]?.slice(column - 1) ?? "";
  const beginsFunction = /^(\([^()]*\)\s*(=>|\{)|[\w$]+\s*=>)/.test(rest);
  const beginsProgram = "column" in thrown && line === 1 && column === 1;
  return beginsFunction || beginsProgram ? undefined : line || undefined;
}

/** The first line with a word. */
function lineWith(word: string, code: string): number | undefined {
  const line = code
    .split("\n")
    .findIndex((text) => text.split(/[^\w$]+/).includes(word) || text.includes(`"${word}"`));
  return line < 0 ? undefined : line + 1;
}
