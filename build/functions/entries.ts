import { parseSync, Visitor } from "vite";
import type { FunctionDeclaration, Member, Parameter, TypeDeclaration } from "./declarations.ts";
import { type Docstring, type Example, type Place, readDocstring, refuse } from "./docstring.ts";
import { type Addresses, linkedHtml, proseHtml } from "./html.ts";

/** A paragraph, or the lines of a formula; HTML. */
export type Said = { readonly text: string } | { readonly formula: readonly string[] };

export interface ParameterEntry {
  readonly name: string;
  /** HTML. */
  readonly type: string;
  /** HTML. */
  readonly text: string;
}

export interface ExampleEntry {
  /** JavaScript. */
  readonly expression: string;
  /** Its value, numbers rounded. */
  readonly result: string;
  /** A whole module that prints the value. */
  readonly program: string;
}

/** A public function; texts are HTML. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  /** "klDivergence(p, q, unit = "bits")"; plain text. */
  readonly signature: string;
  readonly says: readonly Said[];
  readonly params: readonly ParameterEntry[];
  readonly returns: { readonly type: string; readonly text: string };
  readonly throws: readonly string[];
  readonly sources: readonly string[];
  readonly examples: readonly ExampleEntry[];
}

/** A public type; texts are HTML. */
export interface TypeEntry {
  readonly id: string;
  readonly name: string;
  readonly says: readonly Said[];
  /** What it stands for, if it is no list of members. */
  readonly alias?: string | undefined;
  /** The types whose members it has too. */
  readonly extends: readonly string[];
  readonly members: readonly ParameterEntry[];
}

/** @throws {Error} naming file and line of what a reader would miss */
export function readFunction(declaration: FunctionDeclaration, addresses: Addresses): FunctionEntry {
  const { name, place, signatures } = declaration;
  const doc = docstringOf(declaration);
  const { params, returns, examples } = doc;
  if (returns === undefined) return refuse(place, `${name} does not say what it returns`);
  if (examples.length === 0) refuse(place, `${name} has no example`);
  const taken = signatures[0]!.params;
  const names = taken.map((param, i) => param.name || params[i]?.name || "");
  const said = params.map((param) => param.name);
  if (said.join() !== names.map((one) => one.replace("…", "")).join())
    refuse(place, `${name} takes (${names.join(", ")}) but its docstring tells of (${said.join(", ")})`);

  const types = (read: (signature: (typeof signatures)[number]) => string) =>
    linkedHtml([...new Set(signatures.map(read))].join(" or "), addresses);
  return {
    id: addresses.get(name)!,
    name,
    signature: `${name}(${taken.map((param, i) => parameterText({ ...param, name: names[i]! })).join(", ")})`,
    says: saidHtml(doc, addresses),
    params: params.map(({ text }, i) => ({
      name: names[i]!,
      type: types((signature) => signature.params[i]!.type),
      text: proseHtml(text, addresses),
    })),
    returns: { type: types((signature) => signature.returns), text: proseHtml(returns, addresses) },
    throws: doc.throws.map((text) => proseHtml(text, addresses)),
    sources: doc.sources.map((text) => proseHtml(text, addresses)),
    examples: examples.map((example) => readExample(example, declaration.comment!.place, addresses)),
  };
}

/** @throws {Error} naming file and line of a type without docstring */
export function readType(declaration: TypeDeclaration, addresses: Addresses): TypeEntry {
  const { name, parameters, alias, members } = declaration;
  return {
    id: addresses.get(name)!,
    name: parameters.length > 0 ? `${name}<${parameters.join(", ")}>` : name,
    says: saidHtml(docstringOf(declaration), addresses),
    alias: alias && linkedHtml(alias, addresses),
    extends: declaration.extends.map((parent) => linkedHtml(parent, addresses)),
    members: members.map((member) => memberEntry(member, declaration.place, addresses)),
  };
}

function memberEntry(
  { name, takes, type, comment }: Member,
  place: Place,
  addresses: Addresses,
): ParameterEntry {
  const says = comment ? saidHtml(readDocstring(comment, place), addresses) : [];
  return {
    name: takes ? `${name}(${takes.map(parameterText).join(", ")})` : name,
    type: linkedHtml(type, addresses),
    text: says.flatMap((part) => ("text" in part ? part.text : [])).join(" "),
  };
}

function docstringOf({ name, place, comment }: FunctionDeclaration | TypeDeclaration): Docstring {
  if (!comment) return refuse(place, `${name} has no docstring`);
  return readDocstring(comment.text, comment.place);
}

const saidHtml = ({ paragraphs }: Docstring, addresses: Addresses): Said[] =>
  paragraphs.map((part) =>
    "text" in part
      ? { text: proseHtml(part.text, addresses) }
      : { formula: part.formula.map((line) => proseHtml(line, addresses)) },
  );

/** "unit = "bits"", "options" for what may be left out without a word, "length?" for what is not said at all. */
function parameterText({ name, fallback }: Parameter): string {
  if (fallback === undefined) return name;
  return fallback === "" || fallback.includes("this.") ? `${name}?` : `${name} = ${fallback}`;
}

/** @throws {Error} naming file and line of the docstring, if the expression is none */
function readExample({ expression, result }: Example, place: Place, addresses: Addresses): ExampleEntry {
  const { program, errors } = parseSync("example.js", `(${expression});`);
  if (errors.length > 0) refuse(place, `the example “${expression}” cannot be read: ${errors[0]!.message}`);
  const used = new Set<string>();
  new Visitor({
    CallExpression: ({ callee }) => {
      if (callee.type === "Identifier" && addresses.has(callee.name)) used.add(callee.name);
    },
  }).visit(program);
  if (used.size === 0) refuse(place, `the example “${expression}” calls no public function`);
  return {
    expression,
    result: listed(result),
    program: `import { ${[...used].join(", ")} } from "measured-surprise";\n\nconsole.log(${expression});\n`,
  };
}

/** A typed array, which JSON writes with its indices, as the list it is. */
const listed = (json: string): string =>
  /^\{"0": /.test(json) ? json.replace(/"\d+": /g, "").replace(/^\{(.*)\}$/, "[$1]") : json;
