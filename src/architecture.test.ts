import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const src = import.meta.dirname;

/** Which rooms of `src` each room may import from. A widget's room is its own folder. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  math: [],
  plot: [],
  ui: ["math", "plot"],
  figure: ["math", "plot", "ui"],
  widgets: ["math", "plot", "ui", "figure"],
  keep: ["math", "ui", "figure"],
  run: ["math", "plot", "ui", "figure"],
  playground: ["math", "plot", "ui", "figure", "widgets", "run"],
  islands: ["math", "ui", "figure", "widgets", "keep", "run", "playground"],
  site: ["math", "ui", "figure", "islands", "keep", "run"],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(src, file), "utf8");
  const specifiers = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']*)["']/g)];
  return specifiers.map(([, specifier]) => ({
    from: file,
    to: relative(src, resolve(src, dirname(file), specifier)),
  }));
}

function sourceFiles(): string[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && file.includes(sep));
}

const roomOf = (path: string) => path.split(sep)[0];
const widgetOf = (path: string) => path.split(sep)[1];

/** Why an import goes against the grain, or undefined where it is fine. */
function objection({ from, to }: Import): string | undefined {
  if (to.startsWith("..")) return roomOf(from) === "site" ? undefined : `${from} reaches outside src: ${to}`;
  const [room, target] = [roomOf(from), roomOf(to)];
  if (room === "widgets" && target === "widgets" && widgetOf(from) !== widgetOf(to)) {
    return `${from} imports another widget: ${to}`;
  }
  if (room === target || MAY_IMPORT[room]?.includes(target)) return undefined;
  return `${from} (${room}) may not import ${to} (${target})`;
}

describe("import directions", () => {
  it("run one way between the rooms of src", () => {
    const imports = sourceFiles().flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(objection).filter(Boolean)).toEqual([]);
  });

  it("are refused when they go the other way", () => {
    expect(objection({ from: "math/entropy.ts", to: "ui/format.ts" })).toContain("may not import");
    expect(objection({ from: "widgets/a/A.tsx", to: "widgets/b/B.tsx" })).toContain("another widget");
    expect(objection({ from: "plot/Frame.tsx", to: "../build/tex.ts" })).toContain("outside src");
  });
});
