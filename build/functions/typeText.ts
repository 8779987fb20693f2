import type { ESTree } from "vite";

/**
 * A type as a reader who knows no TypeScript may read it: any list is an array, nothing is said of what may be
 * written to.
 *
 * @param source - the file it stands in
 */
export function typeText(type: ESTree.TSType, source: string): string {
  const text = (inner: ESTree.TSType) => typeText(inner, source);
  switch (type.type) {
    case "TSTypeReference": {
      const name = source.slice(type.typeName.start, type.typeName.end);
      const given = type.typeArguments?.params ?? [];
      if (name === "ArrayLike") return listOf(text(given[0]!));
      // Said for the compiler's sake.
      if (name === "Extract" || name === "Readonly") return text(given[0]!);
      return name.replace(/^Readonly/, "") + (given.length > 0 ? `<${given.map(text).join(", ")}>` : "");
    }
    case "TSTypeOperator":
      return text(type.typeAnnotation);
    case "TSArrayType":
      return listOf(text(type.elementType));
    case "TSParenthesizedType": {
      const inner = text(type.typeAnnotation);
      return type.typeAnnotation.type === "TSConditionalType" ? inner : `(${inner})`;
    }
    case "TSConditionalType":
      return `${text(type.trueType)} | ${text(type.falseType)}`;
    case "TSUnionType":
      return type.types.map(text).join(" | ");
    case "TSTypeLiteral":
      return `{ ${type.members.map((member) => memberText(member, source)).join(", ")} }`;
    case "TSFunctionType":
      return `(${type.params.map((param) => parameterName(param, source)).join(", ")}) => ${text(type.returnType!.typeAnnotation)}`;
    default:
      return source.slice(type.start, type.end).replace(/\s+/g, " ");
  }
}

const listOf = (item: string) =>
  /[|=]/.test(item) ? `(${item.replace(/^\((.*)\)$/, "$1")})[]` : `${item}[]`;

function memberText(member: ESTree.TSSignature, source: string): string {
  if (member.type !== "TSPropertySignature" || !member.typeAnnotation)
    return source.slice(member.start, member.end).replace(/\s+/g, " ");
  const name = source.slice(member.key.start, member.key.end) + (member.optional ? "?" : "");
  return `${name}: ${typeText(member.typeAnnotation.typeAnnotation, source)}`;
}

/** "p", "…rest", or nothing for a parameter that is taken apart where it arrives. */
export function parameterName(param: ESTree.ParamPattern, source: string): string {
  switch (param.type) {
    case "Identifier":
      return param.name;
    case "RestElement":
      return `…${source.slice(param.argument.start, param.argument.end)}`;
    case "AssignmentPattern":
      return parameterName(param.left, source);
    default:
      return "";
  }
}
