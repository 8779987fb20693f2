import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaults } from "../../figure/schema.ts";
import definition from "./index.ts";
import { measure } from "./job.ts";
import { isMeasured, type Measured } from "./measured.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { PASSAGE } from "./passage.ts";
import { REFERENCE } from "./reference.ts";
import { evidence, summary } from "./sentences.ts";

const control = { signal: new AbortController().signal, progress: async () => {} };
const initial = defaults(params);
const measured = async (own?: string) =>
  (await measure({ source: own === undefined ? "passage" : "own", own: own ?? "" }, control)) as Measured;
const preset = (id: string) =>
  model({ ...initial, ...definition.presets.find((each) => each.id === id)!.state });

afterEach(() => vi.unstubAllGlobals());

/** The passage as its letters, and what the simplest counting of them says, by other code than the book's. */
const letters = PASSAGE.toLowerCase()
  .replace(/[^a-z]+/g, " ")
  .trim();
function byHand(order: 0 | 1, credit: number): number {
  const border = Math.floor(letters.length * 0.9);
  const pairs: Record<string, number> = {};
  const befores: Record<string, number> = {};
  for (let i = order; i < border; i++) {
    const before = letters.slice(i - order, i);
    pairs[before + letters[i]] = (pairs[before + letters[i]] ?? 0) + 1;
    befores[before] = (befores[before] ?? 0) + 1;
  }
  let bits = 0;
  for (let i = border; i < letters.length; i++) {
    const before = letters.slice(i - order, i);
    const count = pairs[before + letters[i]] ?? 0;
    bits -= Math.log2((count + credit) / ((befores[before] ?? 0) + 27 * credit));
  }
  return bits / (letters.length - border);
}

