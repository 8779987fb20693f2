import { createReadStream, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin, type Rollup } from "vite";

const require = createRequire(import.meta.url);
const PYODIDE = join(require.resolve("pyodide/package.json"), "..");

/** What Pyodide consists of, without the packages that its listings never use. */
const PYTHON = [
  "pyodide.mjs",
  "pyodide.asm.mjs",
  "pyodide.asm.wasm",
  "python_stdlib.zip",
  "pyodide-lock.json",
];

/**
 * What the sandbox is handed, since it may fetch nothing:
 * `virtual:mathematics` is the book's mathematics as the text of one module, `virtual:python` lists Pyodide's
 * files with their addresses and lengths.
 */
export function runner(): Plugin {
  const names = ["virtual:mathematics", "virtual:python"];
  let served = "";
  return {
    name: "runner",
    configureServer({ config, middlewares }) {
      served = `${config.base}@python/`;
      // As they are: Vite would add its own imports to what it takes for modules of the page.
      middlewares.use(served, (request, response, next) => {
        const name = request.url?.slice(1) ?? "";
        if (PYTHON.includes(name)) createReadStream(join(PYODIDE, name)).pipe(response);
        else next();
      });
    },
    resolveId: (id) => (names.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === "\0virtual:mathematics")
        return `export const source = ${JSON.stringify(await mathematics())};`;
      if (id !== "\0virtual:python") return;
      const emit = (name: string) =>
        this.emitFile({ type: "asset", name, source: readFileSync(join(PYODIDE, name)) });
      const files = PYTHON.map((name) => {
        const url = served ? JSON.stringify(served + name) : `import.meta.ROLLUP_FILE_URL_${emit(name)}`;
        return `{ name: "${name}", url: ${url}, bytes: ${statSync(join(PYODIDE, name)).size} }`;
      });
      return `export const files = [${files.join(", ")}];`;
    },
  };
}

async function mathematics(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, lib: { entry: "src/math/index.ts", formats: ["es"] } },
  });
  const [{ output }] = built as Rollup.RollupOutput[];
  return output[0].code;
}
