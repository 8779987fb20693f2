import { type File, isJsx, type Node, placeOf, walk } from "../tree.ts";

interface Import {
  type: string;
  specifiers?: { local: { name: string } }[];
}

interface Options {
  /** Every component a lesson may use. */
  words: () => readonly string[];
  /** Show what is missing where it stands, so that a lesson can be read before its widget is made. */
  draft: () => boolean;
}

/** Refuses components that are neither words of the book, nor widgets, nor imported by the lesson itself. */
export function vocabulary({ words, draft }: Options) {
  return (tree: Node, file: File) => {
    const known = new Set([...words(), ...importedBy(tree)]);
    walk(tree, (node, index, siblings) => {
      if (!isJsx(node) || !node.name || !/^[A-Z]/.test(node.name) || known.has(node.name)) return;
      const nearest = [...known].filter((word) => word[0] === node.name![0]).sort();
      const hint = nearest.length > 0 ? `; known under ${node.name[0]}: ${nearest.join(", ")}` : "";
      const complaint = `${placeOf(node, file)}: there is no component or widget <${node.name}>${hint}`;
      if (!draft()) throw new Error(complaint);
      siblings[index] = { type: "blockquote", children: [{ type: "text", value: complaint }] };
    });
  };
}

function importedBy(tree: Node): string[] {
  const statements = (tree.children ?? [])
    .filter(({ type }) => type === "mdxjsEsm")
    .flatMap(({ data }) => (data?.estree as { body: Import[] } | undefined)?.body ?? []);
  return statements.flatMap(({ specifiers }) => specifiers?.map(({ local }) => local.name) ?? []);
}