describe("the measuring", () => {
  it("is that of the page, and of counting by hand", async () => {
    const { rates, print, training, heldOut, impossible, files } = await measured();
    expect(training + heldOut).toBe(letters.length);
    expect([training, heldOut]).toEqual([3602, 401]);
    expect(print).toBe(REFERENCE.print);
    expect(impossible).toEqual(REFERENCE.impossible);
    for (const [name, { training: read, heldOut: unseen }] of Object.entries(REFERENCE.rates)) {
      const fresh = rates[name as keyof typeof rates];
      for (const [order, bits] of read.entries()) expect(fresh.training[order]).toBeCloseTo(bits, 3);
      for (const [order, bits] of unseen.entries()) expect(fresh.heldOut[order]).toBeCloseTo(bits, 3);
    }
    expect(rates["add-1"].heldOut[0]).toBeCloseTo(byHand(0, 1), 10);
    expect(rates["add-1"].heldOut[1]).toBeCloseTo(byHand(1, 1), 10);
    expect(rates["add-0.1"].heldOut[1]).toBeCloseTo(byHand(1, 0.1), 10);
    const packed = (text: string) => gzipSync(text).length;
    expect(files).toEqual({ training: packed(letters.slice(0, 3602)), whole: packed(letters) });
    for (const key of ["training", "whole"] as const) {
      expect(Math.abs(files![key] - REFERENCE.files![key])).toBeLessThan(8);
    }
  });

  it("refuses what leaves fewer than 500 letters, and drops accents", async () => {
    expect(await measured("Ünïted ".repeat(71))).toEqual({ own: "Ünïted ".repeat(71), letters: 496 });
    const enough = await measured("Ünïted ".repeat(72));
    expect(isMeasured(enough) && enough.training + enough.heldOut).toBe(503);
    expect(await measured("Ж".repeat(5000))).toMatchObject({ letters: 0 });
  });

  it("finds next to nothing in what repeats", async () => {
    const { rates, impossible } = await measured("ab".repeat(500));
    expect(rates.none.heldOut[1]).toBe(0);
    expect(rates["witten-bell"].heldOut[3]).toBeLessThan(0.05);
    expect(impossible).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("can be stopped", async () => {
    const stop = new AbortController();
    const progress = async () => {
      stop.abort();
      stop.signal.throwIfAborted();
    };
    await expect(
      measure({ source: "passage", own: "" }, { signal: stop.signal, progress }),
    ).rejects.toThrow();
  });

  it("does without gzip where the browser has none", async () => {
    vi.stubGlobal("CompressionStream", undefined);
    const own = "the quick brown fox ".repeat(30);
    const outcome = await measured(own);
    expect(outcome.files).toBeUndefined();
    const state = { ...initial, source: "own", own, stage: "read" } as const;
    expect(model(state, outcome).result!.gzip).toBeUndefined();
    expect(summary(model(state, outcome))).toContain("Your browser cannot compress");
    // The book's own text comes with what zlib makes of it.
    expect(model(initial, await measured()).result!.gzip!.bytes).toBe(176);
  });
});

describe("the presets", () => {
  it("make the argument", () => {
    const said = definition.presets.map(({ id }) => summary(preset(id)));
    expect(said).toEqual([
      "A model that looks back 2 letters has counted 3,602 letters of Moby-Dick. How many bits will each of the next 401 cost it?",
      "Order 0 needs 4.11 bits a letter for what it has not seen, gzip 3.51: gzip wins.",
      "Order 2 needs 3.09 bits a letter for what it has not seen, gzip 3.51: the model wins.",
      "Order 4 needs 3.22 bits a letter for what it has not seen, gzip 3.51: the model wins.",
      "Order 4 needs 4.32 bits a letter for what it has not seen, gzip 3.51: gzip wins.",
      "Without smoothing 263 of 401 held-out letters were impossible to this model: ∞ bits. One would have been enough.",
    ]);
  });

  it("come to the numbers the steps ask for", () => {
    const { bytes, saved, gzip } = preset("order-2").result!;
    expect(bytes).toBeCloseTo((3.0894 * 401) / 8, 8);
    expect(saved).toBeCloseTo(1 - 3.0894 / 4.75489, 5);
    expect(gzip!.rate).toBeCloseTo((176 * 8) / 401, 8);
  });
});

describe("the model", () => {
  const own = "to be or not to be that is the question ".repeat(20);

  it("shows no result of another text", async () => {
    const outcome = await measured(own);
    const state = { ...initial, source: "own", own, stage: "read" } as const;
    expect(model(state, outcome).shown).toBe(true);
    expect(model({ ...state, own: `${own}!` }, outcome)).toMatchObject({ shown: false, result: undefined });
    expect(model({ ...state, own: "" }, outcome).tooShort).toEqual({ own: "", letters: 0 });
    expect(model({ ...initial, stage: "read" }, outcome).result!.training).toBe(3602);
    expect(model(state, REFERENCE).result).toBeUndefined();
  });

  it("tells how far a guess was off, for the order it was for", () => {
    const state = { ...initial, stage: "read", guess: 2.5, guessed: 2 } as const;
    expect(summary(model(state))).toContain("You said 2.50: 0.59 too few.");
    expect(summary(model({ ...state, order: 3 }))).not.toContain("You said");
  });

  it("gives no result away before the guess", () => {
    const before = model(initial);
    expect(before.curve).toEqual([]);
    expect(JSON.stringify(definition.table(before))).not.toContain("3.09");
    expect(JSON.stringify(evidence(before))).not.toContain("3.09");
  });

  it("writes every line of an evidence card", () => {
    const card = evidence(model({ ...initial, stage: "read", guess: 2.5, guessed: 2 }));
    expect(Object.keys(card)).toEqual(["process", "method", "output", "check", "expected"]);
    expect(card.output).toBe("Held out: 155 bytes by the model, 176 by gzip.");
    expect(card.check).toContain("needs 2.36 bits a letter");
    expect(card.expected).toBe(
      "Between 0 and 4.75, what 27 equal letters cost. I had guessed 2.50 for order 2.",
    );
  });

  it("asks for more, exactly as much as is missing", () => {
    const said = (letters: number, own: string) =>
      summary(model({ ...initial, source: "own", own }, { own, letters }));
    expect(said(499, "x")).toBe(
      "499 letters and spaces are too few to hold some out: 1 more are needed, of a to z.",
    );
    expect(said(0, "")).toBe("There is no text yet: paste 500 letters or more.");
  });
});
