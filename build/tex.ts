import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { renderFormula } from "./formula.ts";
import { nameFile } from "./place.ts";

/** `import term from "./term.tex"` gives the compiled formula: `{ bits, nats? }`. */
export function texTemplates(): Plugin {
  return {
    name: "tex-templates",
    enforce: "pre",
    load(id) {
      const file = id.split("?")[0];
      if (!file.endsWith(".tex")) return;
      const source = readFileSync(file, "utf8");
      try {
        return {
          code: `export default ${JSON.stringify(renderFormula(source))}`,
          moduleType: "js",
          map: null,
        };
      } catch (error) {
        this.error(`${nameFile(file)}:1: ${(error as Error).message}`);
      }
    },
  };
}
