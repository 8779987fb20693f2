import { describe, expect, it } from "vitest";
import { trainNgram } from "../../math/index.ts";
import { train } from "./job.ts";
import { contextAt, letterAt } from "./letter.ts";
import { params, WINDOW } from "./params.ts";
import { OPENS_AT, REFERENCE } from "./reference.ts";
import { ALPHABET, readLetters } from "./text.ts";
import type { Outcome, Setting, Trained } from "./trained.ts";

/** Order, contexts, bits of the training text, impossible letters, held-out bits: the curriculum's table. */
const TABLE = [
  [0, 1, 4.091, 0, 4.103],
  [1, 27, 3.32, 2, 3.312],
  [2, 481, 2.673, 70, 2.684],
  [3, 4088, 2.076, 498, 2.234],
  [4, 16102, 1.612, 2037, 2.101],
  [5, 39764, 1.206, 4878, 2.155],
  [6, 69773, 0.874, 8143, 2.286],
  [7, 98898, 0.6, 11400, 2.433],
  [8, 124382, 0.391, 14151, 2.562],
] as const;

const control = { signal: new AbortController().signal, progress: async () => {} };

const outcomeOf = (setting: Partial<Setting> = {}): Promise<Outcome> =>
  train({ ...REFERENCE.setting, ...setting }, control);

const trainedOn = async (setting: Partial<Setting> = {}) => (await outcomeOf(setting)) as Trained;

const OWN = "Der Mann aß einen Apfel – und dann, “später”, noch viele andere Früchte. ".repeat(9);

describe("nine models of Moby-Dick, trained at once", { timeout: 120_000 }, () => {
  it("have the numbers of the book's table", async () => {
    const { scores, letters, heldOut } = await trainedOn();
    expect([letters, heldOut]).toEqual([188007, 20890]);
    for (const [order, contexts, training, impossible, bits] of TABLE) {
      expect(scores[order]).toMatchObject({ order, contexts, impossible });
      expect(Math.abs(scores[order].training - training)).toBeLessThan(6e-4);
      expect(Math.abs(scores[order].heldOut - bits)).toBeLessThan(6e-4);
    }
  });

  it("come to what the page shows before they are trained", async () => {
    const trained = await trainedOn();
    const { passage } = trained;
    expect(REFERENCE).toMatchObject({ letters: trained.letters, heldOut: trained.heldOut });
    for (const [order, score] of trained.scores.entries()) {
      const shown = REFERENCE.scores[order];
      expect(shown).toMatchObject({ contexts: score.contexts, impossible: score.impossible });
      expect(Math.abs(shown.training - score.training)).toBeLessThan(1e-6);
      expect(Math.abs(shown.heldOut - score.heldOut)).toBeLessThan(1e-6);
    }
    expect([REFERENCE.passage.text, REFERENCE.passage.before]).toEqual([passage.text, passage.before]);
    expect(REFERENCE.samples[4]).toBe(trained.samples[4]);
    const levels = Array.from(passage.bits[4]!, (bits) => Math.min(8, Math.round(bits)));
    expect(REFERENCE.passage.bits[4]).toEqual(levels);
    const [shown, letter] = [REFERENCE.passage, passage].map((each) => letterAt(each, 4, OPENS_AT)!);
    expect(params.at.default).toBe(OPENS_AT);
    expect(Math.abs(shown.bits - letter.bits)).toBeLessThan(1e-3);
    expect(shown.chain.map(({ count, total, kinds }) => [count, total, kinds])).toEqual(
      letter.chain.map(({ count, total, kinds }) => [count, total, kinds]),
    );
    for (const [i, { bits }] of letter.chain.entries())
      expect(Math.abs(shown.chain[i].bits - bits)).toBeLessThan(1e-3);
    for (const [i, { letter: likely, p }] of letter.guesses.entries()) {
      expect(shown.guesses[i].letter).toBe(likely);
      expect(Math.abs(shown.guesses[i].p - p)).toBeLessThan(1e-6);
    }
  });

  it("find everything beyond no memory impossible somewhere, without smoothing", async () => {
    const { scores, passage } = await trainedOn({ smoothing: "none" });
    expect(scores.map(({ heldOut }) => Number.isFinite(heldOut))).toEqual([true, ...Array(8).fill(false)]);
    // A text read by itself has nothing before its first letter.
    expect(passage.before).toBe("");
    expect(letterAt(passage, 8, 0)!.chain).toHaveLength(1);
    expect(letterAt(passage, 8, 20)!.chain).toHaveLength(9);
  });

  it("know that u follows q in all 441 places", async () => {
    const { passage } = await trainedOn({ place: 4 });
    const at = passage.text.indexOf("squaw") + 2;
    const { chain } = letterAt(passage, 1, at)!;
    expect(passage.text[at]).toBe("u");
    expect(chain[1]).toMatchObject({ count: 441, total: 441, kinds: 1 });
  });

  it("learn from the last letters of the training text where they get only a share", async () => {
    const { letters, scores, heldOut } = await trainedOn({ share: 5 });
    expect([letters, heldOut]).toEqual([9400, 20890]);
    const best = scores.reduce((a, b) => (b.heldOut < a.heldOut ? b : a));
    expect(best.order).toBe(3);
    expect(best.heldOut).toBeCloseTo(2.889, 3);
  });

  it("show whole windows of the held-out text that begin with a word", async () => {
    for (const place of [0, 37, 100]) {
      const { passage } = await trainedOn({ place });
      expect(passage.text.length).toBeLessThanOrEqual(WINDOW);
      expect(passage.text.length).toBeGreaterThan(WINDOW - 20);
      expect(passage.before).toMatch(/ $/);
    }
  });

  it("write from what they know, the same again from the same seed", async () => {
    const { samples } = await trainedOn({ sample: 7 });
    expect((await trainedOn({ sample: 7 })).samples).toEqual(samples);
    for (const sample of samples) expect(sample).toMatch(/^[a-z ]{160}$/);
    const coldest = (await trainedOn({ temperature: 0 })).samples;
    expect(coldest[1]).toMatch(/( the){10}/);
  });
});

