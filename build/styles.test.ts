import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { unicodeRange } from "./fonts.ts";
import { renderFormula } from "./formula.ts";
import { katexStyles } from "./katexStyles.ts";
import { pageStyle } from "./pageStyles.ts";
import { type FormulaUsage, formulaUsage } from "./usage.ts";

const usage = (...classes: string[]): FormulaUsage => ({
  classes: new Set(classes),
  tags: new Set(["span"]),
  characters: new Set(),
});

describe("katexStyles", () => {
  it("keeps the rules that some formula needs, and no others", () => {
    const { css } = katexStyles(usage("mord mathnormal", "mfrac"));
    expect(css).toContain(".katex .mathnormal{");
    expect(css).toContain(".katex .mfrac>span>span{");
    expect(css).not.toMatch(/mathfrak|sqrt|@font-face|katex-version/);
  });

  it("wants all classes of a part on one element", () => {
    expect(katexStyles(usage("katex-sizing reset-size6 size3")).css).toContain(".reset-size6.size3{");
    expect(katexStyles(usage("reset-size6", "katex-sizing size3")).css).not.toContain(".reset-size6.size3{");
  });

  it("names the fonts of those rules, Main always", () => {
    const families = (...classes: string[]) =>
      katexStyles(usage(...classes)).fonts.map(({ file }) => file.split("/").at(-1));
    expect(families()).toEqual(["KaTeX_Main-Regular.woff2"]);
    expect(families("mord mathnormal", "mord mathbf")).toEqual([
      "KaTeX_Main-Bold.woff2",
      "KaTeX_Main-Regular.woff2",
      "KaTeX_Math-Italic.woff2",
    ]);
  });

  it("learns of a formula's needs when it is rendered", () => {
    renderFormula("\\mathbf{x} \\nless y");
    expect([...formulaUsage.classes].join(" ")).toContain("mathbf");
    expect(formulaUsage.characters.has("y")).toBe(true);
  });
});

describe("unicodeRange", () => {
  it("joins neighbours", () => {
    expect(unicodeRange("γ∞αβ")).toBe("U+3B1-3B3,U+221E");
  });
});

describe("pageStyle", () => {
  it("says what it says so that the oldest browsers it is for take it", () => {
    const style = pageStyle("playground", "");
    expect(style).toContain("text-decoration:underline;text-decoration-thickness:1px");
    // Safari drops what says more than the kind of line.
    expect(style).not.toMatch(/text-decoration:[\w-]+ /);
  });
});

describe("the styles of checked steps", () => {
  const widgets = "src/widgets";
  const files = readdirSync(widgets, { recursive: true, encoding: "utf8" });
  const steps = files.filter((file) => /\/Steps\.tsx$/.test(file));
  const checked = steps.filter((file) => readFileSync(join(widgets, file), "utf8").includes("<CheckedStep"));

  // Before a guess no page shows the steps, so its text cannot tell that it will want their styles.
  it.each(checked)("come along with %s, which is fetched later", (file) => {
    const parts = readFileSync(join(widgets, dirname(file), "parts.ts"), "utf8");
    expect(parts).toMatch(/import steps from ".*checkedStep\.css\?url"/);
    expect(parts).toMatch(/Steps = later\(.*, steps\)/);
  });

  it("are wanted by all three projects", () => expect(checked).toHaveLength(3));
});
