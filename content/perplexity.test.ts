import { readFileSync } from "node:fs";
import { join } from "node:path";
import { letters } from "virtual:moby-dick";
import { describe, expect, it } from "vitest";
import { perplexityFromLoss, trainNgram } from "../src/math/index.ts";

const border = Math.floor(0.9 * letters.length);
const training = letters.slice(0, border);
const heldOut = letters.slice(border);

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

const lesson = readFileSync(join(import.meta.dirname, "lessons/10-perplexity.mdx"), "utf8");
/** Order, bits on the training text, bits on the held-out text, boxes. */
const table = [
  ...lesson.matchAll(/^\| \[(\d)\]\(#lab.*?of=\{([\d.]+)\}.*?of=\{([\d.]+)\}.*?\| ([\d.]+) \|$/gm),
].map((row) => row.slice(1).map(Number));

const longest = trainNgram(training, 8);
const byOrder = longest.surprisalsByOrder(heldOut, training);
const order4 = byOrder[4]!;

describe("what lesson 10 says of models of Moby-Dick", { timeout: 30_000 }, () => {
  it("is in its table what they cost", () => {
    const bare = longest.smoothed("none").surprisalsByOrder(training);
    expect(table.map(([order]) => order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    for (const [order, known, unseen, boxes] of table) {
      expect(Math.abs(mean(bare[order]!) - known), `order ${order}`).toBeLessThan(6e-4);
      expect(Math.abs(mean(byOrder[order]!) - unseen), `order ${order}`).toBeLessThan(6e-4);
      expect(Math.abs(perplexityFromLoss(mean(byOrder[order]!), "bits") - boxes)).toBeLessThan(6e-3);
    }
  });

  it("is true of words: the first letter is the dearest, and the blank after them nearly free", () => {
    const places = new Map<string, number[]>();
    let place = 0;
    [...heldOut].forEach((letter, i) => {
      place = letter === " " ? 0 : place + 1;
      const name = letter === " " ? "blank" : place < 4 ? String(place) : "later";
      places.set(name, [...(places.get(name) ?? []), order4[i]!]);
    });
    const costs = ["1", "2", "3", "later", "blank"].map((name) => mean(places.get(name)!).toFixed(2));
    expect(costs).toEqual(["4.08", "2.43", "2.21", "1.55", "0.55"]);
  });

  it("is true of the b of bugbear, and of the h that was expected", () => {
    const at = heldOut.indexOf("bugbear") + 3;
    expect(order4[at]).toBeCloseTo(19.03, 2);
    expect(Math.max(...order4.slice(0, 180))).toBe(order4[at]);
    expect(trainNgram(training, 4).probability(" bug", "h")).toBeGreaterThan(0.85);
  });

  it("is true of long contexts: four in five of 124,382 were met once", () => {
    const met = new Map<string, number>();
    for (let i = 8; i < training.length; i++) {
      const context = training.slice(i - 8, i);
      met.set(context, (met.get(context) ?? 0) + 1);
    }
    expect(met.size).toBe(124382);
    expect([...met.values()].filter((times) => times === 1).length / met.size).toBeCloseTo(0.8, 2);
  });

  it("is true of less text: a fiftieth pays for two letters of memory, a tenth for three", () => {
    const best = (share: number) => {
      const part = training.slice(training.length - Math.round(training.length * share));
      const costs = trainNgram(part, 8, { alphabet: " abcdefghijklmnopqrstuvwxyz" })
        .surprisalsByOrder(heldOut, part)
        .map(mean);
      return costs.indexOf(Math.min(...costs));
    };
    expect([best(0.02), best(0.1), best(1)]).toEqual([2, 3, 4]);
  });

  it("is true of other tokens: 18.4 for every two letters, 2,116 for every word", () => {
    const bits = mean(order4) * heldOut.length;
    expect(perplexityFromLoss(2 * mean(order4), "bits")).toBeCloseTo(18.4, 1);
    expect(perplexityFromLoss(bits / heldOut.split(" ").length, "bits").toFixed(0)).toBe("2116");
  });

  it("is true of forgetting: 4.92 boxes if all is forgotten after each twenty letters", () => {
    const model = trainNgram(training, 4);
    let bits = 0;
    for (let i = 0; i < heldOut.length; i += 20) {
      const page = heldOut.slice(i, i + 20);
      bits += mean(model.surprisals(page)) * page.length;
    }
    expect(perplexityFromLoss(bits / heldOut.length, "bits")).toBeCloseTo(4.92, 2);
  });
});
