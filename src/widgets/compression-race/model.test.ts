import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { adaptiveCodeLength } from "../../math/index.ts";
import { bytesOf, count, fitted } from "./count.ts";
import { race } from "./job.ts";
import { HEADER, type Lane, sizeOf } from "./lanes.ts";
import { type Model, model } from "./model.ts";
import { chosen, LINKED, textOf } from "./params.ts";
import { SAMPLES, type SampleName } from "./samples.ts";
import { pigeonholes, rate, summary } from "./sentences.ts";

const initial = { sample: "english", own: "", pasted: "", cost: false } as const;
const control = { signal: new AbortController().signal, progress: async () => {} };
const sample = (name: SampleName, cost = false) => model({ ...initial, sample: name, cost });
const typed = (text: string, cost = false) => ({ ...initial, ...chosen(text), cost });
const raced = async (text: string) => model(typed(text), await race(typed(text), control));
const lane = ({ lanes }: Model, key: string): Lane => lanes.find((each) => each.key === key)!;

afterEach(() => vi.unstubAllGlobals());

describe("the samples", () => {
  it("are what they are called", () => {
    expect(SAMPLES.english.text).toHaveLength(931);
    expect(SAMPLES.pi.text).toMatch(/^31415926535897932384626433832795\d+6420198$/);
    // The six nines from the 762nd decimal on.
    expect(SAMPLES.pi.text.slice(762, 768)).toBe("999999");
    expect(SAMPLES.dna.text).toMatch(/^GATCACAGGTCTATCACCCTATTAACC[ACGT]{973}$/);
    expect(SAMPLES.random.text).toMatch(/^[A-Za-z0-9+/]{1024}$/);
    expect(JSON.parse(SAMPLES.json.text)).toHaveLength(16);
  });

  it("come with the size that zlib gives them, up to a few bytes between its versions", () => {
    for (const { text, deflated } of Object.values(SAMPLES)) {
      expect(Math.abs(deflateRawSync(text).length - deflated)).toBeLessThan(8);
      expect(gzipSync(text).length - deflateRawSync(text).length).toBe(HEADER);
    }
  });
});

describe("the lanes", () => {
  it("cost what their models say of English", () => {
    const english = sample("english");
    const rates = english.lanes.map((each) => [each.key, rate(each, english), sizeOf(each)]);
    expect(rates).toEqual([
      ["utf8", "8.00", 931],
      ["even", "5.09", 593],
      ["known", "4.12", 480],
      ["order0", "4.23", 493],
      ["order2", "4.19", 488],
      ["order4", "4.73", 551],
      ["order4fall", "3.69", 430],
      ["deflate", "4.02", 468],
      ["gzip", "4.18", 486],
    ]);
    for (const order of [0, 2, 4]) {
      const { totalBits } = adaptiveCodeLength(SAMPLES.english.text, order, 0.5);
      expect(lane(english, `order${order}`).bits).toBeCloseTo(totalBits, 6);
    }
    expect(english.best.key).toBe("order4fall");
  });

  it("must first tell the list of characters, and which of all tables of counts it is", () => {
    // Five characters of three kinds: C(4, 2) = 6 ways to count them; “é” takes two bytes.
    expect(count("abééa").table).toBeCloseTo(Math.log2(6), 12);
    expect(count("abééa").list).toBe(32);
    expect(count("aaaa").table).toBe(0);
    const told = model(typed("abééa", true));
    expect(lane(told, "order0").told).toBe(32);
    expect(lane(told, "known").told).toBeCloseTo(32 + Math.log2(6), 12);
    expect(lane(told, "utf8").told).toBe(0);
    expect(told.end).toBe(model(typed("abééa")).end);
  });

  it("never bring 768 random bytes below their number, once tables are counted", () => {
    for (const each of sample("random", true).lanes) expect(sizeOf(each)).toBeGreaterThanOrEqual(768);
    expect(sizeOf(lane(sample("random"), "even"))).toBe(768);
    // Without its table the entropy of the text's own counts promises too much.
    expect(sizeOf(lane(sample("random"), "known"))).toBe(764);
  });
});

