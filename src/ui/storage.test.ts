// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

async function freshStorage() {
  vi.resetModules();
  return import("./storage.ts");
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const closed = () =>
  vi.stubGlobal(
    "localStorage",
    new Proxy({} as Storage, {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );

const full = () =>
  vi.stubGlobal("localStorage", {
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
  });

describe("storage", () => {
  it("gives back what was kept, under the book's own prefix", async () => {
    const { readLocal, writeLocal } = await freshStorage();
    expect(writeLocal("guess/entropy/a", { choice: 1 })).toBe(true);
    expect(readLocal("guess/entropy/a")).toEqual({ choice: 1 });
    expect(localStorage.getItem("measured-surprise:guess/entropy/a")).toBe('{"choice":1}');
  });

  it("forgets", async () => {
    const { readLocal, removeLocal, writeLocal } = await freshStorage();
    writeLocal("unit", "nats");
    removeLocal("unit");
    expect(readLocal("unit")).toBeUndefined();
  });

  it("reads text that is no JSON as nothing", async () => {
    const { readLocal } = await freshStorage();
    localStorage.setItem("measured-surprise:theme", "{dark");
    expect(readLocal("theme")).toBeUndefined();
  });

  it.each([
    ["absent", () => vi.stubGlobal("localStorage", undefined)],
    ["closed", closed],
    ["full", full],
  ])("never throws when storage is %s, and says so once", async (_, breakStorage) => {
    breakStorage();
    const { onStorageFailure, readLocal, removeLocal, writeLocal } = await freshStorage();
    const notice = vi.fn();
    onStorageFailure(notice);
    expect(readLocal("unit")).toBeUndefined();
    expect(writeLocal("unit", "nats")).toBe(false);
    expect(writeLocal("unit", "bits")).toBe(false);
    expect(() => removeLocal("unit")).not.toThrow();
    expect(notice).toHaveBeenCalledTimes(1);
  });

  it("calls nobody who has stopped listening", async () => {
    closed();
    const { onStorageFailure, writeLocal } = await freshStorage();
    const notice = vi.fn();
    onStorageFailure(notice)();
    writeLocal("unit", "nats");
    expect(notice).not.toHaveBeenCalled();
  });
});
