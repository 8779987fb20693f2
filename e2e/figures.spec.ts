import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { liveFigure, watchErrors, widgets } from "./book.ts";

/** The sentence follows at most twice a second, so that it can be heard out. */
const SPOKEN_BY = 700;

const plates = widgets.filter((widget) => widget.form === "plate");
const summaryOf = (figure: Locator) => figure.locator("[data-summary]");
const figureOf = (name: string) => `figure[data-widget="${name}"]`;

test("the gallery shows every plate", async ({ page }) => {
  await page.goto("/gallery/");
  const shown = await page
    .locator("figure[data-widget]")
    .evaluateAll((all) => all.map((f) => f.getAttribute("data-widget")));
  expect(shown).toEqual(expect.arrayContaining(plates.map((widget) => widget.name)));
});

for (const widget of plates) {
  test.describe(widget.name, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`/embed/${widget.name}/`);
    });

    test("is drawn before it is alive, and says its point", async ({ page }) => {
      await page.route("**/*.js", (route) => route.abort());
      await page.reload();
      const figure = page.locator(figureOf(widget.name));
      await expect(figure.locator("svg:visible").first()).toBeVisible();
      await expect(summaryOf(figure)).toHaveText(widget.initial);
    });

    for (const preset of widget.presets) {
      test(`speaks for the preset ${preset.id} in bits and in nats`, async ({ page }) => {
        const figure = await liveFigure(page, figureOf(widget.name));
        await figure.getByRole("radio", { name: preset.label, exact: true }).check({ force: true });
        await expect(summaryOf(figure)).toHaveText(preset.bits);
        await page.evaluate(() => {
          document.documentElement.dataset.unit = "nats";
          document.dispatchEvent(new CustomEvent("ms:unit", { detail: "nats" }));
        });
        await expect(summaryOf(figure)).toHaveText(preset.nats);
      });
    }

    test("answers every slider from the keyboard, with a value that speaks", async ({ page }) => {
      const errors = watchErrors(page);
      const figure = await liveFigure(page, figureOf(widget.name));
      const sliders = figure.locator('input[type="range"]:visible');
      const others = figure.locator(":is(.view, .strip) :is(button, a[href], input):visible");
      expect(await others.count(), "something to move or press").toBeGreaterThan(0);
      for (const slider of await sliders.all()) {
        await slider.focus();
        const before = await slider.inputValue();
        const [min, max] = [await slider.getAttribute("min"), await slider.getAttribute("max")];
        await page.keyboard.press(Number(before) < Number(max) ? "ArrowRight" : "ArrowLeft");
        expect(await slider.inputValue()).not.toBe(before);
        await page.keyboard.press("Home");
        await page.keyboard.press("End");
        await page.keyboard.press("PageDown");
        expect(Number(min)).toBeLessThan(Number(max));
        expect(await slider.getAttribute("aria-valuetext")).toMatch(/\d|∞|vertical|nothing/);
        await expect(summaryOf(figure)).not.toHaveText(/NaN|undefined/);
      }
      errors.expectNone();
    });

    test("reaches every control with the Tab key alone", async ({ page }) => {
      const figure = await liveFigure(page, figureOf(widget.name));
      const controls = figure.locator(
        "input:visible, button:visible, a[href]:visible, select:visible, summary:visible",
      );
      const wanted = await controls.evaluateAll((all) => {
        const groups = new Set<string>();
        return all.filter((control) => {
          if ((control as HTMLButtonElement).disabled || control.getAttribute("tabindex") === "-1")
            return false;
          if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
          if (groups.has(control.name)) return false;
          return groups.add(control.name);
        }).length;
      });
      const reached = new Set<string>();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (let i = 0; i < 4 * wanted + 40; i++) {
        await page.keyboard.press("Tab");
        const key = await page.evaluate((selector) => {
          const active = document.activeElement;
          const host = document.querySelector(selector);
          if (!active || !host?.contains(active)) return "";
          if (active instanceof HTMLInputElement && active.type === "radio") return `radio ${active.name}`;
          return String([...host.querySelectorAll("*")].indexOf(active));
        }, figureOf(widget.name));
        if (key) reached.add(key);
      }
      expect(reached.size).toBeGreaterThanOrEqual(wanted);
    });

    test("goes back to its first state on Reset", async ({ page }) => {
      const figure = await liveFigure(page, figureOf(widget.name));
      const other = widget.presets.find((preset) => preset.bits !== widget.initial)!;
      await figure.getByRole("radio", { name: other.label, exact: true }).check({ force: true });
      await expect(summaryOf(figure)).toHaveText(other.bits);
      await figure.getByRole("button", { name: "Reset" }).click();
      await expect(summaryOf(figure)).toHaveText(widget.initial);
    });

    test("gives a link that brings its state back", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const figure = await liveFigure(page, figureOf(widget.name));
      const other = widget.presets.find((preset) => preset.bits !== widget.initial)!;
      await figure.getByRole("radio", { name: other.label, exact: true }).check({ force: true });
      const slider = figure.locator('input[type="range"]:visible').first();
      if (await slider.count()) {
        await slider.focus();
        for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
      }
      await page.waitForTimeout(SPOKEN_BY);
      const sentence = (await summaryOf(figure).textContent()) ?? "";
      await figure.getByRole("button", { name: "Copy link" }).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toContain("#");
      const later = await context.newPage();
      await later.goto(link);
      await expect(summaryOf(await liveFigure(later, figureOf(widget.name)))).toHaveText(sentence);
    });

    test("shows its data as a table and as CSV of the same rows", async ({ page }) => {
      const figure = await liveFigure(page, figureOf(widget.name));
      await figure.getByRole("button", { name: "Table" }).click();
      const table = figure.locator("table:visible");
      await expect(table).toBeVisible();
      const rows = await table.locator("tbody tr").count();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", { name: /CSV/ }).click(),
      ]);
      const csv = readFileSync(await download.path(), "utf8")
        .trim()
        .split(/\r?\n/);
      expect(csv.length).toBe(rows + 1);
    });

    test("exports an SVG that stands alone and looks the same", async ({ page, context }, testInfo) => {
      const figure = await liveFigure(page, figureOf(widget.name));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", { name: /Export|SVG/ }).click(),
      ]);
      const file = testInfo.outputPath("figure.svg");
      await download.saveAs(file);
      expect(readFileSync(file, "utf8")).not.toContain("var(");
      expect(await differingShare(await context.newPage(), figure, file)).toBeLessThan(0.01);
    });

    test("takes any hash without harm", async ({ page }) => {
      for (const hash of [
        "p=NaN,1e999,-3",
        "p=.5",
        "💥=\ud800;;=;p=",
        `p=${"9".repeat(5000)}`,
        "p=<b>,%,%E0%A4%A",
      ]) {
        const errors = watchErrors(page);
        await page.goto("about:blank");
        await page.goto(`/embed/${widget.name}/#${widget.name}:${hash}`);
        const figure = await liveFigure(page, figureOf(widget.name));
        await expect(summaryOf(figure)).toHaveText(/\S{5}/);
        await expect(figure).not.toContainText(/NaN|undefined/);
        errors.expectNone();
      }
    });
  });
}

