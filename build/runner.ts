import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build, type LibraryOptions, type Plugin, type Rollup } from "vite";

const require = createRequire(import.meta.url);
const PYODIDE = join(require.resolve("pyodide/package.json"), "..");

/** The packages it could fetch from elsewhere, which here it cannot: of the list only the head is kept. */
const LIST = "pyodide-lock.json";

/** What Pyodide consists of, without the packages that its listings never use. */
const PYTHON = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", LIST];

/** What is handed over as text, packed into one file. */
const PACKED: Record<string, LibraryOptions> = {
  "\0virtual:cell": { entry: "src/run/cell/main.ts", formats: ["iife"], name: "cell" },
  "\0virtual:mathematics": { entry: "src/math/index.ts", formats: ["es"] },
};

/** What writes the programs of all figures, which share much with the figures themselves. */
const PROGRAMS = "src/playground/codes.ts";

/**
 * What the sandbox is handed, since it may fetch nothing:
 * `virtual:cell` is its worker and `virtual:mathematics` the book's mathematics, each as the text of one file;
 * `virtual:python` lists Pyodide's files with their addresses and lengths.
 */
export function runner(): Plugin {
  const names = ["virtual:cell", "virtual:mathematics", "virtual:programs", "virtual:python"];
  let served = "";
  return {
    name: "runner",
    configureServer({ config, middlewares }) {
      served = `${config.base}@python/`;
      // As they are: Vite would add its own imports to what it takes for modules of the page.
      middlewares.use(served, (request, response, next) => {
        const name = request.url?.slice(1) ?? "";
        if (PYTHON.includes(name)) response.end(read(name));
        else next();
      });
    },
    resolveId: (id) => (names.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      const packed = PACKED[id];
      if (packed) return `export const source = ${JSON.stringify(await pack(packed))};`;
      if (id === "\0virtual:programs") {
        return served ? `export * from "/${PROGRAMS}";` : pack({ entry: PROGRAMS, formats: ["es"] });
      }
      if (id !== "\0virtual:python") return;
      const urlOf = (name: string) => {
        if (served) return JSON.stringify(served + name);
        // Pages rendered in advance name no files; only what browsers load brings them along.
        if (this.environment.name !== "client") return `""`;
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source: read(name) })}`;
      };
      const files = PYTHON.map(
        (name) => `{ name: "${name}", url: ${urlOf(name)}, bytes: ${read(name).length} }`,
      );
      return [
        `export const files = [${files.join(", ")}];`,
        `export const megabytes = ${(await transferred()).toFixed(1)};`,
      ].join("\n");
    },
  };
}

function read(name: string): Buffer {
  const file = readFileSync(join(PYODIDE, name));
  if (name !== LIST) return file;
  const { info } = JSON.parse(file.toString());
  return Buffer.from(JSON.stringify({ info, packages: {} }));
}

let weighed: Promise<number> | undefined;

/** How much comes over the wire for Python to start, as hosts compress it, in megabytes. */
function transferred(): Promise<number> {
  weighed ??= Promise.all(PYTHON.map((name) => promisify(gzip)(read(name)))).then(
    (files) => files.reduce((sum, { length }) => sum + length, 0) / 1e6,
  );
  return weighed;
}

/** Names stay: a program in Python may give the parameters of the mathematics by name. */
const MINIFY = { compress: true, mangle: false, codegen: true };

async function pack(lib: LibraryOptions): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, minify: false, lib, rolldownOptions: { output: { minify: MINIFY } } },
  });
  const [{ output }] = built as Rollup.RollupOutput[];
  return output[0].code;
}
