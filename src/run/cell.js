// The worker in the sandbox: runs one program at a time and says what it prints. It is handed over as text,
// since the sandbox may fetch nothing; so it is plain JavaScript and imports nothing.
// @ts-check

/** How often what is printed is passed on, in milliseconds, and how much of it at most, in characters. */
const EVERY = 50;
const MOST = 100_000;

const say = self.postMessage.bind(self);

/** @type {{ print: (text: string) => void, flush: () => void }} */
let printer;

/** Collects what a program prints, so that a loop of a million lines is not a million messages. */
function printTo(/** @type {number} */ run) {
  let kept = "";
  let total = 0;
  let last = 0;
  const flush = () => {
    if (kept) say({ run, printed: kept });
    kept = "";
    last = performance.now();
  };
  return {
    flush,
    print: (/** @type {string} */ text) => {
      const room = MOST - total;
      if (room <= 0) return;
      kept += text.slice(0, room);
      total += text.length;
      if (total > MOST || performance.now() - last > EVERY) flush();
      if (total > MOST) say({ run, flood: MOST });
    },
  };
}

const asModule = (/** @type {string} */ text) =>
  URL.createObjectURL(new Blob([text], { type: "text/javascript" }));

/** @type {any} */
let python;

/**
 * Starts Python from its files, which come with the message: Pyodide asks for them by name, and is answered
 * from memory.
 */
async function startPython(/** @type {Record<string, ArrayBuffer>} */ files) {
  const decode = (/** @type {string} */ name) => new TextDecoder().decode(files[name]);
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
    const { loadPyodide } = await import(asModule(decode("pyodide.mjs")));
    const { default: createPyodideModule } = await import(asModule(decode("pyodide.asm.mjs")));
    python = await loadPyodide({
      createPyodideModule,
      indexURL: "https://memory.invalid/",
      lockFileContents: JSON.parse(decode("pyodide-lock.json")),
    });
  } finally {
    self.fetch = own;
  }
}

async function runPython(/** @type {string} */ code, /** @type {string} */ file) {
  python.setStdout({ batched: (/** @type {string} */ line) => printer.print(`${line}\n`) });
  python.setStderr({ batched: (/** @type {string} */ line) => printer.print(`${line}\n`) });
  const globals = python.toPy({ __name__: "__main__" });
  try {
    const value = await python.runPythonAsync(code, { globals, filename: file });
    const shown = value === undefined ? undefined : python.globals.get("repr")(value);
    value?.destroy?.();
    return shown;
  } finally {
    globals.destroy();
  }
}

/** As a console shows it: text as it is, all else as it would be written. */
function written(/** @type {unknown} */ value) {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && !(value instanceof Error)) {
    try {
      return JSON.stringify(value, (_, part) =>
        ArrayBuffer.isView(part)
          ? Array.from(/** @type {any} */ (part))
          : typeof part === "number" && !Number.isFinite(part)
            ? String(part)
            : part,
      );
    } catch {
      return String(value);
    }
  }
  return Object.is(value, -0) ? "-0" : String(value);
}

async function runJavaScript(/** @type {string} */ code, /** @type {string} */ library) {
  const log = (/** @type {unknown[]} */ ...parts) => printer.print(`${parts.map(written).join(" ")}\n`);
  Object.assign(self.console, { log, info: log, warn: log, error: log });
  const home = asModule(library);
  await import(asModule(code.replace(/(?<=\bfrom\s*)(["'])measured-surprise\1/g, JSON.stringify(home))));
}

/** What went wrong, in the program's own terms, and where. */
function complaint(/** @type {any} */ error, /** @type {string} */ file) {
  const text = String(error?.message ?? error);
  if (error?.type !== undefined) {
    const own = text.indexOf(`File "${file}"`);
    const lines = [...text.matchAll(new RegExp(`File "${file}", line (\\d+)`, "g"))];
    const from = own < 0 ? text : text.slice(text.lastIndexOf("\n", own) + 1);
    return { error: from.trimEnd(), line: Number(lines.at(-1)?.[1]) || undefined };
  }
  const line = String(error?.stack ?? "").match(/blob:[^\s)]+:(\d+):\d+/)?.[1];
  return { error: `${error?.name ?? "Error"}: ${text}`, line: line ? Number(line) : undefined };
}

self.onmessage = async ({ data }) => {
  const { run, language, code, file, library, files } = data;
  printer = printTo(run);
  try {
    if (files) await startPython(files);
    if (code === undefined) return say({ run, done: true });
    say({ run, started: true });
    const value = language === "python" ? await runPython(code, file) : await runJavaScript(code, library);
    printer.flush();
    say({ run, done: true, value });
  } catch (error) {
    printer.flush();
    say({ run, done: true, ...complaint(error, file) });
  }
};
