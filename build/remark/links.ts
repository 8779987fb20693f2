import { type Node, walk } from "../tree.ts";

/** Puts the book's base path before links that are written from the book's root: `/binary-entropy/`. */
export function links({ base }: { base: string }) {
  return (tree: Node) => {
    walk(tree, (node) => {
      if (node.type === "link" && node.url?.startsWith("/")) node.url = base + node.url.slice(1);
    });
  };
}
