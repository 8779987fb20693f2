// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";
import { ALL, params } from "./params.ts";
import { byHalves, oneByOne } from "./play.ts";
import { QuestionTree } from "./TwentyQuestions.tsx";
import { grow, huffmanWay, splitsBy } from "./tree.ts";
import { treeModel } from "./treeModel.ts";
import { prospect, treeSummary } from "./treeSentences.ts";

const at = (state: object) => treeModel(merge(params, defaults(params), state));
const preset = (id: string) => definition.presets.find((each) => each.id === id)!.state;
const weights = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 8 })
  .map((all) => all.map((x) => x / all.reduce((a, b) => a + b)));

const show = showing(definition);

beforeAll(QuestionTree.come);

describe("a tree of questions", () => {
  it("costs 4.375 questions card by card and 3 by halves, for eight cards alike", () => {
    expect(at(preset("eight-linear")).average).toBe(4.375);
    expect(at(preset("eight-halves"))).toMatchObject({ average: 3, entropy: 3, huffman: 3 });
  });

  it("finds the four animals in 1.75 questions at best, in 2 by halves", () => {
    expect(at(preset("animals-halves")).average).toBe(2);
    expect(at(preset("animals-best"))).toMatchObject({
      average: 1.75,
      entropy: 1.75,
      huffman: 1.75,
      hidden: 0,
    });
  });

  it("needs 1.05 questions where almost nothing is hidden: none costs less than 1", () => {
    expect(at(preset("nearly")).average).toBeCloseTo(1.05, 12);
    expect(at(preset("nearly")).entropy).toBeCloseTo(0.242, 3);
  });

  it("is Huffman's when Huffman builds it, and never better than that", () => {
    fc.assert(
      fc.property(weights, (p) => {
        const { average, huffman, entropy } = at({ p, splits: splitsBy(huffmanWay(p), p) });
        expect(average).toBeCloseTo(huffman, 9);
        expect(average).toBeGreaterThan(entropy - 1e-9);
        for (const way of [oneByOne, byHalves]) {
          expect(at({ p, splits: splitsBy(way, p) }).average).toBeGreaterThan(huffman - 1e-9);
        }
      }),
    );
  });

  it("keeps every card in one place, however it is built", () => {
    fc.assert(
      fc.property(weights, fc.array(fc.integer({ min: 0, max: ALL }), { maxLength: 24 }), (p, splits) => {
        const ends = grow(splits, p).groups.filter(({ yes }) => yes === undefined);
        expect(ends.reduce((all, { cards }) => all + cards, 0)).toBe(2 ** p.length - 1);
        expect(ends.reduce((all, { chance }) => all + chance, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("counts a question with one possible answer and learns nothing from it", () => {
    const before = at({ splits: [] });
    const after = at({ splits: [0] });
    expect(after).toMatchObject({ useless: true, average: 1, hidden: before.hidden });
    expect(treeSummary(after)).toBe(
      "The last question could have only one answer: 0 bits, and it counts. 1 question on average so far, 1.75 bits of 1.75 still hidden. Next, tell apart all of them.",
    );
    expect(prospect(at({ picked: 0 }))).toContain("can only be no. Worth 0 bits");
    expect(prospect(at({ picked: 0b0001 }))).toBe("Yes with 0.50, no with 0.50: worth 1 bit on average.");
  });

  it("asks nothing about a single card", () => {
    expect(treeSummary(at({ p: [1] }))).toBe("One card, A: no questions, 0 bits.");
    expect(at({ p: [1] })).toMatchObject({ average: 0, huffman: 0, asked: 0, pending: undefined });
  });

  it("plays the same 20 rounds by both trees, and comes near its average over many", () => {
    const means = Array.from({ length: 300 }, (_, i) =>
      at({ ...preset("animals-halves"), rounds: 20, seed: i + 1 }),
    );
    const over = (pick: "own" | "huffman") =>
      means.reduce((sum, { rounds }) => sum + rounds[pick][19]!, 0) / means.length;
    expect(over("own")).toBeCloseTo(2, 9);
    expect(over("huffman")).toBeCloseTo(1.75, 1);
    expect(at({ splits: [], rounds: 20 }).rounds.played).toBe(0);
  });
});

describe("the plate of the tree", () => {
  it("offers its own presets, and the game the game's", () => {
    show(preset("animals"));
    const offered = () => screen.getAllByRole("radio").map((radio) => radio.parentElement!.textContent);
    expect(offered()).toContain("Four animals");
    expect(offered()).not.toContain("Your game");
    cleanup();
    show({});
    expect(offered()).toEqual(["Your game", "Card by card", "By halves"]);
  });

  it("walks from card by card to 8 cards, 3 questions, 3 bits", () => {
    const tree = show(preset("eight-linear"));
    expect(tree.spoken()).toBe("8 cards, 4.375 questions, 3 bits. Huffman’s tree needs 3.");
    tree.choose("Eight, by halves");
    expect(tree.main()).toBe("3.000");
    expect(treeSummary(at(preset("eight-halves")))).toBe("8 cards, 3 questions, 3 bits.");
  });

  it("is built by ticking cards, taken back, and played", () => {
    const tree = show(preset("animals"));
    const box = (name: RegExp) => screen.getByRole("checkbox", { name });
    fireEvent.click(box(/^B/));
    const ask = tree.button(/^Ask/);
    ask.focus();
    expect(ask.textContent).toBe("Ask: is it A?");
    fireEvent.click(ask);
    expect(tree.main()).toBe("1.000");
    expect((box(/^A/) as HTMLInputElement).disabled).toBe(true);
    fireEvent.click(box(/^B/));
    fireEvent.click(ask);
    fireEvent.click(box(/^C/));
    fireEvent.click(ask);
    expect(tree.main()).toBe("1.750");
    expect(document.activeElement).toBe(ask);
    tree.press(/^Play 20/);
    expect(tree.slider("rounds").value).toBe("20");
    tree.press(/^Take back/);
    expect(tree.main()).toBe("1.500");
    tree.press(/^Huffman/);
    expect(tree.main()).toBe("1.750");
  });
});
