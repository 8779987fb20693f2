import { nameFile } from "./place.ts";

/** As much of a Markdown or MDX syntax tree as the build looks at. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  /** Name of a JSX element. */
  name?: string | null;
  attributes?: Attribute[];
  /** Depth of a heading. */
  depth?: number;
  /** Target of a link. */
  url?: string;
  position?: { start: { line: number } };
  data?: { hProperties?: Record<string, unknown>; estree?: unknown; [key: string]: unknown };
}

export interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** What the plugins write down about the file while they read it. */
export interface File {
  path: string;
  data: Record<string, unknown>;
}

export const isJsx = ({ type }: Node): boolean =>
  type === "mdxJsxFlowElement" || type === "mdxJsxTextElement";

/** Calls `visit` for every node below `parent`, in the order they are read. */
export function walk(parent: Node, visit: (node: Node, index: number, siblings: Node[]) => void): void {
  const siblings = parent.children ?? [];
  for (let index = 0; index < siblings.length; index++) {
    visit(siblings[index], index, siblings);
    walk(siblings[index], visit);
  }
}

/** The value of an attribute written as a plain string, or undefined. */
export function textAttribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

export const jsxAttribute = (name: string, value: string): Attribute => ({
  type: "mdxJsxAttribute",
  name,
  value,
});

/** Words and formulas of a node as plain text. */
export function plainText(node: Node): string {
  if (node.value !== undefined) return node.type.startsWith("mdx") ? "" : node.value;
  return (node.children ?? []).map(plainText).join("");
}

/** "content/lessons/02-entropy.mdx:41" */
export function placeOf(node: Node, file: File): string {
  return `${nameFile(file.path)}:${node.position?.start.line ?? 1}`;
}
