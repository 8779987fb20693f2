// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const P = "measured-surprise:";

/** A storage with room for so many characters, which can be closed altogether. */
function storageOf(room: number) {
  const held = new Map<string, string>();
  const state = { closed: false, room };
  const guard = () => {
    if (state.closed) throw new DOMException("closed", "SecurityError");
  };
  const storage = {
    get length() {
      guard();
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem(key: string) {
      guard();
      return held.get(key) ?? null;
    },
    setItem(key: string, text: string) {
      guard();
      const others = [...held]
        .filter(([name]) => name !== key)
        .reduce((sum, [name, t]) => sum + name.length + t.length, 0);
      if (others + key.length + text.length > state.room)
        throw new DOMException("full", "QuotaExceededError");
      held.set(key, text);
    },
    removeItem(key: string) {
      guard();
      held.delete(key);
    },
  };
  return { storage, held, state };
}

/** Storage and what works on it, nothing of it failed yet. */
async function fresh(room = 10_000) {
  vi.resetModules();
  const browser = storageOf(room);
  vi.stubGlobal("localStorage", browser.storage);
  return { ...browser, ...(await import("../ui/storage.ts")), ...(await import("./work.ts")) };
}

const heard: string[] = [];
const hear = ({ type }: Event) => heard.push(type);
beforeEach(() => {
  heard.length = 0;
  document.addEventListener("ms:replaced", hear);
});
afterEach(() => {
  document.removeEventListener("ms:replaced", hear);
  vi.unstubAllGlobals();
});

describe("what is kept", () => {
  it("is all under the book's prefix that can be read, and nothing else", async () => {
    const { keptWork, storage, writeLocal } = await fresh();
    storage.setItem("another-book:unit", '"feet"');
    storage.setItem(`${P}theme`, "{broken");
    storage.setItem(`${P}exercise/a/b`, '"garbage"');
    writeLocal("guess/a/b", { at: 1 });
    writeLocal("unknown", 0);
    expect([...keptWork()]).toEqual([
      ["guess/a/b", { at: 1 }],
      ["unknown", 0],
    ]);
  });

  it.each(["absent", "closed", "full"])("lasts as long as the page where storage is %s", async (how) => {
    const { keptWork, readLocal, removeLocal, state, storage, writeLocal } = await fresh();
    writeLocal("guess/a/old", { at: 0 });
    if (how === "absent") vi.stubGlobal("localStorage", undefined);
    if (how === "closed") state.closed = true;
    if (how === "full") state.room = 0;
    expect(writeLocal("guess/a/new", { at: 1 })).toBe(false);
    expect(writeLocal("guess/a/old", { at: 2 })).toBe(false);
    writeLocal("guess/a/gone", { at: 3 });
    removeLocal("guess/a/gone");
    expect(readLocal("guess/a/new")).toEqual({ at: 1 });
    expect([...keptWork()]).toEqual([
      ["guess/a/new", { at: 1 }],
      ["guess/a/old", { at: 2 }],
    ]);
    removeLocal("guess/a/old");
    expect(readLocal("guess/a/old")).toBeUndefined();
    expect([...keptWork().keys()]).toEqual(["guess/a/new"]);

    vi.stubGlobal("localStorage", storage);
    Object.assign(state, { closed: false, room: 10_000 });
    expect(writeLocal("guess/a/new", { at: 4 })).toBe(true);
    expect(storage.getItem(`${P}guess/a/new`)).toBe('{"at":4}');
    expect(readLocal("guess/a/new")).toEqual({ at: 4 });
  });
});

describe("writing several values", () => {
  it("writes them all, tells the page, and can be taken back", async () => {
    const { readLocal, restore, writeAll, writeLocal } = await fresh();
    writeLocal("a", 1);
    const before = writeAll(
      new Map([
        ["a", "2"],
        ["b", "3"],
      ]),
    )!;
    expect([readLocal("a"), readLocal("b")]).toEqual([2, 3]);
    expect(heard).toEqual(["ms:replaced"]);
    restore(before);
    expect([readLocal("a"), readLocal("b")]).toEqual([1, undefined]);
    expect(heard).toHaveLength(2);
  });

  it("leaves everything as it was when there is no room for the last, what was in memory included", async () => {
    const { held, keptWork, state, unkept, writeAll, writeLocal } = await fresh(100);
    writeLocal("a", "old");
    writeLocal("c", "stored");
    writeLocal("c", "x".repeat(200));
    const [stored, work] = [new Map(held), keptWork()];
    state.room = 100;
    const texts = new Map([
      ["a", '"new"'],
      ["b", '"new"'],
      ["c", '"new"'],
      ["d", `"${"x".repeat(100)}"`],
    ]);
    expect(writeAll(texts)).toBeUndefined();
    expect(new Map([...held].sort())).toEqual(new Map([...stored].sort()));
    expect(keptWork()).toEqual(work);
    expect([...unkept.keys()]).toEqual(["c"]);
    expect(heard).toEqual([]);
  });

  it("refuses where storage is closed", async () => {
    const { readLocal, state, writeAll } = await fresh();
    state.closed = true;
    expect(writeAll(new Map([["a", "1"]]))).toBeUndefined();
    expect(readLocal("a")).toBeUndefined();
  });

  it("forgets everything and nothing of other books, and brings it back even where there is no room", async () => {
    const { forgetAll, held, keptWork, readLocal, restore, state, storage, writeLocal } = await fresh();
    storage.setItem("another-book:unit", '"feet"');
    writeLocal("a", 1);
    const before = forgetAll();
    expect([...held.keys()]).toEqual(["another-book:unit"]);
    expect(keptWork().size).toBe(0);
    state.room = 0;
    restore(before);
    expect(readLocal("a")).toBe(1);
  });
});
