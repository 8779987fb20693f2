import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { transform } from "lightningcss";
import type { Plugin } from "vite";

interface Part {
  readonly file: string;
  readonly needed: (kind: string, body: string) => boolean;
  readonly media?: string;
}

const shows = (className: string) => (_: string, body: string) =>
  new RegExp(`class="?(?:[\\w-]+ )*${className}\\b`).test(body);

/** Styles that only some pages need, beside those of the widgets, and how a page shows that it does. */
const PARTS: readonly Part[] = [
  { file: "src/site/styles/print.css", needed: () => true, media: "print" },
  { file: "src/site/styles/pages.css", needed: (kind: string) => kind !== "lesson" },
  { file: "src/site/styles/landscape.css", needed: shows("cost-1") },
  { file: "src/site/styles/drawing.css", needed: shows("draw-actions") },
  { file: "src/site/styles/evidence.css", needed: shows("evidence") },
  { file: "src/site/styles/timeline.css", needed: shows("timeline") },
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
  const link = (name: string, media?: string) => {
    const file = assets.find((asset) => new RegExp(`^${name}-[\\w-]{8}\\.css$`).test(asset));
    return file ? `<link rel="stylesheet" href="${folder}${file}"${media ? ` media="${media}"` : ""}>` : "";
  };
  const parts = PARTS.filter(({ needed }) => needed(kind, body)).map(({ file, media }) =>
    link(nameOf(file), media),
  );
  const shown = new Set([...body.matchAll(/data-widget="?([\w-]+)/g)].map(([, name]) => name));
  return [...parts, ...[...shown].map((name) => link(name))].join("");
}
