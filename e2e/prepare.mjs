// Before the browser tests: a browser, the book built under a sub-path, and what every widget should say.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "vite";
import { ensureBrowser } from "./browser.mjs";

const folder = ".cache/e2e";
mkdirSync(folder, { recursive: true });

console.log(`Browser: ${ensureBrowser()}`);

// With React's warnings in: only so does it report every attribute in which page and live figure differ.
const build = spawn(
  "npm",
  ["run", "build", "--silent", "--", "--mode", "development", "--logLevel", "warn"],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      NODE_ENV: "development",
      BASE: "/textbook/",
      SITE_URL: "https://book.example",
      OUT_DIR: `${folder}/textbook`,
    },
  },
);
const built = once(build, "exit");

const vite = await createServer({
  appType: "custom",
  server: { middlewareMode: true, hmr: false },
  logLevel: "error",
});
const { expectations } = await vite.environments.ssr.runner.import("/e2e/expectations.ts");
writeFileSync(`${folder}/expectations.json`, JSON.stringify(await expectations(), null, 2));
await vite.close();

const [code] = await built;
process.exitCode = code ?? 1;
