import type { PyodideAPI } from "pyodide";
import { type Ending, runJavaScript } from "./javascript.ts";
import { type Drawing, plotter } from "./plotter.ts";
import { type Printer, printer, type Say } from "./printer.ts";
import { preparePython, type RunPython } from "./python.ts";

// What the worker in the sandbox runs: one program at a time. It is handed over as text, since the sandbox may
// fetch nothing; build/runner.ts packs it.

/** A program to be run. */
interface Order {
  readonly run: number;
  readonly language: "python" | "javascript";
  readonly code: string;
  readonly file: string;
  /** The book's mathematics, as the text of a module. */
  readonly library?: string;
  /** Pyodide's files by name; they come once. */
  readonly files?: Record<string, ArrayBuffer>;
}

type Files = NonNullable<Order["files"]>;

const address = (text: string) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const load = (url: string) => import(/* @vite-ignore */ url);
const post = self.postMessage.bind(self);

/** What Python is started from, again where it broke down, and Python itself. */
let kept: { readonly files: Files; readonly library: string } | undefined;
let python: Promise<RunPython> | undefined;

/** Starts Python from its files: Pyodide asks for them by name, and is answered from memory. */
async function startPython({ files, library }: NonNullable<typeof kept>): Promise<RunPython> {
  const decode = (name: string) => new TextDecoder().decode(files[name]);
  const own = self.fetch;
  self.fetch = async (request) => {
    const name = String(request).split("/").at(-1) ?? "";
    const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(files[name], {
      status: name in files ? 200 : 404,
      headers: { "content-type": type },
    });
  };
  try {
    const { loadPyodide } = await load(address(decode("pyodide.mjs")));
    const { default: createPyodideModule } = await load(address(decode("pyodide.asm.mjs")));
    const pyodide: PyodideAPI = await loadPyodide({
      createPyodideModule,
      indexURL: "https://memory.invalid/",
      lockFileContents: JSON.parse(decode("pyodide-lock.json")),
    });
    return preparePython(pyodide, await load(address(library)));
  } finally {
    self.fetch = own;
  }
}

/** How Python begins to say where it was when it broke down. */
const LAST_WORDS = "Stack (most recent call first):";

/** Settles, by rejecting, where Python itself breaks down: then a run never ends by itself. */
function breakdown() {
  let listener = (_: Event) => {};
  const broken = new Promise<never>((_, reject) => {
    listener = (event) => {
      const reason = (event as PromiseRejectionEvent).reason ?? (event as ErrorEvent).error;
      if (!reason?.pyodide_fatal_error) return;
      event.preventDefault();
      reject(reason);
    };
  });
  self.addEventListener("unhandledrejection", listener);
  self.addEventListener("error", listener);
  const over = () => {
    self.removeEventListener("unhandledrejection", listener);
    self.removeEventListener("error", listener);
  };
  return { broken, over };
}

async function runPython(run: RunPython, code: string, file: string, { print }: Printer, draw: Drawing) {
  const { broken, over } = breakdown();
  let lastWords = "";
  const hear = (text: string) => {
    if (lastWords || text.startsWith(LAST_WORDS)) lastWords += text;
    else print(text);
  };
  try {
    const ending = await Promise.race([run(code, file, { print: hear }, draw), broken]);
    print(lastWords);
    return ending;
  } catch (error) {
    python = undefined;
    const [, line] = lastWords.split(`File "${file}", line `);
    const said =
      error instanceof RangeError
        ? "RecursionError: this goes so deep that Python broke down"
        : `Python broke down: ${(error as Error)?.message ?? error}`;
    return { error: said, line: line ? Number.parseInt(line, 10) : undefined };
  } finally {
    over();
  }
}

self.onmessage = async ({ data }: MessageEvent<Order>) => {
  const { run, language, code, file, library, files } = data;
  const say: Say = (said) => post({ run, ...said });
  const printing = printer(say);
  const end = (ending: Ending) => {
    printing.flush();
    post({ run, done: true, ...ending });
  };
  try {
    if (files && library !== undefined) kept = { files, library };
    if (language === "python") python ??= startPython(kept!);
    const runs = await python;
    post({ run, started: true });
    const plot = plotter(say, printing);
    if (language === "python") return end(await runPython(runs!, code, file, printing, plot));
    Object.assign(self, { plot });
    end(await runJavaScript(code, library ?? "", printing, { address, load }));
  } catch (error) {
    python = undefined;
    end({ error: String((error as Error)?.message ?? error) });
  }
};
