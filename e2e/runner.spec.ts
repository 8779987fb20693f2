import { expect, type Page } from "@playwright/test";
import { test } from "./claims.ts";
import { CANARY, CHANNEL, escapesInJavaScript, escapesInPython, NOWHERE } from "./escapes.ts";
import { type Lookout, lookout } from "./lookout.ts";
import { runnerFiles } from "./runnerFiles.ts";
import { unwatchedBrowser } from "./unwatched.ts";

const LESSON = "/binary-entropy/";

/** Opens a lesson whose first listing then runs what is put into it. */
async function openListing(page: Page, url: string, language: "Python" | "JavaScript") {
  await page.goto(url + LESSON);
  const listing = page.locator(".listing").first();
  await listing.scrollIntoViewIfNeeded();
  await listing.getByRole("tab", { name: language, exact: true }).click();
  expect(runnerFiles(own.seen)).toEqual([]);
  await listing.getByRole("button", { name: "Edit" }).click();
  const editor = listing.getByRole("textbox");
  const status = listing.locator(".ran");
  return {
    listing,
    editor,
    status,
    start: async (program: string) => {
      await editor.fill(program);
      await listing.getByRole("button", { name: "Run" }).click();
    },
    /** What stands below it once it has ended. */
    ended: async () => {
      await expect(listing.getByRole("button", { name: "Run" })).toBeVisible({ timeout: 120_000 });
      return listing.locator(".output").innerText();
    },
  };
}

/** Leaves something in every store of the page, and listens on a channel. */
const keep = (page: Page) =>
  page.evaluate(
    async ({ CANARY, CHANNEL }) => {
      localStorage.setItem("canary", CANARY);
      sessionStorage.setItem("canary", CANARY);
      // biome-ignore lint/suspicious/noDocumentCookie: a test of what can be found
      document.cookie = `canary=${CANARY}`;
      document.title += CANARY;
      await caches.open(CANARY);
      const channel = new BroadcastChannel(CHANNEL);
      channel.onmessage = () => channel.postMessage(CANARY);
    },
    { CANARY, CHANNEL },
  );

/** The verdicts of a program of escapes. */
const verdicts = (output: string) => ({
  held: [...output.matchAll(/held (.*): /g)].map(([, way]) => way),
  escaped: [...output.matchAll(/ESCAPED (.*)/g)].map(([, way]) => way),
});

const escapesSeen = (...lookouts: Lookout[]) =>
  lookouts.flatMap(({ seen }) => seen.filter((line) => line.includes("escape")));

let own: Lookout;
let other: Lookout;

test.beforeEach(async ({ baseURL }) => {
  own = await lookout(baseURL);
  other = await lookout();
});
test.afterEach(() => {
  own.close();
  other.close();
});

/** Runs a program in a worker of a page that forbids nothing; what it prints. */
async function runInTheOpen(page: Page, program: string): Promise<string> {
  await page.goto(`${other.url}/open.html`);
  await keep(page);
  return page.evaluate(
    (program) =>
      new Promise<string>((resolve) => {
        const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
        const room = `let all = ""; console.log = (...parts) => { all += parts.join(" ") + "\\n"; };
          import(${JSON.stringify(url)}).then(() => postMessage(all), (error) => postMessage(String(error)));`;
        const worker = new Worker(URL.createObjectURL(new Blob([room])));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data);
        };
      }),
    program,
  );
}

test("JavaScript in a listing reaches nothing outside its room", async ({ page, claim }) => {
  const outside = { own: own.url, other: other.url };

  await claim("where nothing is forbidden the same program escapes by every way", async () => {
    const { held, escaped } = verdicts(await runInTheOpen(page, escapesInJavaScript(outside, 30_000)));
    expect(held.sort()).toEqual([...NOWHERE].sort());
    expect(escaped.length).toBeGreaterThan(15);
    expect(escapesSeen(own, other).length).toBeGreaterThan(10);
  });

  const before = escapesSeen(own, other).length;
  const { start, ended, listing, status, editor } = await openListing(page, own.url, "JavaScript");
  await keep(page);

  await claim("from its room by none", async () => {
    await start(escapesInJavaScript(outside, 2_000));
    const output = await ended();
    const { held, escaped } = verdicts(output);
    expect(escaped).toEqual([]);
    expect(held.length).toBeGreaterThan(20);
    expect(output).toContain("origin null");
    expect(output).toContain("Ran.");
    expect(output).not.toContain(CANARY);
    expect(escapesSeen(own, other).slice(before)).toEqual([]);
    expect(runnerFiles(own.seen)).toEqual([
      "Editor",
      "_virtual_cell",
      "_virtual_mathematics",
      "run",
      "sandbox.html",
    ]);
  });

  await claim("cannot put markup into the page, nor speak for the next program", async () => {
    await start(`
      const speak = (data) => { for (let run = 0; run < 30; run++) postMessage({ run, ...data }); };
      console.log('<img src="/escape/img" onerror="document.title = 1">');
      speak({ printed: { toString: "<b>" }, plotted: "<svg onload=alert(1)>", started: [1] });
      for (const data of [null, 3, "<b>", [], { ready: true }, { cell: 1, said: "x" }]) postMessage(data);
      setInterval(speak, 5, { printed: "not mine" });
      speak({ done: true, value: ["<b>"], error: "<u>mark</u>", line: -1 });
      for (;;) await new Promise((wake) => setTimeout(wake, 5));
    `);
    expect(await ended()).toContain("<u>mark</u>");
    await expect(listing.locator(".output :is(img, b, u, svg)")).toHaveCount(0);
    await start("await new Promise((wake) => setTimeout(wake, 300)); console.log('mine');");
    const output = await ended();
    expect(output).toContain("mine");
    expect(output).not.toContain("not mine");
  });

  await claim("ends with a notice where it prints without end", async () => {
    await start("for (;;) console.log('flood'.repeat(20));");
    expect(await ended()).toMatch(/flood[\s\S]*Stopped: it had more to show/);
    await start("for (;;) postMessage({ run: 1, printed: 'flood' });");
    expect(await ended()).toContain("Stopped: it had more to show");
  });

  await claim("is stopped where it never ends, and its text stays", async () => {
    const forever = "console.log('so far');\nfor (;;);";
    await start(forever);
    await expect(listing.locator(".output")).toContainText("so far");
    await listing.getByRole("button", { name: "Stop" }).click();
    await expect(status).toHaveText("Stopped.");
    expect(await listing.locator(".output").innerText()).toContain("so far");
    expect(await textOf(page)).toBe(forever);
    await expect(editor).toBeVisible();
  });

  await claim("names the line in which it failed", async () => {
    await start("console.log(1);\nnothing.here();");
    await ended();
    await expect(status).toContainText("line 2");
  });
  expect(escapesSeen(own, other).slice(before)).toEqual([]);
});

