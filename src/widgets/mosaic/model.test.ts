import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseState } from "../../figure/links.ts";
import { sampleState } from "../../figure/sampleState.ts";
import { defaults } from "../../figure/schema.ts";
import definition from "./index.ts";
import {
  columnSums,
  type Joint,
  jointOf,
  moveCut,
  moveEdge,
  resized,
  rowSums,
  setShare,
  setWidth,
  stateOf,
} from "./joint.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { signed, summary } from "./sentences.ts";

const start = defaults(params);
const at = (state: Partial<typeof start>, unit: "bits" | "nats" = "bits") =>
  model({ ...start, ...state }, unit);
const preset = (id: string) => at(definition.presets.find((each) => each.id === id)!.state);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const says = (id: string) => plain(summary(preset(id)));
const rounded = (joint: Joint) => joint.map((column) => column.map((cell) => Number(cell.toFixed(9))));

describe("what two variables share", () => {
  it("is 0.3249 bits for weather and umbrella", () => {
    const m = at({});
    expect(m.hx).toBeCloseTo(0.8813, 4);
    expect(m.hy).toBeCloseTo(0.9341, 4);
    expect(m.hxy).toBeCloseTo(1.4905, 4);
    expect(m.mi).toBeCloseTo(0.3249, 4);
    expect(m.hyGivenX).toBeCloseTo(0.6092, 4);
    expect(at({}, "nats").mi).toBeCloseTo(0.3249 * Math.LN2, 4);
  });

  it("is 1 for a copy, 0.531 over the wire, 0.375 in four by four, 0 and 1 for the XOR", () => {
    expect(preset("identical").mi).toBe(1);
    expect(preset("wire").mi).toBeCloseTo(0.531, 4);
    const four = preset("four");
    expect([four.hx, four.hy, four.hxy, four.mi]).toEqual([1.75, 2, 3.375, 0.375]);
    expect(preset("xor").mi).toBe(0);
    expect(preset("pair").mi).toBe(1);
  });

  it("is all of the square, and not all of what is squared", () => {
    const m = preset("square");
    expect(m.mi).toBeCloseTo(0.9183, 4);
    expect(m.hy).toBeCloseTo(0.9183, 4);
    expect(m.hx).toBeCloseTo(Math.log2(3), 9);
  });

  it("adds up over the columns: widths times how bent they are", () => {
    fc.assert(
      fc.property(sampleState(params), (state) => {
        const m = model(state, "bits");
        const sum = m.columns.reduce((total, { p, bent }) => total + (p && p * bent), 0);
        expect(sum).toBeCloseTo(m.mi, 6);
        const cells = m.columns.flatMap(({ cells }) => cells);
        expect(cells.reduce((total, { p, ratio }) => total + (p && p * ratio), 0)).toBeCloseTo(m.mi, 6);
      }),
    );
  });

  it("stays when columns and rows change places, and goes with straightening", () => {
    fc.assert(
      fc.property(sampleState(params), (state) => {
        const m = model({ ...state, straight: 0 }, "bits");
        expect(model({ ...state, straight: 0, swapped: !state.swapped }, "bits").mi).toBeCloseTo(m.mi, 12);
        expect(model({ ...state, straight: 1 }, "bits").mi).toBeCloseTo(0, 12);
        const half = model({ ...state, straight: 0.5 }, "bits");
        expect(half.mi).toBeLessThanOrEqual(m.mi / 2 + 1e-12);
        expect(half.hx).toBeCloseTo(m.hx, 9);
      }),
    );
  });

  it("straightens thirds that a link gives with nine digits", () => {
    const { state } = parseState(params, "p=.333333333,.333333333,.333333333;rows=1;straight=1");
    expect(at(state).hx).toBeCloseTo(Math.log2(3), 12);
  });

  it("is 0 with one column or one row", () => {
    expect(at({ p: [0.2, 0.8], rows: 1 }).mi).toBe(0);
    expect(at({ p: [0.2, 0.8], rows: 2 }).mi).toBe(0);
  });

  it("is measured pair by pair: 0.25 where 0.105 was to be expected is +1.25 bits", () => {
    const [dry, rain] = at({}).columns;
    expect(rain!.cells[1]!.ratio).toBeCloseTo(Math.log2(0.25 / 0.105), 12);
    expect(signed(dry!.cells[0]!.ratio)).toBe("+0.40");
    expect(signed(rain!.cells[0]!.ratio)).toBe("−1.96");
    expect(signed(preset("identical").columns[0]!.cells[1]!.ratio)).toBe("−∞");
  });
});

