// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defineWidget } from "./defineWidget.ts";
import { distribution, number } from "./params.ts";
import { figureStore, getStore, useSnapshot, useStore } from "./store.ts";

const definition = defineWidget({
  name: "demo",
  title: "Demo",
  question: "Is it?",
  params: {
    p: distribution({ label: "forecast", minLength: 2, maxLength: 4, default: [0.5, 0.5] }),
    mean: number({ label: "mean", min: -3, max: 3, step: 0.1, default: 0 }),
  },
  model: ({ mean }) => ({ mean }),
  summary: ({ mean }) => `The mean is ${mean}.`,
  table: ({ mean }) => ({ columns: ["mean"], rows: [[mean]] }),
  presets: [],
  View: () => null,
});

let count = 0;
/** A figure of its own for each test, since a page keeps its stores. */
const newStore = (initial = {}) => figureStore(`figure-${count++}`, definition, initial);

function follow(hash: string) {
  location.hash = hash;
  dispatchEvent(new Event("hashchange"));
}

afterEach(() => {
  location.hash = "";
  delete document.documentElement.dataset.unit;
});

describe("figureStore", () => {
  it("starts from the given params, the rest at their defaults", () => {
    expect(newStore({ state: { mean: 2 } }).get()).toEqual({
      params: { p: [0.5, 0.5], mean: 2 },
      unit: "bits",
    });
  });

  it("is one store for each id", () => {
    const store = newStore();
    expect(figureStore(store.id, definition)).toBe(store);
    expect(getStore(store.id)).toBe(store);
  });

  it("makes changes fit the schema", () => {
    const store = newStore();
    store.set({ mean: 7, p: [3, 1] });
    expect(store.get().params).toEqual({ mean: 3, p: [0.75, 0.25] });
    store.set({ mean: Number.NaN });
    expect(store.get().params.mean).toBe(3);
  });

  it("tells its listeners of changes, and of nothing else", () => {
    const store = newStore();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.set({ mean: 0 });
    expect(heard).not.toHaveBeenCalled();
    store.set({ mean: 1 });
    store.setUnit("nats");
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    store.set({ mean: 2 });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("resets to what the page was drawn with and keeps the unit", () => {
    const store = newStore({ state: { mean: 1 } });
    store.set({ mean: 2, p: [0.1, 0.9] });
    store.setUnit("nats");
    store.reset();
    expect(store.get()).toEqual({ params: { p: [0.5, 0.5], mean: 1 }, unit: "nats" });
  });
});

describe("the page's unit", () => {
  it("is the figure's, unless the figure brings its own", () => {
    document.documentElement.dataset.unit = "nats";
    expect(newStore().get().unit).toBe("nats");
    expect(newStore({ unit: "bits" }).get().unit).toBe("bits");
  });

  it("is followed when the reader switches it", () => {
    const store = newStore({ unit: "bits" });
    document.dispatchEvent(new CustomEvent("ms:unit", { detail: "nats" }));
    expect(store.get().unit).toBe("nats");
  });
});

describe("the page's link", () => {
  it("gives a new figure its whole state and its unit", () => {
    document.documentElement.dataset.unit = "bits";
    location.hash = `#other:mean=1&figure-${count}:p=.9,.1;unit=nats`;
    expect(newStore({ state: { mean: 2 } }).get()).toEqual({
      params: { p: [0.9, 0.1], mean: 0 },
      unit: "nats",
    });
  });

  it("is followed when it changes", () => {
    const store = newStore();
    follow(`#${store.id}:mean=2`);
    expect(store.get().params.mean).toBe(2);
    follow("#somewhere-else");
    expect(store.get().params.mean).toBe(2);
  });

  it("is followed again when it is clicked again", () => {
    const store = newStore();
    follow(`#${store.id}:mean=2`);
    store.set({ mean: -1 });
    const link = document.body.appendChild(document.createElement("a"));
    link.href = `#${store.id}:mean=2`;
    link.click();
    expect(store.get().params.mean).toBe(2);
  });

  it("does no harm when it is garbage", () => {
    const store = newStore();
    follow(`#${store.id}:mean=NaN;p=%E0%A4%A;=;&&:%`);
    expect(store.get().params).toEqual(store.initial.params);
  });
});

describe("hooks", () => {
  it("follow the store", () => {
    const store = newStore();
    const { result } = renderHook(() => useSnapshot(store).params.mean);
    act(() => store.set({ mean: 2 }));
    expect(result.current).toBe(2);
  });

  it("find a store once its figure is live", async () => {
    const { result } = renderHook(() => useStore("late"));
    expect(result.current).toBeUndefined();
    await act(async () => void figureStore("late", definition));
    expect(result.current).toBe(getStore("late"));
  });
});
