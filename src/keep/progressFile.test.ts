import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOf, inWords, piecesOf, soundOf } from "./kinds.ts";
import { changes, compare } from "./merge.ts";
import { fileName, LARGEST, minuteInWords, progressFile, readProgressFile } from "./progressFile.ts";
import { readFile } from "./readFile.ts";

const NOW = new Date(2026, 10, 22, 9, 5);

const WORK = new Map<string, unknown>([
  ["guess/entropy/merge", { at: 1, why: "they “sum” to 1" }],
  ["exercise/entropy/E1", { answer: "0,47", steps: 1, right: true, solved: true }],
  ["progress", { entropy: { read: 0.99, done: true }, surprise: { read: 0.4, done: false } }],
  ["evidence/practice/compress", { written: { output: "2.1 bits" }, filled: {} }],
  ["code/playground/python", 'print("\u0000\ud800\u{1D4AB}")\n\tx = 1\n'],
  ["code/entropy/javascript", ""],
  ["unit", "nats"],
  ["from-a-later-edition/x", [1, null, { deep: true }]],
]);

const text = (change: (file: Record<string, unknown>) => unknown) =>
  JSON.stringify(change(JSON.parse(progressFile(WORK, NOW))));

const withValue = (key: string, value: unknown) =>
  text((file) => ({ ...file, values: { ...(file.values as object), [key]: value } }));

describe("the file of progress", () => {
  it("says what it is, since when, and holds each thing on a line of its own", () => {
    const lines = progressFile(WORK, NOW).split("\n");
    expect(lines.slice(1, 4)).toEqual([
      '  "format": "measured-surprise progress",',
      '  "version": 1,',
      '  "saved": "2026-11-22T09:05",',
    ]);
    expect(lines).toContain('    "measured-surprise:unit": "nats",');
    expect(fileName(NOW)).toBe("measured-surprise-2026-11-22.json");
    expect(minuteInWords("2026-11-22T09:05")).toBe("22 November 2026 at 09:05");
  });

  it("is read back whole, things of a later edition included", () => {
    const { saved, work } = readProgressFile(progressFile(WORK, NOW));
    expect(saved).toBe("2026-11-22T09:05");
    expect(work).toEqual(WORK);
    expect(readProgressFile(`\ufeff${progressFile(new Map(), NOW)}`).work).toEqual(new Map());
  });

  it("can be read back whatever a browser keeps: what nobody could read is not put in", () => {
    const key = fc.oneof(
      fc.constantFrom("progress", "review", "unit", "guess/a/b", "exercise/a/b", "evidence/a", "code/a/b"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (kept) => {
        const sound = Object.entries(kept)
          .map(([name, value]) => [name, soundOf(name, value)] as const)
          .filter(([, value]) => value !== undefined);
        const work = new Map(sound);
        expect(readProgressFile(progressFile(work, NOW)).work).toEqual(
          new Map(JSON.parse(JSON.stringify(sound))),
        );
      }),
    );
  });

  it("keeps of a list of lessons what is sound", () => {
    const sound = { entropy: { read: 0.5, done: false } };
    expect(soundOf("progress", { ...sound, a: null, b: { read: 7 }, c: { read: "1" } })).toEqual(sound);
  });

  it.each([
    ["nothing", "", "is empty"],
    ["blanks", " \n", "is empty"],
    ["prose", "Dear diary", "not even JSON"],
    ["half a file", progressFile(WORK, NOW).slice(0, 200), "not even JSON"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000", "not even JSON"],
    ["another program’s JSON", '{"name":"measured-surprise"}', "no file of this book’s progress"],
    ["a list", "[1]", "no file of this book’s progress"],
    ["null", "null", "no file of this book’s progress"],
    ["an evidence card", '{"lesson":"entropy","process":""}', "holds evidence"],
    ["a newer version", text((file) => ({ ...file, version: 2 })), "newer edition"],
    ["no version", text((file) => ({ ...file, version: "1" })), "which version"],
    ["a date that is none", text((file) => ({ ...file, saved: "2026-13-01T09:00" })), "its date is none"],
    ["no values", text((file) => ({ ...file, values: [] })), "the part that holds your work is missing"],
    ["a key of another program", withValue("other:key", 1), "“other:key”, which is not of this book"],
    ["no key", withValue("measured-surprise:", 1), "impossible length"],
    ["a damaged guess", withValue("measured-surprise:guess/a/b", 7), "under “guess/a/b” is no guess"],
    ["a damaged exercise", withValue("measured-surprise:exercise/a/b", { answer: 1 }), "is no exercise"],
    ["a damaged program", withValue("measured-surprise:code/a/python", ["x"]), "is no program of your own"],
    [
      "a damaged list",
      withValue("measured-surprise:progress", { a: { read: 2 } }),
      "under “progress” is no list of them",
    ],
    ["an endless value", withValue("measured-surprise:new", "x".repeat(1_000_001)), "is far too long"],
  ])("refuses %s, and says why", async (_, content, why) => {
    const said = await readFile(new File([content], "mine.json"));
    expect(said).toMatch(/^“mine.json” .*\.$/);
    expect(said).toContain(why);
  });

  it("does not choke on a million brackets, nor read what no browser could have kept", async () => {
    const nested = `{"format":"measured-surprise progress","version":1,"saved":"2026-11-22T09:05","values":{"measured-surprise:x":${"[".repeat(1e6)}${"]".repeat(1e6)}}}`;
    expect(await readFile(new File([nested], "deep.json"))).toMatch(/^“deep.json” is /);
    const huge = new File(["x"], "film.mp4");
    Object.defineProperty(huge, "size", { value: 50_000_000 });
    const said = await readFile(huge);
    expect(said).toContain("it is 50 MB large");
    expect(LARGEST).toBeGreaterThan(2 * 5_242_880);
  });

  it("passes on what a disk refuses to give", async () => {
    const gone = new File(["{}"], "gone.json");
    gone.text = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await readFile(gone)).toBe("“gone.json” could not be read.");
  });
});

