import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { EXAMPLE } from "./desk.ts";
import * as own from "./game.ts";
import { fold, giveUp, guess, guessAll, nextPassage, type Play, roundsOf, triedIn } from "./game.ts";
import definition from "./index.ts";
import { model } from "./model.ts";
import { LAST, params, SYMBOLS } from "./params.ts";
import { PASSAGES } from "./passages.ts";
import { readResults, resultText } from "./result.ts";

const START: Play = { game: [], wrong: "" };

const at = (state: Partial<Parameters<typeof model>[0]>, unit: "bits" | "nats" = "bits") =>
  model({ ...defaults(params), ...state }, unit, own);
const said = (...state: Parameters<typeof at>) => definition.summary(at(...state)).replaceAll("\u00a0", " ");
const counts = (...some: number[]) => [...some, ...new Array<number>(LAST - some.length).fill(0)];

describe("guessing", () => {
  it("records how many guesses a letter took, a letter tried twice counted once", () => {
    let play = guess(START, "x");
    play = guess(play, "x");
    play = guess(play, "q");
    expect(triedIn(play)).toEqual(["x", "q"]);
    expect(guess(play, "s")).toEqual({ game: [3], wrong: "" });
  });

  it("takes what is typed in one go as long as it is right", () => {
    expect(guessAll(START, "Sööt")).toEqual({ game: [1, 1, 1], wrong: "t" });
    expect(guessAll(START, "soon the ").game).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(guessAll(START, "7!—")).toEqual(START);
  });

  it("folds accents and capitals", () => {
    expect(fold("Ñandú à la\tCRÈME 5")).toBe("nandu a la creme ");
  });

  it("counts a letter given up as found last", () => {
    expect(giveUp(guess(START, "x"))).toEqual({ game: [27], wrong: "" });
    expect(at({ who: "you", game: [27] }).score?.counts.at(-1)).toBe(1);
  });

  it("finds every letter by guess 27 at the latest", () => {
    let play = START;
    for (const symbol of SYMBOLS.replace("s", "")) play = guess(play, symbol);
    expect(guess(play, "s").game).toEqual([27]);
  });

  it("ends with the passage and goes on with those not played yet, twelve in all", () => {
    let play: Play | undefined = START;
    const seen: number[] = [];
    while (play) {
      const { passage } = roundsOf(play.game).at(-1)!;
      seen.push(passage);
      play = guessAll(play, PASSAGES[passage].hidden);
      expect(guess(play, "x")).toBe(play);
      expect(giveUp(play)).toBe(play);
      play = nextPassage(play);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe("what the guesses tell", () => {
  it("is what the book's hundred letters of 1951 give", () => {
    const { score } = at({ who: "shannon" });
    expect([score?.letters, score?.high.toFixed(3), score?.low.toFixed(3)]).toEqual([100, "1.242", "0.589"]);
    expect(said({ who: "shannon" })).toBe(
      "Shannon’s reader of 1951: 100 letters; between 0.59 and 1.24 bits each so far. So few letters make the upper bound about 0.06 bits too low.",
    );
  });

  it("opens on a 5-gram's 62 letters as an example", () => {
    expect(said({})).toBe(
      "A 5-gram, as an example: 62 letters; between 1.33 and 2.17 bits each so far. People need less: Shannon found 0.6 to 1.3 bits.",
    );
    expect(EXAMPLE.hidden.slice(0, 62).endsWith("these cases ")).toBe(true);
  });

  it("speaks of 30 letters, and of fewer as not enough", () => {
    // 20 at once, 6 at the second guess, 4 at the third, by hand: sorted shares 2/3, 1/5, 2/15.
    const game = [...Array(20).fill(1), ...Array(6).fill(2), ...Array(4).fill(3)];
    const h = -(2 / 3) * Math.log2(2 / 3) - 0.2 * Math.log2(0.2) - (2 / 15) * Math.log2(2 / 15);
    const low = 2 * (1 / 5 - 2 / 15) + 3 * (2 / 15) * Math.log2(3);
    const state = { who: "you", rival: false, game } as const;
    expect(said(state)).toContain(
      `30 letters; between ${low.toFixed(2)} and ${h.toFixed(2)} bits each so far.`,
    );
    // Miller and Madow: two cells more than one, over 2 · 30 nats.
    expect(said(state)).toContain(`about ${(2 / 60 / Math.LN2).toFixed(2)} bits too low`);
    expect(at(state).luck!.from).toBeLessThan(low);
    expect(at(state).luck!.to).toBeGreaterThan(h);
    expect(at({ ...state, game: game.slice(1) }).luck).toBeUndefined();
    expect(said({ ...state, game: game.slice(1) })).toContain("not enough letters to tell: 1 more.");
  });

  it("sets the 5-gram beside, on the very letters that were guessed", () => {
    const { rival } = at({ who: "you", game: [1, 1, 1, 29, 1, 1] });
    expect(PASSAGES[0].model.slice(0, 3)).toBe("69a");
    expect(PASSAGES[1].model.slice(0, 2)).toBe("24");
    expect(rival?.counts).toEqual(counts(0, 1, 0, 1, 0, 1, 0, 0, 1, 1));
    expect(at({ who: "you", game: [1], rival: false }).rival).toBeUndefined();
  });

  it("is nothing yet while the passages are on their way", () => {
    const { score, desk } = model({ ...defaults(params), who: "you", game: [1, 2] }, "bits");
    expect([score, desk]).toEqual([undefined, undefined]);
  });

  it("is the same in nats, times ln 2", () => {
    const [bits, nats] = [at({}), at({}, "nats")];
    expect(nats.score!.high / bits.score!.high).toBeCloseTo(Math.LN2, 12);
    expect(nats.levels.uniform).toBeCloseTo(Math.log(27), 12);
    expect(nats.luck!.to / bits.luck!.to).toBeCloseTo(Math.LN2, 9);
  });

  it("keeps the lower bound under the upper, whatever was guessed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 39 }), { maxLength: 200 }), (game) => {
        const { score } = at({ who: "you", game });
        if (score) expect(score.low).toBeLessThanOrEqual(score.high + 1e-12);
      }),
      { numRuns: 40 },
    );
  });
});

describe("results of a class", () => {
  const anna = counts(40, 8, 4, 3);
  const ben = counts(60, 5);

  it("are merged by adding their counts", () => {
    const { score, readers } = at({ who: "class", readers: [...anna, ...ben] });
    expect(score?.counts.slice(0, 4)).toEqual([100, 13, 4, 3]);
    expect(readers.map(({ letters }) => letters)).toEqual([55, 65]);
    expect(said({ who: "class", readers: [...anna, ...ben] })).toMatch(/^2 readers, 120 letters; between/);
    expect(said({ who: "class" })).toMatch(/^No results yet/);
  });

  it("are read back as they were saved, singly, in a list or one a line", () => {
    const [a, b] = [resultText(anna), resultText(ben)];
    expect(readResults("anna.json", a)).toEqual({ readers: [anna], problems: [] });
    expect(readResults("both", a + b).readers).toEqual([anna, ben]);
    expect(readResults("list", `[${a},${b}]`).readers).toEqual([anna, ben]);
    expect(readResults("bare", JSON.stringify(anna)).readers).toEqual([anna]);
  });

  it("are named where they are bad, and the good ones taken all the same", () => {
    const problem = (text: string) => readResults("ben.json", text).problems;
    expect(problem("{oops")).toEqual(["ben.json: no JSON."]);
    expect(problem("")).toEqual(["ben.json: empty."]);
    expect(problem("null")).toEqual(["ben.json: no counts."]);
    expect(problem('{"counts": [1, 2]}')).toEqual(["ben.json: 2 counts, not 27."]);
    expect(problem(resultText(counts()))).toEqual(["ben.json: no letters."]);
    expect(problem(resultText(counts(1, -2)))).toEqual([
      "ben.json: counts[1] is -2, not a number of letters.",
    ]);
    expect(problem(resultText(counts(5000)))).toEqual(["ben.json: 5000 letters, but there are only 1172."]);
    expect(readResults("pasted", `${resultText(anna)}{oops\n`)).toEqual({
      readers: [anna],
      problems: ["pasted, result 2: no JSON."],
    });
  });
});
