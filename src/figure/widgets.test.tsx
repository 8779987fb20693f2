import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { WidgetDefinition } from "./defineWidget.ts";
import { Figure } from "./Figure.tsx";
import { partsReady } from "./later.tsx";
import { sampleState } from "./sampleState.ts";
import { coerce, defaults, merge } from "./schema.ts";

/* What holds for every widget of the book, found by itself. */

const modules = import.meta.glob<WidgetDefinition>("../widgets/*/index.ts", {
  import: "default",
  eager: true,
});
const widgets = Object.entries(modules).map(([path, widget]) => [path.split("/").at(-2)!, widget] as const);

await partsReady();

const UNITS = ["bits", "nats"] as const;
const RESERVED = ["id", "preset", "unit"];

/** The path to the first NaN within a model, or undefined. */
function findNaN(value: unknown, path = "model"): string | undefined {
  if (typeof value === "number") return Number.isNaN(value) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  for (const [key, inner] of entries) {
    const found = findNaN(inner, `${path}.${String(key)}`);
    if (found) return found;
  }
  return undefined;
}

describe.each(widgets)("%s", { timeout: 60_000 }, (folder, widget) => {
  it("is named like its folder and asks a question", () => {
    expect(widget.name).toBe(folder);
    expect(widget.title).not.toBe("");
    expect(widget.question).toMatch(/\?$/);
  });

  it("has defaults and presets its own schema allows, under ids that differ", () => {
    for (const [key, param] of Object.entries(widget.params)) {
      expect(RESERVED).not.toContain(key);
      expect(coerce(param, param.default)).toEqual(param.default);
    }
    for (const { state } of widget.presets) {
      for (const [key, value] of Object.entries(state))
        expect(coerce(widget.params[key], value)).toEqual(value);
    }
    const ids = widget.presets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a model without NaN, a sentence and a table in every state", () => {
    fc.assert(
      fc.property(sampleState(widget.params), fc.constantFrom(...UNITS), (state, unit) => {
        const model = widget.model(state, unit);
        expect(findNaN(model)).toBeUndefined();
        expect(widget.summary(model)).toMatch(/^[^\s].*[.?]$/s);
        expect(widget.summary(model)).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
        const { columns, rows } = widget.table(model);
        expect(columns.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        expect(findNaN(rows)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it("draws every preset, without NaN or undefined", () => {
    for (const unit of UNITS) {
      for (const { state } of [{ state: {} }, ...widget.presets]) {
        const initial = merge(widget.params, defaults(widget.params), state);
        const html = renderToString(<Figure definition={widget} id="figure" initial={initial} unit={unit} />);
        expect(html).toContain(`data-widget="${folder}"`);
        expect(html).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  it("draws any state at all", () => {
    fc.assert(
      fc.property(sampleState(widget.params), (initial) => {
        const html = renderToString(<Figure definition={widget} id="figure" initial={initial} />);
        expect(html).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 25 },
    );
  });
});
