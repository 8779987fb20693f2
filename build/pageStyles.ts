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
  { file: "src/site/styles/review.css", needed: (kind: string) => kind === "review" },
  { file: "src/site/styles/playground.css", needed: (kind: string) => kind === "playground" },
  { file: "src/run/run.css", needed: (kind: string) => kind === "playground" },
  { file: "src/figure/landscape.css", needed: shows("cost-1") },
  { file: "src/site/styles/job.css", needed: (_, body) => /data-job\b/.test(body) },
  { file: "src/site/styles/locks.css", needed: shows("lock(?:ed)?") },
  { file: "src/site/styles/drawing.css", needed: shows("draw-actions") },
  { file: "src/ui/remarks.css", needed: shows("remarks") },
  { file: "src/ui/checkedStep.css", needed: shows("checked-step") },
  { file: "src/widgets/kl-curve/explored.css", needed: shows("waste") },
  { file: "src/ui/quantity.css", needed: shows("asks") },
  { file: "src/site/styles/evidence.css", needed: shows("evidence") },
  { file: "src/keep/keep.css", needed: shows("keeps") },
  { file: "src/site/styles/timeline.css", needed: shows("timeline") },
  { file: "src/ui/press.css", needed: shows("press") },
  { file: "src/ui/badge.css", needed: shows("badge") },
  { file: "src/site/styles/cards.css", needed: shows("(?:card|badges)") },
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

/** Writes what paper needs beside the stylesheet that all pages share. */
export function pageStyles(): Plugin {
  return {
    name: "page-styles",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      for (const { file, media } of PARTS) {
        if (media) this.emitFile({ type: "asset", name: basename(file), source: minified(file) });
      }
    },
  };
}

/**
 * The styles a page has beside those that all share and those for paper, in one piece: together they compress
 * better, and there is one file to ask for.
 *
 * @param kind - of the page, as in `data-page`
 */
export function pageStyle(kind: string, body: string): string {
  const shown = new Set([...body.matchAll(/data-widget="?([\w-]+)/g)].map(([, name]) => name));
  // Any figure may come to stand there.
  const all = kind === "playground";
  const parts = PARTS.filter(({ needed, media }) => !media && (all || needed(kind, body))).map(
    ({ file }) => file,
  );
  const own = ([name, file]: [string, string]) => shown.has(name) || (all && file.startsWith("src/widgets/"));
  const widgets = [...partialStyles()].filter(own).map(([, file]) => file);
  return [...new Set([...parts, ...widgets])].map(minified).join("");
}

/** The link to what paper needs of a page's styles. */
export function paperLinks(assets: readonly string[], folder: string): string {
  return PARTS.filter(({ media }) => media)
    .map(({ file, media }) => {
      const asset = assets.find((name) => new RegExp(`^${nameOf(file)}-[\\w-]{8}\\.css$`).test(name));
      return `<link rel="stylesheet" href="${folder}${asset}" media="${media}">`;
    })
    .join("");
}

/** The oldest browsers of the two that need some things said in another way, as Lightning CSS counts versions. */
const TARGETS = { firefox: 128 << 16, safari: (17 << 16) | (4 << 8) };

const done = new Map<string, string>();

function minified(file: string): string {
  const known = done.get(file);
  if (known !== undefined) return known;
  const { code } = transform({ filename: file, code: readFileSync(file), minify: true, targets: TARGETS });
  done.set(file, code.toString());
  return code.toString();
}
