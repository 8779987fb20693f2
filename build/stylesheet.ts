import { dirname, join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { type Face, faceRule, GREEK, makeFace, SYMBOLS, textFaces, unicodeRange } from "./fonts.ts";
import { katexStyles } from "./katexStyles.ts";
import { partialStyles } from "./pageStyles.ts";
import { formulaUsage, pageCharacters } from "./usage.ts";

const MAIN = "src/site/styles/main.css";

/** Numbers of live formulas: what no formula says at build, some slider will. */
const LIVE = "0123456789.,−∞⋯ ";

/**
 * Completes the stylesheet that all pages share: to what main.css imports it adds the fonts cut down to the
 * characters in use, and the part of KaTeX's stylesheet that some formula needs.
 */
export function stylesheet(): Plugin {
  let main: string;
  let building: boolean;
  return {
    name: "stylesheet",
    enforce: "pre",
    configResolved({ root, command }) {
      main = join(root, MAIN);
      building = command === "build";
    },
    async transform(code, id) {
      if (id.split("?")[0] !== main) return;
      // In dev all of them; the built pages link to what they show.
      const partial = building
        ? []
        : [...partialStyles().values()].map((file) => `@import "${pathTo(file)}";`);
      const formulas = building ? katexStyles(formulaUsage) : undefined;
      const faces = [
        ...textFaces(building ? pageCharacters : []),
        ...(formulas ? formulaFaces(formulas.fonts) : []),
      ];
      const rules = await Promise.all(
        faces.map(async (face) => faceRule(face, pathTo(await makeFace(face)))),
      );
      return [code, ...partial, formulas ? formulas.css : '@import "katex/dist/katex.css";', ...rules].join(
        "\n",
      );
    },
  };
}

/** In main.css, a path as it writes it. */
const pathTo = (file: string): string => {
  const path = relative(dirname(MAIN), relative(process.cwd(), file)).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
};

/** KaTeX's fonts with the characters of the book's formulas; two of them also lend the text its signs. */
function formulaFaces(fonts: ReturnType<typeof katexStyles>["fonts"]): Face[] {
  const characters = [...new Set([...formulaUsage.characters, ...LIVE, ...SYMBOLS, ...GREEK])]
    .sort()
    .join("");
  const faces = fonts.map(({ family, weight, style, file }) => ({
    name:
      family.toLowerCase().replace("_", "-") +
      (weight === "700" ? "-bold" : "") +
      (style === "italic" ? "-italic" : ""),
    family,
    file,
    style,
    weight: Number(weight),
    characters,
  }));
  const lend = (name: string, signs: string): Face[] =>
    faces
      .filter((face) => face.name === name)
      .map((face) => ({ ...face, family: "Book Signs", style: "normal", range: unicodeRange(signs) }));
  return [...faces, ...lend("katex-main", SYMBOLS), ...lend("katex-math-italic", GREEK)];
}
