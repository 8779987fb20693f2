import type { Plugin } from "vite";

/**
 * Exchanges what Vite puts around every `import()` for the part of it that this book needs: a tenth of the script
 * that every page runs. There are no stylesheets to wait for, and a preload that fails is a matter for the import.
 */
export function preloadHelper({ base }: { base: string }): Plugin {
  return {
    name: "preload-helper",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `
        const asked = new Set();
        export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            if (asked.has(file)) continue;
            asked.add(file);
            const link = document.createElement("link");
            link.rel = "modulepreload";
            link.href = ${JSON.stringify(base)} + file;
            document.head.append(link);
          }
          return load();
        };`,
    },
  };
}
