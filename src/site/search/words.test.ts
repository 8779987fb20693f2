import { expect, it } from "vitest";
import { words } from "./words.ts";

const compared = (text: string) => words(text).map(({ word }) => word);

it.each([
  ["Cross-entropy, KL(P‖Q)", ["cross", "entropy", "kl", "p", "q"]],
  ["entropies codes losses loss", ["entropy", "code", "loss", "loss"]],
  ["log₂ 0.469 naïve", ["log2", "0.469", "naive"]],
  ["what is the", []],
])("%s is compared as %j", (text, wanted) => {
  expect(compared(text)).toEqual(wanted);
});

it("knows where each word stands", () => {
  const text = "A “fair” coin";
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(["fair", "coin"]);
});