/** The program that is kept in this browser. */
const textOf = (page: Page) =>
  page.evaluate(() => {
    const [key] = Object.keys(localStorage).filter((key) => key.includes("code/"));
    return JSON.parse(localStorage.getItem(key ?? "") ?? "null");
  });

test("Python in a listing reaches nothing outside its room", async ({ page, claim }) => {
  await page.clock.install();
  const { start, ended, listing, status } = await openListing(page, own.url, "Python");
  await keep(page);

  await claim("says what to do where a file of Python does not come, and comes when it does", async () => {
    await page.route("**/*.wasm", (route) => route.abort());
    await start("print(1)");
    expect(await ended()).toMatch(/pyodide\.asm\.wasm did not load\. Check the connection and run again/);
    await page.unroute("**/*.wasm");
  });

  await claim("tries every way in vain", async () => {
    await start(escapesInPython({ own: own.url, other: other.url }));
    const output = await ended();
    const { held, escaped } = verdicts(output);
    expect(escaped).toEqual([]);
    expect(held.length, output).toBeGreaterThan(15);
    expect(output).not.toContain(CANARY);
    // The lookouts work: what the test itself asks for they have seen.
    await page.request.get(`${other.url}/escape/control`);
    expect(escapesSeen(own, other)).toEqual(["GET /escape/control"]);
  });

  await claim("is stopped when its time is up, and its text stays", async () => {
    const forever = "print('so far')\nwhile True:\n    pass";
    await start(forever);
    await expect(status).toHaveText("Running.");
    await page.clock.fastForward(21_000);
    await expect(status).toContainText("Stopped: it ran for 20 seconds");
    expect(await textOf(page)).toBe(forever);
    await expect(listing.getByRole("textbox")).toBeVisible();
  });
});

test("a program that takes all memory takes nothing but its room along", async ({ baseURL }) => {
  // With little memory to take: so it is gone at once, and the machine has enough for other tests.
  const page = await unwatchedBrowser("--js-flags=--max-old-space-size=200");
  const look = (expression: string) => expect.poll(() => page.evaluate(expression), { timeout: 90_000 });
  const press = async (name: string) => {
    const button = `[...document.querySelectorAll(".listing button")].find((b) => b.textContent === "${name}")`;
    await look(`Boolean(${button})`).toBe(true);
    await page.evaluate(`${button}.click()`);
  };
  const status = "document.querySelector('.listing .ran')?.textContent";
  const kept = `measured-surprise:code/${LESSON.replaceAll("/", "")}/javascript`;
  const greedy = "const all = []; for (;;) all.push(new Array(1e5).fill(Math.random()));";
  try {
    await page.goto(baseURL + LESSON);
    await look("location.pathname + document.readyState").toBe(`${LESSON}complete`);
    await page.evaluate(`
      localStorage.setItem("measured-surprise:language", '"javascript"');
      localStorage.setItem("${kept}", ${JSON.stringify(JSON.stringify(greedy))});
      location.reload();
    `);
    const found = "document.querySelector('.listing')";
    await look(`(${found}?.scrollIntoView(), /Reset/.test(${found}?.innerText))`).toBe(true);
    await press("Run");
    await look(status).toContain("more memory than there is");
    expect(await page.evaluate(`localStorage.getItem("${kept}")`)).toContain("all.push");
    await press("Reset");
    await press("Run");
    await look(status).toContain("printed what the book says");
  } finally {
    await page.close();
  }
});
