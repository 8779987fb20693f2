import { beforeAll, describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import widget from "./index.ts";
import { train } from "./job.ts";
import { differences } from "./letter.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";
import type { Outcome } from "./trained.ts";

type Patch = Partial<typeof initial>;

const initial = defaults(params);
const outcomes = new Map<string, Outcome>();
const control = { signal: new AbortController().signal, progress: async () => {} };

const modelOf = (patch: Patch, outcome?: Outcome, unit: "bits" | "nats" = "bits") =>
  model({ ...initial, ...patch }, unit, outcome);
const say = (patch: Patch, outcome?: Outcome, unit?: "bits" | "nats") =>
  summary(modelOf(patch, outcome, unit)).replaceAll("\u00a0", " ");

beforeAll(async () => {
  for (const { id, state } of presets) outcomes.set(id, await train({ ...initial, ...state }, control));
}, 120_000);

describe("the presets", () => {
  const sayPreset = (id: string, unit?: "bits" | "nats") =>
    say(presets.find((preset) => preset.id === id)!.state as Patch, outcomes.get(id), unit);

  it("end where memory has turned into learning by heart", () => {
    expect(sayPreset("order-8")).toBe("Training 0.39, held-out 2.56 bits: worse than order 4 at 2.10.");
    expect(sayPreset("order-8", "nats")).toBe(
      "Training 0.27, held-out 1.78 nats: worse than order 4 at 1.46.",
    );
  });

  it("come there step by step", () => {
    expect(sayPreset("order-0")).toBe(
      "Training 4.09, held-out 4.10 bits: a longer memory does better, order 4 at 2.10.",
    );
    expect(sayPreset("order-2")).toBe(
      "Training 2.67, held-out 2.68 bits: a longer memory does better, order 4 at 2.10.",
    );
    expect(sayPreset("order-4")).toBe(
      "Training 1.61, held-out 2.10 bits: no order does better; like 4.29 equally likely letters.",
    );
  });

  it("go on to less text, other smoothings, and the letters where two orders part", () => {
    expect(sayPreset("small")).toBe(
      "Trained on 9,400 letters of Moby-Dick. Training 0.85, held-out 3.03 bits: worse than order 3 at 2.89.",
    );
    expect(sayPreset("unsmoothed")).toBe(
      "Training 1.61, held-out ∞: the bare counts call 2,037 of 20,890 letters impossible, and one is enough.",
    );
    expect(sayPreset("add-one")).toBe(
      "Training 1.61, held-out 2.69 bits with 1.00 added to every count: worse than order 3 at 2.45.",
    );
    expect(sayPreset("compare")).toBe(
      "These 180 letters cost order 8 510.5 bits, order 4 418.1 bits: half a bit or more saved on 35 of them, lost on 56.",
    );
  });

  it("say the same before the first training, as far as it is the book's own", () => {
    for (const order of [0, 4, 8]) expect(say({ order })).toBe(say({ order }, outcomes.get("order-4")));
    expect(say({ share: 5 })).toBe(
      "Nothing has been trained for this choice yet; all of Moby-Dick: training 1.61, held-out 2.10 bits: " +
        "no order does better; like 4.29 equally likely letters.",
    );
  });
});

describe("a drawing", () => {
  /** Falling evenly from 4 to 0, one height for each order. */
  const drawn = [4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5, 0];

  it("is held against every order", () => {
    const { drawing } = modelOf({ stage: "compare", drawn });
    expect(drawing!.worst.order).toBe(8);
    expect(drawing!.worst.error).toBeCloseTo(-2.562, 3);
    const misses = [0.103, 0.188, 0.316, 0.266, 0.101, 0.655, 1.286, 1.933, 2.562];
    expect(drawing!.meanError).toBeCloseTo(misses.reduce((a, b) => a + b) / 9, 3);
    expect(say({ stage: "compare", drawn })).toBe(
      "You were 2.56 low at order 8: truth 2.56. On average you were 0.82 bits off.",
    );
    expect(table(modelOf({ stage: "compare", drawn })).rows[8].slice(0, 2)).toEqual([8, 0]);
  });

  it("leaves out orders without a bound", () => {
    const { drawing } = modelOf({ stage: "compare", drawn }, outcomes.get("unsmoothed"));
    expect(drawing!.misses.map(({ order }) => order)).toEqual([0]);
  });

  it("is asked for where there is none", () => {
    expect(modelOf({ stage: "compare" }).stage).toBe("draw");
    expect(say({ stage: "draw" })).toMatch(/^Nine models learn 188,007 letters.*Draw /);
  });
});

describe("the model", () => {
  it("takes what two orders both find impossible as no difference", () => {
    expect(differences([Infinity, 1, Infinity, 2], [Infinity, Infinity, 3, 0.5])).toEqual([
      0,
      -Infinity,
      Infinity,
      1.5,
    ]);
  });

  it("shows the book's curve behind any other", () => {
    expect(modelOf({}).behind).toBeUndefined();
    expect(modelOf({ share: 5 }, outcomes.get("small")).behind![4][1]).toBeCloseTo(2.101, 3);
  });

  it("says what is wrong with a text that is too short", async () => {
    const own = { source: "own", own: "Call me Ishmael." } as const;
    const outcome = await train({ ...initial, ...own }, control);
    expect(say(own, outcome)).toMatch(/^Your text has 15 letters from a to z, and it takes 100/);
    expect(say({ source: "own" }, await train({ ...initial, source: "own" }, control))).toMatch(
      /^There is no text yet/,
    );
  });

  it("has the book's table", () => {
    const { columns, rows } = widget.table(modelOf({}));
    expect(columns[1]).toBe("contexts");
    expect(rows[8].map((value) => Number(Number(value).toFixed(3)))).toEqual([
      8, 124382, 0.391, 14151, 2.562, 5.906,
    ]);
  });
});
