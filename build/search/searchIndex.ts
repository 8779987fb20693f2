import type { Plugin } from "vite";

const MODULE = "virtual:search-index";

/** Under the book's path, where the index is to be had while it is written. */
export const SERVED_INDEX = "search-index.json";

let index = "";

/** The index of the pages just rendered, for the book about to be built. */
export function keepSearchIndex(json: string): void {
  index = json;
}

/** `import address from "virtual:search-index"`: where the browser finds the index. */
export function searchIndex({ base }: { base: string }): Plugin {
  let building: boolean;
  return {
    name: "search-index",
    configResolved({ command }) {
      building = command === "build";
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return;
      if (!building) return `export default ${JSON.stringify(base + SERVED_INDEX)}`;
      const file = this.emitFile({ type: "asset", name: SERVED_INDEX, source: index });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}
