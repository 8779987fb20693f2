import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { BROWSER_FLAGS, findBrowser } from "./browser.mjs";

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result: Record<string, unknown> & {
    readonly result?: { readonly value: unknown };
    readonly exceptionDetails?: object;
  };
}

/**
 * A browser without Playwright, which takes a frame whose process died for the page around it.
 *
 * @param flags - for Chromium, besides those of all tests
 */
export async function unwatchedBrowser(...flags: string[]) {
  const profile = mkdtempSync(join(tmpdir(), "book-"));
  const own = ["--headless=new", "--remote-debugging-pipe", `--user-data-dir=${profile}`];
  const browser = spawn(findBrowser() ?? "chromium", [...BROWSER_FLAGS, ...own, ...flags], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const [, , , orders, answers] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  let rest = "";
  answers.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const answer: Answer = JSON.parse(message);
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });

  async function send(method: string, params: object = {}, sessionId?: string) {
    const id = ++count;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    orders.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { error, result } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  return {
    goto: (url: string) => send("Page.navigate", { url }, session),
    /** What an expression comes to in the page. */
    evaluate: async (expression: string) => {
      const { result, exceptionDetails } = await send(
        "Runtime.evaluate",
        { expression, returnByValue: true },
        session,
      );
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result?.value;
    },
    close: async () => {
      // All of its processes have to go before their folder can.
      const gone = once(browser, "close");
      const kill = setTimeout(() => browser.kill("SIGKILL"), 20_000);
      void send("Browser.close");
      await gone;
      clearTimeout(kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