describe("a text of one's own", () => {
  const own = { source: "own", own: OWN } as const;

  it("loses its accents, and all but letters", async () => {
    expect(readLetters("Früchte — Ça va?")).toBe("fruchte ca va");
    const { pasted } = await trainedOn(own);
    const letters = readLetters(OWN).length;
    expect(pasted).toEqual({ characters: OWN.length, bytes: Buffer.byteLength(OWN), letters });
  });

  it("is read as a model of each order by itself would", async () => {
    const letters = readLetters(OWN);
    const border = Math.floor(0.9 * letters.length);
    const [training, heldOut] = [letters.slice(0, border), letters.slice(border)];
    for (const smoothing of ["add-k", "witten-bell"] as const) {
      const { scores, passage } = await trainedOn({ ...own, smoothing, k: 0.2 });
      for (const order of [0, 3, 8]) {
        const alone = trainNgram(training, order, { smoothing, k: 0.2, alphabet: ALPHABET });
        expect(scores[order].heldOut).toBeCloseTo(alone.bitsPerCharacter(heldOut, training), 12);
        const at = 30;
        const context = contextAt(passage, at, 8);
        const { guesses, bits, chain } = letterAt(passage, order, at)!;
        for (const { letter, p } of guesses) expect(p).toBeCloseTo(alone.probability(context, letter), 12);
        expect(bits).toBeCloseTo(-Math.log2(alone.probability(context, passage.text[at])), 10);
        expect(chain.map(({ count }) => count)).toEqual(
          alone.evidence(context, passage.text[at]).map(({ count }) => count),
        );
      }
    }
  });

  it("may be too short, empty, or of no letters at all", async () => {
    for (const text of ["", "Too short.", "日本語".repeat(100), "\ud800<b>&"]) {
      const outcome = await outcomeOf({ source: "own", own: text });
      expect(outcome).not.toHaveProperty("scores");
      expect(outcome.pasted!.letters).toBe(readLetters(text).length);
    }
  });

  it("lists equally likely letters in the order of the alphabet", async () => {
    // Nothing is known after a z, and the one letter ever counted is a.
    const { passage } = await trainedOn({ ...own, own: `${"a".repeat(95)}zzzzz`, smoothing: "add-k" });
    const last = letterAt(passage, 8, passage.text.length - 1)!;
    expect(last.guesses.map(({ letter }) => letter)).toEqual([" ", "a", "b", "c", "d"]);
  });

  it("stops writing where nothing ever came next", async () => {
    const { samples } = await trainedOn({
      ...own,
      own: `${"ab".repeat(50)}xyz`,
      smoothing: "none",
      share: 1,
    });
    expect(samples[8]!.length).toBeLessThan(160);
  });
});