describe("what is said", () => {
  it("makes the book’s argument from preset to preset", () => {
    const spoken = (name: SampleName, cost?: boolean) => summary(sample(name, cost));
    expect(spoken("english")).toBe(
      "An order-4 model that falls back needs 3.69 bits a character, gzip 4.18. " +
        "Without falling back the same memory needs 4.73: what counts is the prediction.",
    );
    expect(spoken("ab")).toBe(
      "An order-4 model that falls back needs 0.005 bits a character, gzip 0.24. " +
        "Once it has seen what repeats, the rest is almost free.",
    );
    expect(spoken("json")).toMatch(/needs 0\.88 bits a character, gzip 1\.42\. Without .* needs 2\.61/);
    expect(spoken("dna")).toMatch(
      /needs 2\.46 bits a character, gzip 2\.84\. No model gets far below the 2\.00/,
    );
    expect(spoken("pi")).toMatch(/needs 4\.18 bits a character, gzip 3\.82\. No model gets below the 3\.32/);
    expect(spoken("random")).toBe(
      "An order-4 model that falls back needs 6.82 bits a character, gzip 6.35. No model gets below the 6.00 " +
        "that 64 equal characters cost: there is nothing to predict, and wrong guesses cost.",
    );
    expect(spoken("random", true)).toMatch(
      /must first tell them, in 107 bytes: 870, not 764\. One that learns them needs 850\.$/,
    );
  });

  it("counts files where no model helps", () => {
    expect(pigeonholes(sample("random"))).toMatch(/in these 64 characters, .* fits into 767 bytes/);
    expect(pigeonholes(sample("english"))).toBeUndefined();
  });

  it("holds for texts at the edge", async () => {
    expect(summary(await raced(""))).toBe(
      "An empty text leaves nothing to send. gzip still writes 20 bytes: header and trailer.",
    );
    expect(summary(await raced("a"))).toMatch(/^One character: .* 0 bits are left\. gzip writes 21 bytes\.$/);
    expect(summary(await raced("aaaa"))).toMatch(/^4 characters, all the same: .* 0 bits are left\./);
    expect(summary(await raced("😀😁😀"))).toMatch(
      /gzip makes it longer, from 12 bytes to \d\d: its header and trailer alone are 18\.$/,
    );
    expect(summary(model(typed("hello there")))).toMatch(
      /So short a text leaves a model little to learn from\.$/,
    );
    expect(summary(model(typed("ab".repeat(3000))))).toBe("6,000 bytes, not counted yet.");
  });
});

describe("the work in the background", () => {
  it("counts a long text as the page counts a short one, and has it compressed", async () => {
    const text = SAMPLES.english.text.repeat(3);
    const long = await raced(text);
    expect(lane(long, "order2").bits).toBeCloseTo(adaptiveCodeLength(text, 2, 0.5).totalBits, 6);
    const packed = sizeOf(lane(long, "gzip"));
    expect(Math.abs(packed - gzipSync(text).length)).toBeLessThan(8);
    expect(packed - sizeOf(lane(long, "deflate"))).toBe(HEADER);
    expect([long.measured, long.unable]).toEqual([true, false]);
    // Once the text is another, its result is no longer this figure's; only the bars wait for their successors.
    const next = model(typed(`${text}!`), await race(typed(text), control));
    expect(next.counted).toBeUndefined();
    expect([next.gzip.late, sizeOf(next.gzip), rate(next.gzip, next)]).toEqual([true, packed, "…"]);
  });

  it("leaves files out where the browser cannot compress, but keeps the book’s own for the samples", async () => {
    vi.stubGlobal("CompressionStream", undefined);
    const own = await raced("to be or not to be");
    expect([own.unable, own.gzip.bits, rate(own.gzip, own)]).toEqual([true, undefined, "…"]);
    const english = model(initial, await race(initial, control));
    expect([english.unable, sizeOf(english.gzip)]).toEqual([true, 486]);
  });

  it("works with a browser that knows gzip alone", async () => {
    const Native = CompressionStream;
    vi.stubGlobal(
      "CompressionStream",
      class extends Native {
        constructor(format: CompressionFormat) {
          if (format === "deflate-raw") throw new TypeError("Unsupported format");
          super(format);
        }
      },
    );
    const own = await raced("to be or not to be");
    expect(sizeOf(lane(own, "deflate"))).toBe(sizeOf(own.gzip) - HEADER);
  });

  it("stops when told to", async () => {
    const stop = { ...control, progress: async () => Promise.reject(new Error("stopped")) };
    await expect(race(initial, stop)).rejects.toThrow("stopped");
  });
});

describe("a text of the reader’s own", () => {
  it("goes into links while it is short, and lies over the sample when it is long", () => {
    fc.assert(
      fc.property(fc.nat(400), (length) => {
        const text = "é".repeat(length);
        const patch = { ...initial, ...chosen(text) };
        expect(textOf(patch)).toBe(text);
        expect(textOf({ ...patch, pasted: "" })).toBe(text.length <= LINKED ? text : SAMPLES.english.text);
      }),
    );
  });

  it("is cut to whole characters that fit, halves made whole", () => {
    const units = fc.array(fc.constantFrom("a", "é", "€", "😀", "\ud83d", "\ude00", "\ufeff"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(units, fc.nat(30), (list, most) => {
        const text = list.join("");
        const { text: kept, whole } = fitted(text, most);
        const wanted = [...text].map((c) => (/^[\ud800-\udfff]$/.test(c) ? "\ufffd" : c)).join("");
        expect(wanted.startsWith(kept)).toBe(true);
        expect(whole).toBe(kept === wanted);
        expect(bytesOf(kept)).toBeLessThanOrEqual(most);
        const next = [...wanted.slice(kept.length)][0];
        if (next !== undefined) expect(bytesOf(kept + next)).toBeGreaterThan(most);
      }),
    );
  });
});
