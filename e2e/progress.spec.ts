import { expect, type Locator, type Page } from "@playwright/test";
import { watchErrors } from "./book.ts";
import { test } from "./claims.ts";

const PATH = "/practice/";

const gateOf = (page: Page) => page.locator('[data-island="predict"]').first();
const exerciseOf = (page: Page) => page.locator('[data-island="exercise"]:has(input[type="text"])').first();
const revealOf = (gate: Locator) => gate.locator('[data-slot="reveal"]');
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function work(page: Page) {
  const gate = gateOf(page);
  await gate.getByRole("radio").first().check({ force: true });
  await gate.getByRole("button", { name: "Commit" }).click();
  await expect(revealOf(gate)).toBeVisible();
  const field = exerciseOf(page).getByRole("textbox");
  await field.fill("1.25");
  await field.press("Enter");
  await expect(exerciseOf(page).getByRole("status")).not.toBeEmpty();
}

async function expectWork(page: Page) {
  // What the browser remembers wakes when it is near.
  await gateOf(page).scrollIntoViewIfNeeded();
  await expect(revealOf(gateOf(page))).toBeVisible();
  await exerciseOf(page).scrollIntoViewIfNeeded();
  await expect(exerciseOf(page).getByRole("textbox")).toHaveValue("1.25");
}

async function expectNoWork(page: Page) {
  await gateOf(page).scrollIntoViewIfNeeded();
  await expect(revealOf(gateOf(page))).toBeHidden();
  await expect(exerciseOf(page).getByRole("textbox")).toHaveValue("");
}

test("a reader's work leaves as a file and comes back from it", async ({ page, claim }, testInfo) => {
  const errors = watchErrors(page);
  const file = testInfo.outputPath("progress.json");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(PATH);
  await work(page);

  await claim("is saved under the day's name", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save everything as a file"),
    ]);
    expect(download.suggestedFilename()).toMatch(/^measured-surprise-\d{4}-\d\d-\d\d\.json$/);
    await download.saveAs(file);
  });
  await claim("is forgotten when that is asked for, and confirmed", async () => {
    await press(page, "Start afresh");
    await press(page, "Forget everything");
    await expect(revealOf(gateOf(page))).toBeHidden();
    await page.reload();
    await expectNoWork(page);
  });
  await claim("is read back, and shows at once", async () => {
    await page.getByLabel("Read a saved file").setInputFiles(file);
    await expect(page.getByText(/holds .*1 guess.*1 exercise/)).toBeVisible();
    await press(page, "Take it over");
    await expectWork(page);
  });
  await claim("is taken back by Undo", async () => {
    await press(page, "Undo");
    await expect(revealOf(gateOf(page))).toBeHidden();
  });
  await claim("stays, once read back, when the page is left", async () => {
    await page.getByLabel("Read a saved file").setInputFiles(file);
    await press(page, "Take it over");
    await page.reload();
    await expectWork(page);
  });
  await claim("stays as it was after a wrong file", async () => {
    const wrong = { name: "notes.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') };
    await page.getByLabel("Read a saved file").setInputFiles(wrong);
    await expect(page.getByText(/“notes.json” is JSON, but .* Nothing here was changed/)).toBeVisible();
    await expectWork(page);
  });
  await claim("has no error", async () => errors.expectNone());
});
