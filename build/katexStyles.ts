import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FormulaUsage } from "./usage.ts";

const stylesheet = createRequire(import.meta.url).resolve("katex/dist/katex.min.css");

/** A font of KaTeX that some formula of the book needs. */
export interface KatexFont {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly file: string;
}

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

function rules(): Rule[] {
  const css = readFileSync(stylesheet, "utf8");
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, declarations]) => ({
    selectors: selectors.split(","),
    declarations,
  }));
}

const property = (declarations: string, name: string): string | undefined =>
  declarations.match(new RegExp(`(?:^|;)${name}:([^;]*)`))?.[1];

/** The rules of KaTeX's stylesheet that apply to the formulas of the book, and the fonts those rules name. */
export function katexStyles(usage: FormulaUsage): { css: string; fonts: KatexFont[] } {
  const all = rules();
  const applied = all.flatMap(({ selectors, declarations }) => {
    const kept = selectors.filter((selector) => applies(selector, usage));
    return kept.length > 0 ? [{ selectors: kept, declarations }] : [];
  });
  const css = applied
    .map(({ selectors, declarations }) => `${selectors.join(",")}{${declarations}}`)
    .join("\n");
  const faces = all
    .filter(({ selectors }) => selectors[0] === "@font-face")
    .map(({ declarations }) => faceOf(declarations));
  return { css, fonts: faces.filter((face) => applied.some((rule) => names(rule, face))) };
}

/** Whether some element of some formula could match: each part of the selector does. */
function applies(selector: string, { classes, tags }: FormulaUsage): boolean {
  if (!selector.startsWith(".katex") || selector.includes("katex-version")) return false;
  const given = [...classes].map((attribute) => new Set(attribute.split(" ")));
  given.push(new Set(["katex"]), new Set(["katex-mathml"]), new Set(["katex-display"]));
  return selector.split(/[ >+~]+/).every((part) => {
    const [tag] = part.match(/^\w+/) ?? [];
    const wanted = [...part.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
    return (!tag || tags.has(tag)) && given.some((element) => wanted.every((name) => element.has(name)));
  });
}

function faceOf(declarations: string): KatexFont {
  const [, file] = declarations.match(/url\(([^)]*\.woff2)\)/) ?? [];
  return {
    family: property(declarations, "font-family") ?? "",
    weight: property(declarations, "font-weight") ?? "400",
    style: property(declarations, "font-style") ?? "normal",
    file: join(dirname(stylesheet), file),
  };
}

/** A rule names a face if what it says of family, weight and style is what the face is; unsaid means plain. */
function names({ declarations }: Rule, { family, weight, style }: KatexFont): boolean {
  const [said] =
    (property(declarations, "font-family") ?? property(declarations, "font") ?? "").match(/KaTeX_\w+/) ?? [];
  if (said !== family) return false;
  const wanted = {
    weight: property(declarations, "font-weight") ?? "400",
    style: property(declarations, "font-style") ?? "normal",
  };
  return wanted.weight === weight && wanted.style === style;
}
