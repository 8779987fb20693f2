import { type ESTree, parseSync } from "vite";
import { type Place, refuse } from "./docstring.ts";
import { parameterName, typeText } from "./typeText.ts";

export interface Parameter {
  /** "p", "…rest"; empty for one that is taken apart where it arrives. */
  readonly name: string;
  readonly type: string;
  /** What it is if not given, as it is written; "" where that is nothing at all. */
  readonly fallback?: string | undefined;
}

export interface Signature {
  readonly params: readonly Parameter[];
  readonly returns: string;
}

export interface Member {
  readonly name: string;
  /** Of a method. */
  readonly takes?: readonly Parameter[] | undefined;
  readonly type: string;
  readonly comment?: string | undefined;
}

interface Declared {
  readonly name: string;
  readonly place: Place;
  /** The docstring right before it. */
  readonly comment?: { readonly text: string; readonly place: Place } | undefined;
}

export interface FunctionDeclaration extends Declared {
  readonly kind: "function";
  /** One, or its overloads without what implements them. */
  readonly signatures: readonly Signature[];
}

export interface TypeDeclaration extends Declared {
  readonly kind: "type";
  /** What it is made for, as in "Steps<Result>". */
  readonly parameters: readonly string[];
  /** What it stands for, if it is no list of members. */
  readonly alias?: string | undefined;
  /** The types whose members it has too. */
  readonly extends: readonly string[];
  readonly members: readonly Member[];
}

export type Declaration = FunctionDeclaration | TypeDeclaration;

/** What a file re-exports: name, and the file it is from as it is written there. */
export interface Reexport {
  readonly name: string;
  readonly from: string;
}

/** @throws {Error} naming file and line of what is not written as a list of names with their file */
export function readReexports(source: string, file: string): Reexport[] {
  return parse(source, file).body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || !node.source)
      return refuse({ file, line: lineAt(source, node.start) }, "only “export { … } from” can be read here");
    const from = node.source.value;
    return node.specifiers.map(({ exported }) => ({ name: nameOf(exported, source), from }));
  });
}

/**
 * The functions and types a file exports, with the docstrings right before them.
 *
 * @throws {Error} naming file and line, if the file cannot be parsed
 */
export function readDeclarations(source: string, file: string): Declaration[] {
  const reader = new Reader(source, file);
  const found = new Map<string, Declaration>();
  for (const node of parse(source, file).body) {
    if (node.type !== "ExportNamedDeclaration" || !node.declaration) continue;
    const read = reader.read(node, node.declaration);
    if (!read) continue;
    const known = found.get(read.name);
    found.set(read.name, known ? overloaded(known, read, node.declaration) : read);
  }
  return [...found.values()];
}

/** One more signature of a function that has overloads; what implements them says nothing to a caller. */
function overloaded(known: Declaration, next: Declaration, node: ESTree.Declaration): Declaration {
  if (known.kind !== "function" || next.kind !== "function" || node.type !== "TSDeclareFunction")
    return known;
  return { ...known, signatures: [...known.signatures, ...next.signatures] };
}

function parse(source: string, file: string): ESTree.Program {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) refuse({ file, line: lineAt(source, error.labels[0]?.start ?? 0) }, error.message);
  return program;
}

export const lineAt = (source: string, at: number): number => source.slice(0, at).split("\n").length;

const nameOf = ({ start, end }: { start: number; end: number }, source: string) => source.slice(start, end);

class Reader {
  readonly source: string;
  readonly file: string;

  constructor(source: string, file: string) {
    this.source = source;
    this.file = file;
  }

  read(outer: ESTree.ExportNamedDeclaration, node: ESTree.Declaration): Declaration | undefined {
    const parameters =
      "typeParameters" in node ? (node.typeParameters?.params ?? []).map(({ name }) => name.name) : [];
    const declared = (name: string): Declared => ({
      name,
      place: this.placeAt(node.start),
      comment: this.commentBefore(outer.start),
    });
    switch (node.type) {
      case "FunctionDeclaration":
      case "TSDeclareFunction":
        return { ...declared(node.id!.name), kind: "function", signatures: [this.signature(node)] };
      case "TSInterfaceDeclaration": {
        const members = node.body.body.flatMap((member) => this.member(member) ?? []);
        const parents = node.extends.map(({ expression }) => nameOf(expression, this.source));
        return { ...declared(node.id.name), kind: "type", parameters, extends: parents, members };
      }
      case "ClassDeclaration": {
        const members = node.body.body.flatMap((member) => this.member(member) ?? []);
        return { ...declared(node.id!.name), kind: "type", parameters, extends: [], members };
      }
      case "TSTypeAliasDeclaration": {
        const alias = typeText(node.typeAnnotation, this.source);
        return { ...declared(node.id.name), kind: "type", parameters, alias, extends: [], members: [] };
      }
      default:
        return undefined;
    }
  }

  private placeAt(at: number): Place {
    return { file: this.file, line: lineAt(this.source, at) };
  }

  private commentBefore(at: number): { text: string; place: Place } | undefined {
    const [, text] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(this.source.slice(0, at)) ?? [];
    if (text === undefined) return undefined;
    return { text, place: this.placeAt(this.source.lastIndexOf("/**", at)) };
  }

  private signature({ params, returnType }: Pick<ESTree.Function, "params" | "returnType">): Signature {
    return {
      params: params.map((param) => this.parameter(param)),
      returns: returnType ? typeText(returnType.typeAnnotation, this.source) : "",
    };
  }

  private parameter(param: ESTree.ParamPattern): Parameter {
    const name = parameterName(param, this.source);
    if (param.type === "TSParameterProperty") return { name, type: "" };
    if (param.type === "AssignmentPattern") {
      const { left, right } = param;
      const type = this.typeOf(left) || (right.type === "Literal" ? typeof right.value : "");
      return { name, type, fallback: nameOf(right, this.source) };
    }
    const optional = param.type !== "RestElement" && param.optional;
    return { name, type: this.typeOf(param), fallback: optional ? "" : undefined };
  }

  private typeOf({ typeAnnotation }: { typeAnnotation?: ESTree.TSTypeAnnotation | null }): string {
    return typeAnnotation ? typeText(typeAnnotation.typeAnnotation, this.source) : "";
  }

  /** What a reader may use of a type: not its constructor, nor what is private. */
  private member(node: ESTree.TSSignature | ESTree.ClassElement): Member | undefined {
    const comment = this.commentBefore(node.start)?.text;
    if (!("key" in node) || node.key.type === "PrivateIdentifier") return undefined;
    if ("accessibility" in node && node.accessibility === "private") return undefined;
    const name = nameOf(node.key, this.source);
    if (node.type === "MethodDefinition") {
      if (node.kind === "constructor") return undefined;
      const { params, returns } = this.signature(node.value);
      return { name, takes: params, type: returns, comment };
    }
    if (node.type === "PropertyDefinition" && node.value?.type === "ArrowFunctionExpression") {
      const { params, returns } = this.signature(node.value);
      return { name, takes: params, type: returns, comment };
    }
    if (node.type !== "PropertyDefinition" && node.type !== "TSPropertySignature") return undefined;
    return { name: node.optional ? `${name}?` : name, type: this.typeOf(node), comment };
  }
}
