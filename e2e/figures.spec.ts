import { copyFileSync, readFileSync } from "node:fs";
import { expect, type Locator, type Page, test as plain } from "@playwright/test";
import { liveFigure, pictureOf, wakeFigures, watchErrors, widgets } from "./book.ts";
import { test } from "./claims.ts";
import type { WidgetExpectation } from "./expectations.ts";
import { expectSamePicture, picturesOf } from "./pixels.ts";

const plates = widgets.filter((widget) => widget.form === "plate");
const summaryOf = (figure: Locator) => figure.locator("[data-summary]");
const figureOf = (name: string) => `figure[data-widget="${name}"]`;
const slidersOf = (figure: Locator) => figure.locator('input[type="range"]:visible');
const tool = (figure: Locator, name: string | RegExp) =>
  figure.getByRole("button", { name, exact: typeof name === "string" });

/** Links that no reader could have copied. */
const STRANGE = ["p=NaN,1e999,-3", "p=.5", "💥=\ud800;;=;p=", `p=${"9".repeat(5000)}`, "p=<b>,%,%E0%A4%A"];

/** A sentence follows at most twice a second, so that it can be heard out. Here a second is soon over. */
const hurry = (page: Page) =>
  page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => 50 * now();
  });

const choose = (figure: Locator, { label, link }: { readonly label: string; readonly link?: string }) =>
  link
    ? figure.evaluate((_, hash) => location.assign(hash), link)
    : figure
        .getByRole("group", { name: "Start from" })
        .getByRole("radio", { name: label, exact: true })
        .check({ force: true });

const setUnit = (page: Page, unit: "bits" | "nats") =>
  page.evaluate((unit) => {
    document.documentElement.dataset.unit = unit;
    document.dispatchEvent(new CustomEvent("ms:unit", { detail: unit }));
  }, unit);

const named = (figures: Locator) => figures.evaluateAll((all) => all.map(({ id }) => id));

/** Waits until a figure's work in the background is done and drawn. */
const rest = (figure: Locator) =>
  figure.evaluate(async (host) => {
    for (let before = ""; host.querySelector("progress") || host.outerHTML !== before; ) {
      before = host.outerHTML;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });

async function download(page: Page, button: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return file.path();
}

async function expectSliders(page: Page, figure: Locator) {
  const others = figure.locator(":is(.view, .strip) :is(button, a[href], input):visible");
  expect(await others.count(), "something to move or press").toBeGreaterThan(0);
  for (const slider of await slidersOf(figure).all()) {
    await slider.focus();
    const before = await slider.inputValue();
    const [min, max] = [await slider.getAttribute("min"), await slider.getAttribute("max")];
    await page.keyboard.press(Number(before) < Number(max) ? "ArrowRight" : "ArrowLeft");
    expect(await slider.inputValue()).not.toBe(before);
    await page.keyboard.press("Home");
    await page.keyboard.press("End");
    await page.keyboard.press("PageDown");
    expect(Number(min)).toBeLessThan(Number(max));
    const spoken = await slider.getAttribute("aria-valuetext");
    expect(spoken).toMatch(/\d|∞|[a-z]{3}/i);
    expect(spoken).not.toMatch(/NaN|undefined/);
    await expect(summaryOf(figure)).not.toHaveText(/NaN|undefined/);
  }
}

/** Everything that can be used in the figure gets the focus when Tab is pressed often enough. */
async function expectTabStops(page: Page, figure: Locator) {
  const wanted = await figure.evaluate((host) => {
    // Of a group of radio buttons only one is a stop.
    const keyOf = (control: EventTarget) =>
      control instanceof HTMLInputElement && control.type === "radio" ? control.name : control;
    const controls = [...host.querySelectorAll("input, button, a[href], select, summary")].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.matches(":disabled, [tabindex='-1']"),
    );
    const waiting = new Map(controls.map((control) => [keyOf(control), control.outerHTML]));
    Object.assign(window, { waiting });
    host.addEventListener("focusin", ({ target }) => waiting.delete(keyOf(target!)));
    (document.activeElement as HTMLElement | null)?.blur();
    return waiting.size;
  });
  expect(wanted).toBeGreaterThan(0);
  const unreached = () =>
    page.evaluate(() => [...(window as unknown as { waiting: Map<unknown, string> }).waiting.values()]);
  for (let pressed = 0; pressed < 4 * wanted + 40 && (await unreached()).length > 0; pressed += 10) {
    for (let i = 0; i < 10; i++) await page.keyboard.press("Tab");
  }
  expect(await unreached()).toEqual([]);
}

/** What a figure measures in the reader's own browser; the expectation has what Node measured. */
const MEASURED: Readonly<Record<string, RegExp>> = {
  "compression-race": /(?<=gzip )\d+\.\d+/,
  "project-compress": /(?<=gzip )\d+\.\d+/,
};

/** The figure says the sentence, and what it measured itself differs by less than a tenth. */
async function expectSentence(figure: Locator, { name }: WidgetExpectation, sentence: string) {
  const measured = MEASURED[name];
  if (!measured?.test(sentence)) return expect(summaryOf(figure)).toHaveText(sentence);
  const said = async () => (await summaryOf(figure).innerText()).replace(/\s+/g, " ");
  await expect.poll(async () => (await said()).replace(measured, "…")).toBe(sentence.replace(measured, "…"));
  const amount = (text: string) => Number(text.match(measured)![0]);
  expect(Math.abs(amount(await said()) / amount(sentence) - 1)).toBeLessThan(0.1);
}

