import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleState } from "../../figure/sampleState.ts";
import { defaults, merge } from "../../figure/schema.ts";
import { DAYS, FEATURES, PLAYED } from "./days.ts";
import widget from "./index.ts";
import { asking, greedy, impurity, model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentences.ts";
import { grow, leavesOf } from "./tree.ts";

const initial = defaults(params);
const at = (patch: Partial<typeof initial>) => model(merge(params, initial, patch), "bits");
const preset = (id: string) => at(widget.presets.find((each) => each.id === id)!.state);
const spoken = (id: string) => summary(preset(id)).replaceAll("\u00a0", " ");

describe("the fourteen days", () => {
  it("are Quinlan’s: nine with play, five of each rain and sun", () => {
    expect(PLAYED.filter(Boolean)).toHaveLength(9);
    const count = (feature: number) =>
      FEATURES[feature]!.values.map((_, value) => DAYS.filter((day) => day[feature] === value).length);
    expect([0, 1, 2, 3].map(count)).toEqual([
      [5, 4, 5],
      [4, 6, 4],
      [7, 7],
      [8, 6],
    ]);
    // No two of them have the same weather.
    expect(new Set(DAYS.map((day) => day.slice(0, 4).join())).size).toBe(14);
  });
});

describe("what a question is worth", () => {
  it("is at the root what Quinlan found, and the number’s is all there is", () => {
    const { candidates, root } = at({ numbered: true });
    const rounded = (pick: "gain" | "gini" | "ratio" | "split") =>
      candidates.map((candidate) => Number(candidate[pick].toFixed(4)));
    expect(root).toBeCloseTo(0.940286, 6);
    expect(rounded("gain")).toEqual([0.2467, 0.0292, 0.1518, 0.0481, 0.9403]);
    expect(rounded("ratio")).toEqual([0.1564, 0.0188, 0.1518, 0.0488, 0.247]);
    expect(rounded("split")).toEqual([1.5774, 1.5567, 1, 0.9852, 3.8074]);
    // 1 − (9/14)² − (5/14)² = 0.4592, less the mean of the branches.
    expect(rounded("gini")).toEqual([0.1163, 0.0187, 0.0918, 0.0306, 0.4592]);
  });

  it("is the same share of what there is to know in either unit", () => {
    const bits = at({}).picked!;
    const nats = model(initial, "nats").picked!;
    expect(nats.gain).toBeCloseTo(bits.gain * Math.LN2, 12);
    expect(nats.ratio).toBe(bits.ratio);
  });

  it("is nothing for a question with one answer, and for a branch without days", () => {
    const sunny = at({ asked: [0], feature: "outlook" });
    expect(sunny.picked).toMatchObject({ divides: false, gain: 0, split: 0, ratio: 0, gini: 0 });
    expect(sunny.picked!.children.map(({ days }) => days.length)).toEqual([5, 0, 0]);
    expect(impurity({ counts: [0, 0] })).toBe(0);
    expect(summary(sunny)).toBe("Where outlook is sunny, outlook saves nothing: it is sunny on all 5 days.");
  });

  it("goes to the first of equals", () => {
    const cool = at({ asked: [1, 0, 0], feature: "wind" });
    expect(cool.ties.map(({ feature }) => FEATURES[feature]!.key)).toEqual(["outlook", "wind"]);
    expect(FEATURES[cool.best!.feature]!.key).toBe("outlook");
    expect(summary(cool)).toMatch(/Outlook would do as well: of equals the first is taken\.$/);
  });
});

describe("the tree", () => {
  it("takes three questions and five leaves, asked best first", () => {
    expect(greedy("gain", false)).toEqual([0, 2, 3]);
    expect(greedy("gini", false)).toEqual([0, 2, 3]);
    expect(greedy("ratio", true)).toEqual([4]);
    const { nodes, left, node } = preset("tree");
    expect(leavesOf(nodes).map(({ answer, counts }) => [answer, ...counts])).toEqual([
      ["high", 3, 0],
      ["normal", 0, 2],
      ["overcast", 0, 4],
      ["weak", 0, 3],
      ["strong", 2, 0],
    ]);
    expect([left, node]).toEqual([0, undefined]);
  });

  it("saves at its questions, weighed by their days, what it saves in all", () => {
    fc.assert(
      fc.property(sampleState(params), (state) => {
        const { asked, root, left } = model(state, "bits");
        const saved = asked.reduce((sum, feature, i) => {
          const { node, candidates } = model({ ...state, asked: asked.slice(0, i) }, "bits");
          return sum + (node!.days.length / 14) * candidates[feature]!.gain;
        }, 0);
        expect(saved).toBeCloseTo(root - left, 10);
      }),
    );
  });

  it("keeps every day in one leaf, whatever is asked", () => {
    fc.assert(
      fc.property(sampleState(params), ({ asked, numbered }) => {
        const { nodes } = grow((_, i) => asked[i], numbered);
        const days = leavesOf(nodes).flatMap((leaf) => leaf.days);
        expect(days.toSorted((a, b) => a - b)).toEqual(DAYS.map((_, i) => i));
        leavesOf(nodes).reduce((start, leaf) => {
          expect(leaf.start).toBe(start);
          return start + leaf.days.length;
        }, 0);
      }),
    );
  });

  it("stops at a question that tells nothing apart, or may not be asked", () => {
    expect(at({ asked: [0, 0, 3] }).asked).toEqual([0]);
    expect(at({ asked: [4] }).asked).toEqual([]);
    expect(at({ asked: [4], numbered: true }).asked).toEqual([4]);
  });

  it("goes on with the first question that tells apart what is left", () => {
    expect(asking([], 0, false)).toEqual({ asked: [0], feature: "temperature" });
    expect(asking([0, 2], 3, false)).toEqual({ asked: [0, 2, 3], feature: "outlook" });
  });
});

describe("what is said", () => {
  it("makes the book’s argument from preset to preset", () => {
    expect(spoken("outlook")).toBe("Outlook saves 0.247 of 0.940 bits. Next best is humidity with 0.152.");
    expect(spoken("temperature")).toBe(
      "Temperature saves 0.029 of 0.940 bits. Outlook would be better: 0.247.",
    );
    expect(spoken("humidity")).toMatch(/^Humidity saves 0\.152 of 0\.940 bits\./);
    expect(spoken("wind")).toMatch(/^Wind saves 0\.048 of 0\.940 bits\./);
    expect(spoken("second")).toMatch(/^Where outlook is sunny, humidity saves 0\.971 of 0\.971 bits\./);
    expect(spoken("tree")).toBe("3 questions and 5 leaves: nothing is left of 0.940 bits.");
    expect(spoken("gini")).toMatch(/^Outlook takes 0\.116 off Gini’s 0\.459\./);
    expect(spoken("number")).toBe(
      "The day’s number saves 0.940 of 0.940 bits. That is ahead of outlook’s 0.247, " +
        "yet it says nothing about a day not in the table.",
    );
    expect(spoken("ratio")).toMatch(
      /^The day’s number has a gain ratio of 0\.247: it saves 0\.940 bits, its own answer takes 3\.807\. That is ahead of outlook’s 0\.156/,
    );
  });

  it("calls a leaf for every day what it is", () => {
    expect(summary(at({ asked: [4], numbered: true }))).toMatch(
      /^1 question and 14 leaves: .* the tree has learned the days, not the weather\.$/,
    );
  });
});
