import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./e2e/browser.mjs";

const server = (command: string, port: number, path: string, env: Record<string, string> = {}) => ({
  command,
  url: `http://127.0.0.1:${port}${path}`,
  env: { PORT: String(port), ...env },
  reuseExistingServer: false,
  timeout: 180_000,
});

export default defineConfig({
  testDir: "e2e",
  outputDir: ".cache/e2e/results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more than there are cores: a browser often waits.
  workers: Math.min(availableParallelism() + 1, 4),
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: "http://127.0.0.1:4183",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
  },
  webServer: [
    server("node build/serve.mjs dist", 4183, "/"),
    server("node build/serve.mjs .cache/e2e/textbook", 4184, "/textbook/", { BASE: "/textbook/" }),
    server("npx vite --port 4185 --strictPort --host 127.0.0.1", 4185, "/favicon.svg"),
  ],
});