async function expectReset(figure: Locator, widget: WidgetExpectation) {
  const other = widget.presets.find((preset) => preset.bits !== widget.initial)!;
  await choose(figure, other);
  await expectSentence(figure, widget, other.bits);
  await tool(figure, "Reset").click();
  await expectSentence(figure, widget, widget.initial);
}

/** Brings the figure into a state of its own; what a reader copies then, as link and as text. */
async function copyState(page: Page, figure: Locator, { initial, presets, works }: WidgetExpectation) {
  await choose(figure, presets.find((preset) => preset.bits !== initial)!);
  const slider = slidersOf(figure).first();
  if (await slider.count()) {
    await slider.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  }
  if (works) await rest(figure);
  const copied = async (what: string) => {
    await tool(figure, `Copy ${what}`).click();
    await expect(figure.getByText(new RegExp(`^${what} copied$`, "i"))).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  return { link: await copied("link"), text: await copied("text") };
}

async function expectTable(page: Page, figure: Locator, { question }: WidgetExpectation) {
  await tool(figure, "Table").click();
  const table = figure.getByRole("table", { name: question });
  await expect(table).toBeVisible();
  const csv = readFileSync(await download(page, tool(figure, /CSV/)), "utf8")
    .trim()
    .split(/\r?\n/);
  expect(csv[0]).toMatch(/\S/);
  await expect(table.locator("tbody tr")).toHaveCount(csv.length - 1);
  await tool(figure, "Table").click();
}

plain("the gallery shows every plate", async ({ page }) => {
  await page.goto("/gallery/");
  const shown = await page
    .locator("figure[data-widget]")
    .evaluateAll((all) => all.map((f) => f.getAttribute("data-widget")));
  expect(shown).toEqual(expect.arrayContaining(plates.map((widget) => widget.name)));
});

test("no link harms any figure", async ({ page, claim }) => {
  await page.goto("/gallery/");
  for (const hash of STRANGE) {
    await claim(JSON.stringify(hash.slice(0, 20)), async () => {
      const errors = watchErrors(page);
      await page.goto(`/gallery/#${plates.map(({ name }) => `${name}:${hash}`).join("&")}`);
      await page.reload();
      await wakeFigures(page);
      const figures = page.locator("figure.plate");
      expect(await figures.count()).toBe(plates.length);
      const speechless = figures.filter({ hasNot: page.locator("[data-summary]", { hasText: /\S{5}/ }) });
      expect(await named(speechless)).toEqual([]);
      expect(await named(figures.filter({ hasText: /NaN|undefined/ }))).toEqual([]);
      errors.expectNone();
    });
  }
});

for (const widget of plates) {
  test(widget.name, async ({ page, context, claim }, testInfo) => {
    const address = `/embed/${widget.name}/`;
    const figure = page.locator(figureOf(widget.name));
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await hurry(page);

    await claim("is drawn before it is alive, and says its point", async () => {
      await page.route("**/*.js", (route) => route.abort());
      await page.goto(address);
      await expect(figure.locator(pictureOf(widget)).first()).toBeVisible();
      await expect(summaryOf(figure)).toHaveText(widget.built);
    });
    await page.unroute("**/*.js");
    const errors = watchErrors(page);
    await page.goto(address);
    await liveFigure(page, figureOf(widget.name));
    if (widget.works) await rest(figure);

    const file = testInfo.outputPath("figure.svg");
    let drawings: string[] = [];
    if (widget.drawn) {
      await claim("exports an SVG that stands alone", async () => {
        drawings = await picturesOf(figure);
        copyFileSync(await download(page, tool(figure, "Export")), file);
        expect(readFileSync(file, "utf8")).not.toContain("var(");
      });
    } else {
      await claim("offers no picture where it has none", () => expect(tool(figure, "Export")).toHaveCount(0));
    }
    await claim("goes back to its first state on Reset", () => expectReset(figure, widget));
    for (const preset of widget.presets) {
      await claim(`speaks for the preset ${preset.id} in bits and in nats`, async () => {
        await choose(figure, preset);
        await expectSentence(figure, widget, preset.bits);
        await setUnit(page, "nats");
        await expectSentence(figure, widget, preset.nats);
      });
      await setUnit(page, "bits");
      await tool(figure, "Reset").evaluate((button: HTMLButtonElement) => button.click());
    }
    if (widget.works) await rest(figure);
    await claim("shows its data as a table and as CSV of the same rows", () =>
      expectTable(page, figure, widget),
    );
    await claim("reaches every control with the Tab key alone", () => expectTabStops(page, figure));
    await claim("answers every slider from the keyboard, with a value that speaks", () =>
      expectSliders(page, figure),
    );
    await claim("gives a link that brings its state back", async () => {
      const { link, text } = await copyState(page, figure, widget);
      const [question, sentence, ...rest] = text.split("\n");
      expect(link).toContain("#");
      expect([question, ...rest]).toEqual([widget.question, link]);
      await page.goto("about:blank");
      await page.goto(link);
      await liveFigure(page, "figure");
      await expect(summaryOf(figure)).toHaveText(sentence);
    });
    await claim("has no error", async () => errors.expectNone());
    if (widget.drawn) {
      await claim("exports an SVG that looks the same", () => expectSamePicture(page, drawings, file));
    }
  });
}
