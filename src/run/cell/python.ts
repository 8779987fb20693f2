import type { PyodideAPI } from "pyodide";
import { LIMITS } from "../plot.ts";
import type { Ending } from "./javascript.ts";
import librarySource from "./library.py?raw";
import type { Drawing } from "./plotter.ts";
import type { Printer } from "./printer.ts";
import programSource from "./program.py?raw";
import { parametersOf } from "./signatures.ts";

/** Runs a program in Python: prints and draws by what it is given. */
export type RunPython = (
  code: string,
  file: string,
  printer: Pick<Printer, "print">,
  draw: Drawing,
) => Promise<Ending>;

const RATIONAL = ["numerator", "denominator"];

/** What the mathematics' Python side asks of JavaScript. */
const tools = {
  parametersOf,
  isMap: (value: unknown) => value instanceof Map,
  members: (value: object) =>
    [...Object.keys(value), ...Object.getOwnPropertyNames(Object.getPrototypeOf(value))].filter(
      (name) => name !== "constructor",
    ),
  /** A dict as an object. The parts of a fraction are whole. */
  record: (entries: Iterable<[string, unknown]>) =>
    Object.fromEntries(
      Array.from(entries, ([key, value]) => [
        key,
        RATIONAL.includes(key) && typeof value === "number" ? BigInt(value) : value,
      ]),
    ),
  model: (symbols: unknown[] | undefined, values: unknown[]) =>
    symbols ? new Map(symbols.map((symbol, i) => [symbol, values[i]])) : values,
};

/**
 * Gives Python the book's mathematics as the module `measured_surprise`, the function `plot`, and its words for
 * what goes wrong.
 *
 * @param python - freshly started
 * @param mathematics - by name
 */
export function preparePython(python: PyodideAPI, mathematics: Record<string, unknown>): RunPython {
  let drawNow: Drawing = () => {};
  const draw: Drawing = (x, y, options) =>
    drawNow(x, y, Object.fromEntries(options as Iterable<[string, unknown]>));
  const spaceOf = (source: string, given: object) => {
    const space = python.toPy({ __name__: "cell", ...given }, { depth: 1 });
    python.runPython(source, { globals: space });
    return space;
  };
  python.setStdin({ stdin: () => null });
  spaceOf(librarySource, { tools }).get("install")(mathematics);
  const run = spaceOf(programSource, { draw, most: LIMITS.points }).get("run");
  return async (code, file, { print }, drawing) => {
    drawNow = drawing;
    python.setStdout(writer(print));
    python.setStderr(writer(print));
    // So that asyncio.run() and time.sleep() wait, where the browser can hold a program up.
    const start = "Suspending" in WebAssembly ? run.callPromising : run;
    const [value, error, line] = await start.call(run, code, file);
    return { value: value ?? undefined, error: error ?? undefined, line: line ?? undefined };
  };
}

function writer(print: (text: string) => void) {
  const decoder = new TextDecoder();
  return {
    write: (bytes: Uint8Array) => {
      print(decoder.decode(bytes, { stream: true }));
      return bytes.length;
    },
  };
}
