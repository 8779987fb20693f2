import type { Markdown } from "../markdown.ts";
import { nameFile } from "../place.ts";
import { type File, isJsx, type Node, placeOf, walk } from "../tree.ts";

/** Attributes that hold a line of prose, formulas included: a question, a title, what to say to a guess. */
const PROSE = new Set(["question", "title", "says"]);

/** Those that are prose on one word only. */
const PROSE_OF: Readonly<Record<string, readonly string[]>> = { Card: ["objective", "direction", "bound"] };

/** Compiles the prose in attributes to HTML. */
export function proseAttributes({ markdown }: { markdown: Markdown }) {
  return (tree: Node, file: File) => {
    walk(tree, (node) => {
      if (!isJsx(node)) return;
      for (const attribute of node.attributes ?? []) {
        const { name = "" } = attribute;
        const isProse = PROSE.has(name) || PROSE_OF[node.name ?? ""]?.includes(name);
        if (!isProse || typeof attribute.value !== "string") continue;
        const line = Number(placeOf(node, file).split(":").at(-1));
        attribute.value = markdown.inline(attribute.value, { file: nameFile(file.path), line });
      }
    });
  };
}
