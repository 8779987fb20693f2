// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { followSettings } from "../../keep/settings.ts";
import { readLocal, removeLocal, writeLocal } from "../../ui/storage.ts";
import { startTheme } from "./theme.ts";
import { startUnit } from "./unit.ts";

const root = document.documentElement;

/** A machine that is set to dark or light. */
function onSystem(theme: "light" | "dark") {
  const query = { matches: theme === "dark", addEventListener: vi.fn() };
  vi.stubGlobal("matchMedia", () => query);
  return {
    turn(next: "light" | "dark") {
      query.matches = next === "dark";
      for (const [, listener] of query.addEventListener.mock.calls) listener();
    },
  };
}

function closeStorage() {
  vi.stubGlobal("localStorage", {
    setItem() {
      throw new DOMException("no room", "QuotaExceededError");
    },
  });
}

beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  document.body.innerHTML = `
    <button data-unit-choice="bits" aria-pressed="true"></button>
    <button data-unit-choice="nats" aria-pressed="false"></button>
    <button data-theme-button></button>`;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
});

describe("the theme button", () => {
  const press = () => document.querySelector<HTMLElement>("[data-theme-button]")!.click();

  it.each([
    ["dark", ["light", "dark", "system"]],
    ["light", ["dark", "light", "system"]],
  ] as const)("goes first to what a %s system is not, then round", (system, schemes) => {
    onSystem(system);
    root.dataset.scheme = "system";
    startTheme();
    for (const scheme of schemes) {
      press();
      expect(root.dataset.scheme).toBe(scheme);
      expect(root.dataset.theme).toBe(scheme === "system" ? system : scheme);
      expect(readLocal("theme")).toBe(scheme);
    }
  });

  it("follows the system until something is chosen", () => {
    const system = onSystem("light");
    root.dataset.scheme = "system";
    startTheme();
    system.turn("dark");
    expect(root.dataset.theme).toBe("dark");
    press();
    expect(root.dataset.theme).toBe("light");
    system.turn("light");
    system.turn("dark");
    expect(root.dataset.theme).toBe("light");
  });

  it("follows what came in from a file, and the system once all is forgotten", () => {
    onSystem("light");
    for (const [kept, theme] of [
      ["dark", "dark"],
      [{ not: "a theme" }, "light"],
    ] as const) {
      writeLocal("theme", kept);
      followSettings();
      expect(root.dataset.theme).toBe(theme);
    }
  });

  it("changes the page where nothing can be stored", () => {
    onSystem("light");
    closeStorage();
    startTheme();
    press();
    expect(root.dataset.theme).toBe("dark");
  });
});

describe("the unit switch", () => {
  const choose = (unit: string) =>
    document.querySelector<HTMLElement>(`[data-unit-choice="${unit}"]`)!.click();
  const pressed = () => document.querySelector('[aria-pressed="true"]')!.getAttribute("data-unit-choice");

  it("shows what was chosen before the page was painted", () => {
    root.dataset.unit = "nats";
    startUnit();
    expect(pressed()).toBe("nats");
  });

  it("dresses the page, keeps the choice and tells the figures, once", () => {
    root.dataset.unit = "bits";
    startUnit();
    const told = vi.fn();
    document.addEventListener("ms:unit", (event) => told((event as CustomEvent).detail, root.dataset.unit));
    choose("nats");
    choose("nats");
    expect(told.mock.calls).toEqual([["nats", "nats"]]);
    expect(pressed()).toBe("nats");
    expect(readLocal("unit")).toBe("nats");
  });

  it("follows what came in from a file, but not on a page that keeps to one unit", () => {
    onSystem("light");
    root.dataset.unit = "bits";
    const told: unknown[] = [];
    document.addEventListener("ms:unit", (event) => told.push((event as CustomEvent).detail));
    const come = (unit?: string) => {
      if (unit) writeLocal("unit", unit);
      else removeLocal("unit");
      followSettings();
      return pressed();
    };
    expect(come("nats")).toBe("nats");
    expect(come("nats")).toBe("nats");
    expect(come()).toBe("bits");
    root.dataset.fixedUnit = "";
    expect(come("nats")).toBe("bits");
    expect(told).toEqual(["nats", "bits"]);
  });

  it("switches where nothing can be stored", () => {
    closeStorage();
    root.dataset.unit = "bits";
    startUnit();
    choose("nats");
    expect(root.dataset.unit).toBe("nats");
  });
});
