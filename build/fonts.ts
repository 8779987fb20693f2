import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import subsetFont from "subset-font";

const CACHE = ".cache/fonts";
const RECIPE = "1";
const require = createRequire(import.meta.url);

/** One `@font-face`, cut down to what the book needs of it. */
export interface Face {
  readonly name: string;
  readonly family: string;
  readonly file: string;
  readonly style: string;
  /** One weight, or the ends of a variable range. */
  readonly weight: number | readonly [number, number];
  readonly characters: string;
  /** OpenType features kept; without, all that the characters need. */
  readonly features?: readonly string[];
  /** Only these characters are ever drawn with it. */
  readonly range?: string;
}

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");

/** Typography the book is written with, in every font that has it. */
const PUNCTUATION = "\u00a0\u2009\u202f\u2013\u2014\u2018\u2019\u201c\u201d\u2026‹›·×÷±−°½¼¾²³¹§↑↓äöüéèñçøå";

/** Signs the text fonts lack; they come from KaTeX's, which lessons load anyway. */
export const SYMBOLS = "∞≠≤≥≈→←∑∈√ΓΔΘΛΣΦΨΩ";
export const GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";

/**
 * What the book's own text never shows, though a reader's may: for figures in a file of its own, fetched where one
 * occurs; in prose the system's font lends it.
 */
const SELDOM = '!"#$*<>\\`{}°÷—‘åçñ\u2009\u202f';

/** What only figures show. */
const FIGURES_ONLY = "@^|~‹›";

/** The sans has three of ten, and an exponent in two fonts would be none: figures leave all to the system's. */
const EXPONENTS = "¹²³";

const FIGURES = ["kern", "lnum", "pnum", "tnum"];

/** The faces of the text, for a book that also shows these characters. */
export function textFaces(shown: Iterable<string> = []): Face[] {
  const all = [...new Set(ASCII + PUNCTUATION + [...shown].join(""))].sort();
  const without = (signs: string) => all.filter((character) => !signs.includes(character)).join("");
  const prose = without(SELDOM + FIGURES_ONLY);
  const serif = { family: "Source Serif 4", characters: prose, features: [...FIGURES, "liga"] };
  const sans = { family: "Hanken Grotesk", style: "normal", features: FIGURES };
  const roman = require.resolve(
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  );
  const italic = require.resolve(
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
  );
  const grotesk = require.resolve(
    "@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  );
  const upright = without(SELDOM + EXPONENTS);
  const variable: Face = { ...sans, name: "sans", file: grotesk, weight: [400, 700], characters: upright };
  return [
    { ...serif, name: "serif", file: roman, style: "normal", weight: [400, 620] },
    { ...serif, name: "serif-italic", file: italic, style: "italic", weight: 400 },
    variable,
    // After the other: of two that have a character the later one is asked.
    { ...variable, name: "sans-seldom", characters: SELDOM, range: unicodeRange(SELDOM) },
    // The large, light numerals of lessons and takeaways.
    { ...sans, name: "sans-numerals", file: grotesk, weight: 300, characters: "0123456789" },
  ];
}

/** Makes the face's file, once, and returns its path. */
export async function makeFace(face: Face): Promise<string> {
  const source = await readFile(face.file);
  const { characters, weight, features } = face;
  const recipe = JSON.stringify([RECIPE, characters, weight, features]);
  const hash = createHash("sha256").update(source).update(recipe).digest("hex").slice(0, 6);
  const path = resolve(CACHE, `${face.name}-${hash}.woff2`);
  if (existsSync(path)) return path;
  const font = await subsetFont(source, characters, {
    targetFormat: "woff2",
    noHinting: true,
    ...(features && { keepFeatures: [...features] }),
    ...(isVariable(face) && {
      variationAxes: { wght: typeof weight === "number" ? weight : { min: weight[0], max: weight[1] } },
    }),
  });
  await mkdir(CACHE, { recursive: true });
  await writeFile(path, font);
  return path;
}

const isVariable = ({ file }: Face) => file.includes("-wght-");

/** The `@font-face` rule; `url` leads from the stylesheet to the file. */
export function faceRule({ family, style, weight, range }: Face, url: string): string {
  const rest = [
    // What is left out is the default, and these rules are on every page.
    weight !== 400 && `font-weight:${[weight].flat().join(" ")}`,
    style !== "normal" && `font-style:${style}`,
    range && `unicode-range:${range}`,
  ].filter(Boolean);
  return `@font-face{font-family:"${family}";src:url("${url}");${[...rest, "font-display:swap"].join(";")}}`;
}

/** "∞αβγ" → "U+3B1-3B3,U+221E" */
export function unicodeRange(characters: string): string {
  const points = [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ""}`).join();
}
