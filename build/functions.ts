import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type Declaration, readDeclarations, readReexports } from "./functions/declarations.ts";
import { refuse } from "./functions/docstring.ts";
import { type FunctionEntry, readFunction, readType, type TypeEntry } from "./functions/entries.ts";

export type { FunctionEntry, TypeEntry } from "./functions/entries.ts";

/** The public functions of src/math about one thing, in the order of their files, and the types they need. */
export interface FunctionArea {
  /** Of its heading. */
  readonly id: string;
  readonly title: string;
  readonly functions: readonly FunctionEntry[];
  readonly types: readonly TypeEntry[];
}

const MATH = "src/math";

/** The areas as a reader comes to them, and the files that belong to each. */
const AREAS: Readonly<Record<string, string>> = {
  "Surprise and entropy": "surprisal entropy unit",
  "Cross-entropy and divergence": "crossEntropy klDivergence jsDivergence",
  "Two variables": "joint",
  "Estimates from counts": "counts permutation shannonBounds",
  "Gaussians and mixtures": "gaussian gaussianIntegrand mixture fitGaussian gridKl",
  "Logits and losses": "logits binaryCrossEntropy lossGradient lossAtPrecision precision",
  Calibration: "calibration",
  "Codes and their lengths": "expectedLength codeLengths huffman prefixCode blockWeights",
  "Arithmetic coding": "arithmeticCode arithmeticDecode symbolModel interval rational",
  "Models of text": "perplexity ngram ngramModel adaptive blended prepareLetters",
  "Objectives of modern models": "elbo diffusion contrast tilt",
  "Making distributions and drawing from them": "normalize redistribute sampleIndex random",
  "Long work in steps": "steps",
};

/** A file's text by its name without ".ts"; `index` names what is public. */
export type Sources = ReadonlyMap<string, string>;

/**
 * The table of public functions, read from their sources.
 *
 * @param areas - title of each area and the files in it, in order
 * @param folder - where the sources are, for messages
 * @throws {Error} naming file and line of a function without docstring or example, or with one that cannot be read,
 *   or the file that has no area
 */
export function readFunctions(
  sources: Sources,
  areas: Readonly<Record<string, string>> = AREAS,
  folder = MATH,
): FunctionArea[] {
  const nameFile = (file: string) => `${folder}/${file}.ts`;
  const exported = readReexports(sources.get("index") ?? "", nameFile("index"));
  const fileOf = new Map(exported.map(({ name, from }) => [name, /^\.\/(\w+)\.ts$/.exec(from)?.[1] ?? from]));
  const declarations = [...new Set(fileOf.values())].flatMap((file) =>
    readDeclarations(sources.get(file) ?? "", nameFile(file)).filter(({ name }) => fileOf.get(name) === file),
  );
  for (const name of fileOf.keys()) {
    if (!declarations.some((declaration) => declaration.name === name))
      refuse(
        { file: nameFile("index"), line: 1 },
        `${name} is not declared in ${nameFile(fileOf.get(name)!)}`,
      );
  }
  const placed = Object.values(areas).flatMap((files) => files.split(" "));
  for (const { name, place } of declarations) {
    if (!placed.includes(fileOf.get(name)!))
      refuse(place, `${name} has no area: name its file in build/functions.ts`);
  }
  for (const file of placed) {
    if (![...fileOf.values()].includes(file))
      throw new Error(`build/functions.ts: ${nameFile(file)} has an area but exports nothing public`);
  }

  const addresses = new Map(declarations.map((declaration) => [declaration.name, addressOf(declaration)]));
  return Object.entries(areas).map(([title, files]) => {
    const here = files
      .split(" ")
      .flatMap((file) => declarations.filter((declaration) => fileOf.get(declaration.name) === file));
    return {
      id: title.toLowerCase().replace(/\W+/g, "-"),
      title,
      functions: here.flatMap((one) => (one.kind === "function" ? readFunction(one, addresses) : [])),
      types: here.flatMap((one) => (one.kind === "type" ? readType(one, addresses) : [])),
    };
  });
}

/** Where it stands on the page. */
const addressOf = ({ kind, name }: Declaration) => (kind === "function" ? `fn-${name}` : `type-${name}`);

/** The files of src/math as they are now. */
export function mathSources(): Sources {
  const files = readdirSync(MATH).filter((file) => /(?<!\.test)\.ts$/.test(file));
  return new Map(files.map((file) => [file.replace(/\.ts$/, ""), readFileSync(join(MATH, file), "utf8")]));
}

/** `import areas from "virtual:functions"`: the table of the functions of src/math. */
export function functionTable(): Plugin {
  const name = "virtual:functions";
  return {
    name: "functions",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return;
      const sources = mathSources();
      for (const file of sources.keys()) this.addWatchFile(join(process.cwd(), MATH, `${file}.ts`));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(readFunctions(sources)))})`;
    },
  };
}
