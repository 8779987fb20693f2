import { test as base } from "@playwright/test";

type Claim = (what: string, holds: () => Promise<void>) => Promise<void>;

/**
 * A test that visits a page once and makes many claims about it. All of them are tried, and the test fails with
 * the words of each that does not hold.
 *
 * @example await claim("fits every width", async () => { … });
 */
export const test = base.extend<{ claim: Claim }>({
  // Playwright reads from the pattern what a fixture needs; this one needs nothing.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  claim: async ({}, use) => {
    const broken: string[] = [];
    await use(async (what, holds) => {
      await base.step(what, holds).catch((error: Error) => {
        broken.push(`✘ ${what}\n${error.stack ?? error}`);
      });
    });
    if (broken.length > 0) throw new Error(`${broken.length} of its claims broken\n\n${broken.join("\n\n")}`);
  },
});
