import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { transform } from "lightningcss";
import type { Plugin } from "vite";

/** Styles that only some pages need, beside those of the widgets, and how a page shows that it does. */
const PARTS = [
  { file: "src/site/styles/pages.css", needed: (kind: string) => kind !== "lesson" },
  { file: "src/site/styles/landscape.css", needed: (_: string, body: string) => /\bcost-1\b/.test(body) },
];

const nameOf = (file: string) => basename(file, ".css");

/** The files of those styles, by the name they are asked for. */
export function partialStyles(): ReadonlyMap<string, string> {
  const widgets = readdirSync("src/widgets", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .sort()
    .map((file) => join("src/widgets", file));
  return new Map([...PARTS.map(({ file }) => file), ...widgets].map((file) => [nameOf(file), file]));
}

/** Writes each of them, minified, beside the stylesheet that all pages share. */
export function pageStyles(): Plugin {
  return {
    name: "page-styles",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      for (const [name, file] of partialStyles()) {
        const { code } = transform({ filename: file, code: readFileSync(file), minify: true });
        this.emitFile({ type: "asset", name: `${name}.css`, source: code });
      }
    },
  };
}

/**
 * The links to what a page needs of them.
 *
 * @param kind - of the page, as in `data-page`
 * @param assets - names of the files in `assets/`, as built
 * @param folder - their address
 */
export function styleLinks(kind: string, body: string, assets: readonly string[], folder: string): string {
  const parts = PARTS.filter(({ needed }) => needed(kind, body)).map(({ file }) => nameOf(file));
  const shown = [...body.matchAll(/data-widget="?([\w-]+)/g)].map(([, name]) => name);
  const wanted = new Set([...parts, ...shown]);
  return [...wanted]
    .flatMap((name) => assets.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.css$`).test(file)) ?? [])
    .map((file) => `<link rel="stylesheet" href="${folder}${file}">`)
    .join("");
}
