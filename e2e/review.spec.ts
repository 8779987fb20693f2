import { expect, type Page, test } from "@playwright/test";
import { html, watchErrors } from "./book.ts";

// Summer time ends there in the night to the first of November 2026, a day of 25 hours.
test.use({ timezoneId: "America/New_York" });

const count = (page: Page) => page.locator(".review h2");
const question = (page: Page) => page.locator(".review-question");

/** Comes to the review as a reader of lesson 1, at a moment. */
async function come(page: Page, moment: string) {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto("/review/");
  await expect(page.locator('[data-island="review"]')).toHaveAttribute("data-hydrated", "");
}

/** Answers the card that is asked, by keyboard. */
async function answer(page: Page, key: "1" | "2" | "3"): Promise<string> {
  const asked = await question(page).innerText();
  await page.keyboard.press("Space");
  await expect(page.locator(".review-answer")).toBeFocused();
  await page.keyboard.press(key);
  return asked;
}

test("a session by keyboard, and on the days after it what is due", async ({ page }) => {
  const errors = watchErrors(page);
  await page.addInitScript(() =>
    localStorage.setItem("measured-surprise:progress", JSON.stringify({ surprise: { read: 1, done: true } })),
  );

  await come(page, "2026-10-31T23:30-04:00");
  await expect(count(page)).toHaveText("Card 1 of 5 today");
  await page.getByRole("button", { name: "Show the answer" }).focus();
  const missed = await answer(page, "1");
  for (let card = 2; card <= 5; card++) {
    await expect(count(page)).toHaveText(`Card ${card} of 5 today`);
    await expect(question(page)).toBeFocused();
    await answer(page, "3");
  }
  await expect(page.locator(".review-end")).toContainText(
    "That was all for today, 5 cards. The next card is due tomorrow.",
  );

  await come(page, "2026-11-01T00:30-04:00");
  await expect(count(page)).toHaveText("Card 1 of 1 today");
  await expect(question(page)).toHaveText(missed);
  await page.getByRole("button", { name: "Show the answer" }).click();
  await page.getByRole("button", { name: "Missed" }).click();
  await page.getByRole("button", { name: "Take the last grade back" }).click();
  await page.getByRole("button", { name: "Knew it" }).click();

  await come(page, "2026-11-02T23:59-05:00");
  await expect(page.locator(".review-end")).toContainText("The next 4 are due tomorrow.");
  await come(page, "2026-11-03T00:01-05:00");
  await expect(count(page)).toHaveText("Card 1 of 4 today");
  await come(page, "2026-11-04T00:01-05:00");
  await expect(count(page)).toHaveText("Card 1 of 5 today");
  errors.expectNone();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every card stands as a question, folded over its answer", async ({ page }) => {
    await page.goto("/review/");
    const folds = page.locator("details[data-card]");
    const cards = html("/review/").match(/data-card=/g)!.length;
    expect(cards).toBeGreaterThan(40);
    await expect(folds.locator("summary").filter({ visible: true })).toHaveCount(cards);
    await expect(page.locator(".review")).toBeHidden();
    const last = folds.last();
    await expect(last.locator("p").first()).toBeHidden();
    await last.locator("summary").click();
    await expect(last.locator("p").first()).toBeVisible();
  });
});
