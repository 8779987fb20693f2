import { readFileSync } from "node:fs";
import { expect, type Locator, test } from "@playwright/test";
import { parse } from "yaml";
import { html, lessons, watchErrors } from "./book.ts";

interface Exercise {
  readonly id: string;
  readonly answer?: number | string;
  readonly unit?: string;
  readonly mistakes?: readonly { readonly value: number | string; readonly says: string }[];
  readonly choices?: readonly { readonly right?: boolean }[];
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

async function answer(form: Locator, text: string) {
  const field = form.getByRole("textbox");
  await field.fill(text);
  await form.getByRole("button", { name: "Check" }).click();
}

for (const path of lessons) {
  test.describe(path, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(path);
    });

    test("keeps each answer back until a guess is committed, then shows both", async ({ page }) => {
      const errors = watchErrors(page);
      const gates = await page.locator(island("predict")).all();
      expect(gates.length).toBeGreaterThan(0);
      for (const gate of gates) {
        const reveal = gate.locator('[data-slot="reveal"]');
        await expect(reveal).toBeHidden();
        const radios = gate.getByRole("radio");
        if (await radios.count()) await radios.first().check({ force: true });
        else await gate.getByRole("slider").press("ArrowRight");
        await gate.getByRole("button", { name: "Commit" }).click();
        await expect(reveal).toBeVisible();
        await expect(gate.getByText(/your guess/i).first()).toBeVisible();
      }
      errors.expectNone();
    });

    test("still shows a committed guess on the next visit", async ({ page }) => {
      const gate = page.locator(island("predict")).first();
      const radios = gate.getByRole("radio");
      if (await radios.count()) await radios.first().check({ force: true });
      else await gate.getByRole("slider").press("ArrowRight");
      await gate.getByRole("button", { name: "Commit" }).click();
      await expect(gate.locator('[data-slot="reveal"]')).toBeVisible();
      await page.reload();
      await gate.scrollIntoViewIfNeeded();
      await expect(gate.locator('[data-slot="reveal"]')).toBeVisible();
    });

    test("accepts each stored answer and meets each foreseen mistake with its own words", async ({
      page,
    }) => {
      test.slow();
      const errors = watchErrors(page);
      let asked = 0;
      for (const exercise of exercisesOf(path)) {
        const form = page.locator(`form[id="${exercise.id}"]`);
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
          await answer(form, String(exercise.answer));
          await expect(form.locator(".commit")).toContainText("=");
        }
        await expect(form).toHaveAttribute("data-solved", /.*/);
        asked++;
      }
      expect(asked).toBeGreaterThan(2);
      errors.expectNone();
    });

    test("turns its tabs of code with the arrow keys", async ({ page }) => {
      test.skip(!html(path).includes('data-island="listing"'), "a lesson without code has no tabs");
      const listing = page.locator(island("listing")).first();
      const tabs = listing.getByRole("tab");
      await tabs.first().click();
      await expect(listing).toHaveAttribute("data-hydrated", /.*/);
      await tabs.first().press("ArrowRight");
      await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
      await expect(listing.getByRole("tabpanel")).toHaveCount(1);
    });

    test("switches every amount between bits and nats without a reload, and remembers", async ({ page }) => {
      const main = page.locator("main");
      test.skip(
        (await main.locator(".in-bits:visible").count()) === 0,
        "a lesson that states no amounts in its prose",
      );
      await expect(main.locator(".in-bits:visible").first()).toBeVisible();
      await page
        .getByRole("button", { name: "nats" })
        .or(page.getByRole("radio", { name: "nats" }))
        .first()
        .click();
      await expect(main.locator(".in-bits:visible")).toHaveCount(0);
      await expect(main.locator(".in-nats:visible").first()).toBeVisible();
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-unit", "nats");
    });

    test("prints with every answer and without controls", async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      for (const reveal of await page.locator('[data-slot="reveal"]').all())
        await expect(reveal).toBeVisible();
      await expect(page.locator("button:visible")).toHaveCount(0);
      await expect(page.locator('input[type="range"]:visible')).toHaveCount(0);
    });
  });
}
