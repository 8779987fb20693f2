import { type File, isJsx, jsxAttribute, type Node, placeOf, walk } from "../tree.ts";

/**
 * Tells every component of the book's vocabulary where it stands (`where="file:line"`), so that it can name
 * the place when it refuses what it is given. Links and headings carry it as `data-at`; the page checks
 * read it there and the finished page has it no more.
 */
export function places() {
  return (tree: Node, file: File) => {
    walk(tree, (node) => {
      if (isJsx(node) && /^[A-Z]/.test(node.name ?? "")) {
        node.attributes?.push(jsxAttribute("where", placeOf(node, file)));
      } else if (node.type === "link" || node.type === "heading") {
        node.data ??= {};
        node.data.hProperties = { ...node.data.hProperties, dataAt: placeOf(node, file) };
      }
    });
  };
}
