// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { writeLocal } from "../ui/storage.ts";

const root = document.documentElement;

async function runHead() {
  vi.resetModules();
  await import("./head.ts");
  return { ...root.dataset };
}

beforeEach(() => {
  localStorage.clear();
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

it("dresses a first visit by the system, in bits", async () => {
  expect(await runHead()).toMatchObject({ scheme: "system", theme: "dark", unit: "bits" });
  expect(root.classList.contains("js")).toBe(true);
});

it("dresses a later visit as it was left", async () => {
  writeLocal("theme", "light");
  writeLocal("unit", "nats");
  expect(await runHead()).toMatchObject({ scheme: "light", theme: "light", unit: "nats" });
});

it("leaves a page that is fixed to one unit in it", async () => {
  writeLocal("unit", "nats");
  root.dataset.unit = "bits";
  root.dataset.fixedUnit = "bits";
  expect((await runHead()).unit).toBe("bits");
});

it("falls back where storage holds nonsense", async () => {
  writeLocal("theme", { toString: null });
  localStorage.setItem("measured-surprise:unit", "{");
  expect(await runHead()).toMatchObject({ theme: "dark", unit: "bits" });
});
