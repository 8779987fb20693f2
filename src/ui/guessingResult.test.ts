import { expect, it } from "vitest";
import { guessingCounts } from "./guessingResult.ts";

const counts = (...some: unknown[]) => [...some, ...Array.from({ length: 27 - some.length }, () => 0)];

it("reads the counts of a kept game, and nothing else", () => {
  expect(guessingCounts({ game: [1], counts: counts(3, 1) })).toEqual(counts(3, 1));
  for (const stored of [undefined, null, 5, {}, { counts: [1] }, { counts: counts() }]) {
    expect(guessingCounts(stored)).toBeUndefined();
  }
  for (const bad of [-1, 1.5, "1", null]) expect(guessingCounts({ counts: counts(bad) })).toBeUndefined();
});