describe("a row that is known", () => {
  it("can leave more to find out than there was, though not on average", () => {
    const m = preset("alarm");
    expect(m.hx).toBeCloseTo(0.286397, 6);
    expect(m.given!.left).toBe(1);
    expect(m.hxGivenY).toBeCloseTo(0.1, 12);
    expect(says("alarm")).toBe(
      "They share 0.19 of 0.47 bits. Knowing that the alarm is ringing leaves 1.00 bits of the fire, more than the 0.29 before; on average it leaves 0.10.",
    );
  });

  it("can leave less, or as much", () => {
    expect(summary(at({ given: 1 }))).toContain("less than the 0.88 before");
    expect(summary(at({ given: 1, straight: 1 }))).toContain("as much as the 0.88 before");
  });

  it("teaches nothing where it never comes", () => {
    expect(summary(at({ p: [0.5, 0, 0.5, 0], given: 2 }))).toContain("The umbrella is never open");
  });
});

describe("what is said", () => {
  it("walks from a copy by the umbrella to independence", () => {
    expect(["identical", "umbrella", "independent"].map(says)).toEqual([
      "They share 1.00 of 1.00 bits. Each settles the other.",
      "They share 0.32 of 0.93 bits. Once the weather is known, 0.61 bits of the umbrella are left to find out.",
      "They share 0.00 of 0.93 bits: every cut is straight, and neither says anything about the other.",
    ]);
  });

  it("is who settles whom", () => {
    expect(says("square")).toBe(
      "They share 0.92 of 0.92 bits. X settles X², but X² leaves 0.67 of 1.58 bits of X open.",
    );
    expect(plain(summary(at({ p: [0.5, 0, 0.5, 0] })))).toBe(
      "They share 0.00 of 0.00 bits: the umbrella is always the same.",
    );
  });
});

describe("pulling at it", () => {
  const umbrella: Joint = [
    [0.6, 0.1],
    [0.05, 0.25],
  ];

  it("sets widths and keeps the cuts", () => {
    expect(rounded(setWidth(umbrella, 1, 0.6))).toEqual([
      [0.342857143, 0.057142857],
      [0.1, 0.5],
    ]);
    expect(rounded(moveEdge(umbrella, 0, 0.4))).toEqual(rounded(setWidth(umbrella, 1, 0.6)));
  });

  it("sets cuts and keeps the widths", () => {
    expect(rounded(setShare(umbrella, 1, 1, 0.5))).toEqual([
      [0.6, 0.1],
      [0.15, 0.15],
    ]);
    expect(rounded(moveCut(umbrella, 1, 0, 0.5))).toEqual(rounded(setShare(umbrella, 1, 1, 0.5)));
  });

  it("does not push past the neighbours of an edge", () => {
    const three: Joint = [[0.2], [0.3], [0.5]];
    expect(rounded(moveEdge(three, 1, 0.1))).toEqual([[0.2], [0], [0.8]]);
    expect(rounded(moveEdge(three, 0, 0.9))).toEqual([[0.5], [0], [0.5]]);
  });

  it("cuts a column that comes from nothing as the whole is cut", () => {
    const empty: Joint = [
      [0.6, 0.4],
      [0, 0],
    ];
    expect(rounded(setWidth(empty, 1, 0.5))).toEqual([
      [0.3, 0.2],
      [0.3, 0.2],
    ]);
  });

  it("brings in columns and rows straight, and takes them away", () => {
    const wider = resized(umbrella, 3, 2);
    expect(columnSums(wider)[2]).toBeCloseTo(1 / 3, 12);
    expect(wider[2]![0]! / wider[2]![1]!).toBeCloseTo(0.65 / 0.35, 9);
    const taller = resized(umbrella, 2, 3);
    expect(rowSums(taller)[2]).toBeCloseTo(1 / 3, 12);
    expect(rounded(resized(wider, 2, 2))).toEqual(rounded(umbrella));
    expect(rounded(resized(taller, 2, 2))).toEqual(rounded(umbrella));
    expect(resized([[0, 1]], 1, 1)).toEqual([[1]]);
  });

  it("comes back from the state it is kept in", () => {
    fc.assert(
      fc.property(sampleState(params), (state) => {
        const joint = jointOf(state);
        const kept = stateOf(joint, state.swapped);
        expect(jointOf(kept)).toEqual(joint);
      }),
    );
  });
});