describe("what it holds, in words", () => {
  it("counts each kind, in the order of the book's own", () => {
    expect(inWords(piecesOf(WORK).values())).toBe(
      "1 lesson read, 1 lesson begun, 1 guess, 1 exercise, 1 evidence card, 2 programs of your own, 1 setting and 1 thing this edition does not know",
    );
    expect(inWords([])).toBe("");
  });

  it("finds no fault with what the book keeps", () => {
    for (const [key, value] of WORK) expect(faultOf(key, value)).toBeUndefined();
  });
});

describe("taking over a file", () => {
  const guess = (at: number) => ({ at });
  const mine = new Map<string, unknown>([
    ["guess/a/1", guess(1)],
    ["guess/a/2", guess(1)],
    ["guess/a/4", { at: 1, why: "so" }],
    ["progress", { late: { read: 0.5, done: false }, early: { read: 1, done: true } }],
  ]);
  const file = new Map<string, unknown>([
    ["guess/a/2", guess(2)],
    ["guess/a/3", guess(2)],
    ["guess/a/4", { why: "so", at: 1 }],
    [
      "progress",
      {
        new: { read: 0.1, done: false },
        late: { read: 0.7, done: false },
        early: { read: 0.2, done: false },
      },
    ],
  ]);

  it("tells what is new from what differs; the order of fields is no difference", () => {
    const { added, differing } = compare(mine, file);
    expect(added.map(({ value }) => value)).toEqual([
      guess(2),
      { read: 0.1, done: false },
      { read: 0.7, done: false },
    ]);
    expect(differing.map(({ value }) => value)).toEqual([guess(2)]);
  });

  it("adds what only the file has, and takes whose the reader prefers where both have something", () => {
    const written = (prefer: "mine" | "file") =>
      Object.fromEntries([...changes(mine, file, prefer)].map(([key, json]) => [key, JSON.parse(json)]));
    const progress = {
      new: { read: 0.1, done: false },
      late: { read: 0.7, done: false },
      early: { read: 1, done: true },
    };
    expect(written("mine")).toEqual({ "guess/a/3": guess(2), progress });
    expect(written("file")).toEqual({ "guess/a/2": guess(2), "guess/a/3": guess(2), progress });
  });

  it("has of a review card how it stood when it was asked last", () => {
    const cards = (entries: Record<string, [step: number, seen: string]>) =>
      new Map([
        [
          "review",
          {
            cards: Object.fromEntries(
              Object.entries(entries).map(([id, [step, seen]]) => [id, { step, seen }]),
            ),
          },
        ],
      ]);
    const own = cards({ a: [3, "2026-11-20"], b: [1, "2026-11-22"] });
    const theirs = cards({ a: [0, "2026-11-21"], b: [2, "2026-11-21"], c: [1, "2026-11-01"] });
    expect(compare(own, theirs)).toMatchObject({
      added: [{ value: { step: 0 } }, { value: { seen: "2026-11-01" } }],
      differing: [],
    });
    expect(JSON.parse(changes(own, theirs, "mine").get("review")!)).toEqual(
      cards({ c: [1, "2026-11-01"], a: [0, "2026-11-21"], b: [1, "2026-11-22"] }).get("review"),
    );
  });

  it("leaves the lesson read last where it was, so that “Carry on” leads there", () => {
    const next = JSON.parse(changes(mine, file, "file").get("progress")!);
    expect(Object.keys(next)).toEqual(["new", "late", "early"]);
  });

  it("changes nothing when taken over twice, whoever is preferred", () => {
    for (const prefer of ["mine", "file"] as const) {
      const texts = changes(mine, file, prefer);
      const after = new Map([...mine, ...[...texts].map(([key, json]) => [key, JSON.parse(json)] as const)]);
      expect(changes(after, file, prefer).size).toBe(0);
      expect(compare(after, file).added).toEqual([]);
    }
  });
});
