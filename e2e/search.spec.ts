import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { lessons, watchErrors } from "./book.ts";
import { test } from "./claims.ts";

/** Gzipped kilobytes: what searches, and what it searches in. */
const BUDGET = { script: 12, index: 250 };

const dialog = (page: Page) => page.getByRole("dialog", { name: "Search the book" });
const field = (page: Page) => dialog(page).getByRole("textbox");
const found = (page: Page) => dialog(page).getByRole("listitem").getByRole("link");

/** Asks for the words and waits for the first place that is found. */
async function ask(page: Page, words: string) {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(found(page).first()).toBeVisible({ timeout: 60_000 });
}

/** The paragraph or figure that a search has led to is in the upper half of the window. */
async function expectArrived(page: Page, words: RegExp) {
  const place = page.locator(":focus");
  await expect(place).toContainText(words);
  await expect.poll(async () => (await place.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  expect((await place.boundingBox())!.y).toBeLessThan(450);
}

test("a half-remembered word finds its paragraph by the keyboard alone", async ({ page, claim }) => {
  const errors = watchErrors(page);
  const sizes: Record<string, number> = {};
  page.on("response", async (response) => {
    const [, kind] = response.url().match(/\/assets\/(attend|search-index)-/) ?? [];
    if (kind) sizes[kind] = gzipSync(await response.body()).length / 1000;
  });
  await page.goto(lessons[0]);
  await page.waitForLoadState("networkidle");
  await claim("loads nothing of it before it is asked for", async () => expect(sizes).toEqual({}));
  await claim("takes a word with a letter wrong, and no slash for itself", async () => {
    await ask(page, "mode seekng");
    await expect(field(page)).toHaveValue("mode seekng");
  });
  await claim("weighs little", async () => {
    expect(sizes.attend).toBeLessThan(BUDGET.script);
    expect(sizes["search-index"]).toBeLessThan(BUDGET.index);
  });
  await claim("shows the word in its sentence, under its lesson", async () => {
    const lesson = dialog(page).locator("section", { hasText: "Two directions" });
    await expect(lesson.getByRole("link").first()).toContainText(/zero-forcing, or mode-seeking/);
    await expect(lesson.locator("mark", { hasText: "seeking" }).first()).toBeVisible();
  });
  await claim("has no accessibility violation", async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include("#search").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  await claim("goes through the places with the arrows, and back", async () => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(found(page).nth(1)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(field(page)).toBeFocused();
  });
  await claim("leads to the paragraph, and to it again when it is asked for there", async () => {
    for (const _ of ["from elsewhere", "from the same page"]) {
      const place = found(page).filter({ hasText: "zero-forcing" });
      await place.focus();
      await page.keyboard.press("Enter");
      await expect(dialog(page)).toBeHidden();
      await expectArrived(page, /zero-forcing, or mode-seeking/);
      await page.evaluate(() => scrollTo(0, 0));
      await ask(page, "mode seeking");
    }
  });
  await claim("gives the focus back on Escape", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Search" }).click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Search" })).toBeFocused();
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused();
  });
  await claim("says so where nothing is found", async () => {
    await field(page).fill("qqqqzzzz");
    await expect(dialog(page).getByRole("status")).toContainText("Nothing in the book is like “qqqqzzzz”");
  });
  await claim("has no error", async () => errors.expectNone());
});

test("what is folded opens; what is to be guessed stays shut", async ({ page, claim }) => {
  await page.goto("/forward-reverse-kl/");
  await claim("opens the fold a place is in", async () => {
    await ask(page, "expectation propagation fits");
    await page.keyboard.press("Enter");
    await expectArrived(page, /Expectation propagation fits a complicated P/);
  });
  await claim("leads to the question, says why, and reveals nothing", async () => {
    await ask(page, "she may leave out noon");
    const question = found(page).filter({ hasText: "which shows once you have guessed" }).first();
    await expect(question).not.toContainText("leave out");
    await question.click();
    await expect(page.locator(":focus .gate")).toBeVisible();
    await expect(page.locator(":focus .gate-result")).toBeHidden();
  });
});

test("an index that does not come is said not to, and is asked for again", async ({ page }) => {
  await page.route("**/search-index*.json", (route) => route.abort());
  await page.goto("/entropy/");
  await page.keyboard.press("/");
  await page.keyboard.type("entropy");
  await expect(dialog(page).getByRole("status")).toContainText("did not load");
  await expect(dialog(page).getByRole("link", { name: "All contents" })).toBeVisible();
  await page.unroute("**/search-index*.json");
  await dialog(page).getByRole("button", { name: "Try again" }).click();
  await expect(found(page).first()).toBeVisible();
});

test("a slash typed into an answer stays there", async ({ page }) => {
  await page.goto("/entropy/");
  const answer = page.locator("form.exercise input[type=text]").first();
  await answer.fill("");
  await answer.pressSequentially("1/4");
  await expect(answer).toHaveValue("1/4");
  await expect(dialog(page)).toBeHidden();
});

for (const [where, address] of [
  ["under a path", "http://127.0.0.1:4184/textbook/contents/"],
  ["while the book is written", "http://127.0.0.1:4185/contents/"],
])
  test(`finds its way ${where}`, async ({ page }) => {
    await page.goto(address);
    await ask(page, "surprise");
    expect(await found(page).first().getAttribute("href")).toContain(
      new URL(".", new URL("../", address)).pathname,
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/(?!contents)[\w-]+\/#/);
  });
