import { build, type Plugin, type Rolldown } from "vite";

const ENTRY = "src/site/head.ts";

/** The script that runs before paint, as one classic file: a module would run too late. */
async function bundleHead(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: { write: false, target: "es2022", lib: { entry: ENTRY, formats: ["iife"], name: "head" } },
  });
  return (result as Rolldown.RolldownOutput[])[0].output[0].code;
}

/** Puts the head script into the template: a file of its own when built, as the policy wants; inline in dev. */
export function headScript(): Plugin {
  let base: string;
  let file: string;
  return {
    name: "head-script",
    applyToEnvironment: ({ name }) => name === "client",
    configResolved(config) {
      base = config.base;
    },
    async generateBundle() {
      const reference = this.emitFile({ type: "asset", name: "head.js", source: await bundleHead() });
      file = this.getFileName(reference);
    },
    async transformIndexHtml(_html, { server }) {
      const script = server ? { children: await bundleHead() } : { attrs: { src: base + file } };
      return [{ tag: "script", ...script, injectTo: "head-prepend" }];
    },
  };
}
