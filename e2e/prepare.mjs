// Before the browser tests: a browser, the book built under a sub-path, and what every widget should say.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "vite";
import { ensureBrowser } from "./browser.mjs";

const folder = ".cache/e2e";
mkdirSync(folder, { recursive: true });

console.log(`Browser: ${ensureBrowser()}`);

execFileSync("npm", ["run", "build", "--silent"], {
  stdio: "inherit",
  env: {
    ...process.env,
    BASE: "/textbook/",
    SITE_URL: "https://book.example",
    OUT_DIR: `${folder}/textbook`,
  },
});

const vite = await createServer({
  appType: "custom",
  server: { middlewareMode: true, hmr: false },
  logLevel: "error",
});
const { widgets } = await vite.environments.ssr.runner.import("/e2e/expectations.ts");
writeFileSync(`${folder}/expectations.json`, JSON.stringify(widgets, null, 2));
await vite.close();
