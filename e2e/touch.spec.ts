import { devices, expect, type Locator, type Page } from "@playwright/test";
import { liveFigure, widgets } from "./book.ts";
import { test } from "./claims.ts";

test.use({ ...devices["Pixel 7"], baseURL: "http://127.0.0.1:4183" });

/** Drags one finger from a point through a list of offsets, as the browser's input pipeline sees it. */
async function swipe(page: Page, x: number, y: number, dx: number, dy: number) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [{ x, y }]);
  for (let i = 1; i <= 10; i++) await touch("touchMove", [{ x: x + (dx * i) / 10, y: y + (dy * i) / 10 }]);
  await touch("touchEnd", []);
  await session.detach();
}

async function expectScrollable(page: Page, slider: Locator) {
  await slider.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const before = await slider.inputValue();
  const box = (await slider.boundingBox())!;
  const top = await page.evaluate(() => scrollY);
  await swipe(page, box.x + box.width * 0.8, box.y + box.height / 2, 0, -220);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
  expect(await slider.inputValue()).toBe(before);
}

/** What is smaller than `least` pixels, of those that show. */
const smaller = (controls: Locator, least: number, sides: readonly ("width" | "height")[]) =>
  controls.evaluateAll(
    (all, { least, sides }) =>
      all
        .filter((control) => sides.some((side) => control.getBoundingClientRect()[side] < least))
        .map((control) => control.getAttribute("aria-label") ?? control.textContent),
    { least, sides },
  );

test("every figure answers to a thumb", async ({ page, claim }) => {
  await page.goto("/gallery/");
  for (const { name } of widgets.filter((widget) => widget.form === "plate")) {
    const figure = await liveFigure(page, `figure[data-widget="${name}"]`);
    const sliders = figure.locator('input[type="range"]:visible');
    if ((await sliders.count()) > 0) {
      await claim(`${name}: a vertical swipe over a slider scrolls and changes nothing`, () =>
        expectScrollable(page, sliders.first()),
      );
    }
    await claim(`${name}: every control is large enough for a thumb`, async () => {
      const buttons = figure.locator("button:visible, label:has(input[type=radio]):visible");
      expect(await smaller(sliders, 44, ["height"])).toEqual([]);
      expect(await smaller(buttons, 24, ["width", "height"])).toEqual([]);
    });
  }
});
