import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import { html, lessons, watchErrors } from "./book.ts";
import { test } from "./claims.ts";

interface Exercise {
  readonly id: string;
  readonly answer?: number | string;
  readonly unit?: string;
  readonly mistakes?: readonly { readonly value: number | string; readonly says: string }[];
  readonly choices?: readonly { readonly right?: boolean }[];
  readonly quantity?: { readonly is: string; readonly not: Readonly<Record<string, string>> };
}

const exercisesOf = (path: string): Exercise[] =>
  parse(readFileSync(`content/exercises${path.replace(/\/$/, "")}.yml`, "utf8"));

/** What an author's Markdown begins with, as far as it is plain words. */
const plainBeginning = (markdown: string) =>
  markdown
    .replace(/\s+/g, " ")
    .match(/^[^$*_`’“”'"[]*/)![0]
    .trim();

const island = (kind: string) => `[data-island="${kind}"]`;
const REVEAL = '[data-slot="reveal"]';

async function expectNoWordLost(page: Page, path: string) {
  const prose = await page.locator("main p, main h2, main h3, main li, main figcaption").allInnerTexts();
  const words = new Set(
    prose
      .join(" ")
      .toLowerCase()
      .match(/[a-z]{3,}/g),
  );
  expect(words.size).toBeGreaterThan(300);
  const built = await page.evaluate(
    (source) => new DOMParser().parseFromString(source, "text/html").querySelector("main")!.textContent,
    html(path),
  );
  const without = built.toLowerCase();
  expect([...words].filter((word) => !without.includes(word))).toEqual([]);
}

async function expectPrinted(page: Page) {
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(REVEAL).filter({ visible: false })).toHaveCount(0);
  // Letters of a text and coins are buttons too.
  await expect(page.locator("button:not(.heat *, .chip):visible")).toHaveCount(0);
  await expect(page.locator('input[type="range"]:visible')).toHaveCount(0);

  const beside = page.locator(".folded > .steps");
  const inAppendix = page.locator(".answers > .steps:visible");
  await expect(beside.filter({ visible: false })).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(beside.filter({ visible: true })).toHaveCount(0);
  await expect(inAppendix).toHaveCount(await beside.count());
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
}

async function expectGate(gate: Locator) {
  const reveal = gate.locator(REVEAL);
  await expect(reveal).toBeHidden();
  const radios = gate.getByRole("radio");
  if (await radios.count()) await radios.first().check({ force: true });
  else await gate.getByRole("slider").press("ArrowRight");
  await gate.getByRole("button", { name: "Commit" }).click();
  await expect(reveal).toBeVisible();
  await expect(gate.getByText(/your guess/i).first()).toBeVisible();
}

async function answer(form: Locator, text: string) {
  const field = form.getByRole("textbox");
  await field.fill(text);
  await field.press("Enter");
}

/** A question that does not name what it asks for: its field waits for the right quantity. */
async function expectQuantity(
  island: Locator,
  form: Locator,
  { is, not }: NonNullable<Exercise["quantity"]>,
) {
  const choose = async (id: string) => {
    await island.locator(`input[value="${id}"]`).check({ force: true });
    await island.getByRole("button", { name: "Choose" }).click();
  };
  for (const [id, says] of Object.entries(not)) {
    await choose(id);
    await expect(island.getByRole("status").first()).toContainText(plainBeginning(says));
    await expect(form.getByRole("textbox")).toBeHidden();
  }
  await choose(is);
  await expect(form.getByRole("textbox")).toBeVisible();
}

async function expectExercise(form: Locator, exercise: Exercise) {
  if (exercise.quantity) {
    await expectQuantity(form.locator("xpath=ancestor::*[@data-island][1]"), form, exercise.quantity);
  }
  const status = form.getByRole("status");
  if (exercise.choices) {
    const right = exercise.choices.findIndex((choice) => choice.right);
    await form.getByRole("radio").nth(right).check({ force: true });
    await form.getByRole("button", { name: "Check" }).click();
  } else {
    for (const { value, says } of exercise.mistakes ?? []) {
      await answer(form, String(value));
      await expect(form).toContainText("≠");
      await expect(status).toContainText(plainBeginning(says));
    }
    await answer(form, "plenty");
    await expect(status).toContainText("plenty");
    await expect(form).not.toHaveAttribute("data-solved", /.*/);
    await form.getByRole("textbox").fill(String(exercise.answer));
    await form.getByRole("button", { name: "Check" }).click();
    await expect(form.locator(".commit")).toContainText("=");
  }
  await expect(form).toHaveAttribute("data-solved", /.*/);
}

async function expectTabs(listing: Locator) {
  const tabs = listing.getByRole("tab");
  await tabs.first().click();
  await expect(listing).toHaveAttribute("data-hydrated", /.*/);
  await tabs.first().press("ArrowRight");
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(listing.getByRole("tabpanel")).toHaveCount(1);
}

async function expectNats(page: Page) {
  const main = page.locator("main");
  await expect(main.locator(".in-bits:visible").first()).toBeVisible();
  await page
    .getByRole("button", { name: "nats" })
    .or(page.getByRole("radio", { name: "nats" }))
    .first()
    .click();
  await expect(main.locator(".in-bits:visible")).toHaveCount(0);
  await expect(main.locator(".in-nats:visible").first()).toBeVisible();
}

for (const path of lessons) {
  test(`${path} answers its reader`, async ({ page, claim }) => {
    const errors = watchErrors(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);

    await claim("loses no words without JavaScript", () => expectNoWordLost(page, path));
    await claim("prints with every answer and without controls", () => expectPrinted(page));
    await page.emulateMedia({ media: "screen" });

    const gates = await page.locator(island("predict")).all();
    await claim("asks for guesses", async () => expect(gates.length).toBeGreaterThan(0));
    for (const [i, gate] of gates.entries()) {
      await claim(`keeps answer ${i + 1} back until a guess is committed, then shows both`, () =>
        expectGate(gate),
      );
    }

    const exercises = exercisesOf(path);
    await claim("has exercises", async () => expect(exercises.length).toBeGreaterThan(2));
    for (const exercise of exercises) {
      await claim(
        `${exercise.id} accepts its answer and meets each foreseen mistake with its own words`,
        () => expectExercise(page.locator(`form[id="${exercise.id}"]`), exercise),
      );
    }

    const listings = page.locator(island("listing"));
    if (await listings.count()) {
      await claim("turns its tabs of code with the arrow keys", () => expectTabs(listings.first()));
    }
    // A lesson may state no amounts in its prose.
    const switches = (await page.locator("main .in-bits:visible").count()) > 0;
    if (switches)
      await claim("switches every amount between bits and nats without a reload", () => expectNats(page));

    await page.reload();
    if (switches)
      await claim("remembers the unit", () =>
        expect(page.locator("html")).toHaveAttribute("data-unit", "nats"),
      );
    await claim("still shows every committed guess", async () => {
      for (const gate of gates) {
        await gate.scrollIntoViewIfNeeded();
        await expect(gate.locator(REVEAL)).toBeVisible();
      }
    });
    await claim("has no error", async () => errors.expectNone());
  });
}
