import { devices, expect, type Page, test } from "@playwright/test";
import { liveFigure, widgets } from "./book.ts";

test.use({ ...devices["Pixel 7"], baseURL: "http://127.0.0.1:4183" });

/** Drags one finger from a point through a list of offsets, as the browser's input pipeline sees it. */
async function swipe(page: Page, x: number, y: number, dx: number, dy: number) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [{ x, y }]);
  for (let i = 1; i <= 10; i++) await touch("touchMove", [{ x: x + (dx * i) / 10, y: y + (dy * i) / 10 }]);
  await touch("touchEnd", []);
}

for (const { name } of widgets.filter((widget) => widget.form === "plate")) {
  test(`${name}: a vertical swipe over a slider scrolls and changes nothing`, async ({ page }) => {
    await page.goto("/gallery/");
    const figure = await liveFigure(page, `figure[data-widget="${name}"]`);
    const slider = figure.locator('input[type="range"]:visible').first();
    test.skip((await slider.count()) === 0, "a figure without sliders has none to swipe over");
    await slider.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    const before = await slider.inputValue();
    const box = (await slider.boundingBox())!;
    const top = await page.evaluate(() => scrollY);
    await swipe(page, box.x + box.width * 0.8, box.y + box.height / 2, 0, -220);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
    expect(await slider.inputValue()).toBe(before);
  });

  test(`${name}: every control is large enough for a thumb`, async ({ page }) => {
    await page.goto("/gallery/");
    const figure = await liveFigure(page, `figure[data-widget="${name}"]`);
    for (const slider of await figure.locator('input[type="range"]:visible').all()) {
      expect((await slider.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    for (const button of await figure.locator("button:visible, label:has(input[type=radio]):visible").all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.height, box.width), (await button.textContent()) ?? "").toBeGreaterThanOrEqual(24);
    }
  });
}