/** The largest share of pixels in which one of the figure's drawings and its exported SVG, opened alone, differ. */
async function differingShare(alone: Page, figure: Locator, file: string): Promise<number> {
  await alone.goto(`file://${file}`);
  const size = await alone
    .locator("svg")
    .first()
    .evaluate((svg) => svg.getBoundingClientRect().toJSON());
  await alone.setViewportSize({ width: Math.ceil(size.width), height: Math.ceil(size.height) });
  await alone.evaluate(() => document.fonts.ready);
  const exported = (await alone.screenshot()).toString("base64");
  const views = await figure.locator("svg.drawing:visible").all();
  expect(views.length).toBeGreaterThan(0);
  let worst = 0;
  for (const [i, view] of views.entries()) {
    const shown = (await view.screenshot({ animations: "disabled" })).toString("base64");
    const place = await alone
      .locator("svg > svg")
      .nth(i)
      .evaluate((part) => ({
        x: Number(part.getAttribute("x")),
        y: Number(part.getAttribute("y")),
      }));
    worst = Math.max(worst, await alone.evaluate(comparePixels, { exported, shown, place }));
  }
  return worst;
}

interface Pictures {
  exported: string;
  shown: string;
  place: { x: number; y: number };
}

/** Runs in a page: the share of pixels that differ visibly, at the best of the offsets a whole pixel around. */
async function comparePixels({ exported, shown, place }: Pictures): Promise<number> {
  const pixels = async (png: string, x: number, y: number, width?: number, height?: number) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(width ?? bitmap.width, height ?? bitmap.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(bitmap, -x, -y);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const a = await pixels(shown, 0, 0);
  let least = 1;
  for (const dx of [-1, 0, 1]) {
    for (const dy of [-1, 0, 1]) {
      const b = await pixels(exported, Math.round(place.x) + dx, Math.round(place.y) + dy, a.width, a.height);
      let different = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const distance = Math.max(...[0, 1, 2].map((c) => Math.abs(a.data[i + c] - b.data[i + c])));
        if (distance > 96) different++;
      }
      least = Math.min(least, different / (a.data.length / 4));
    }
  }
  return least;
}
