import { formulaMarkup } from "../formula.ts";
import { type File, jsxAttribute, type Node, placeOf, walk } from "../tree.ts";

/** What stands for a rendered formula in the tree: an element in MDX, plain HTML in Markdown. */
type Stand = (html: string, display: boolean) => Node;

export const asElement: Stand = (html, display) => ({
  type: display ? "mdxJsxFlowElement" : "mdxJsxTextElement",
  name: display ? "DisplayedFormula" : "Formula",
  attributes: [jsxAttribute("html", html)],
  children: [],
});

export const asHtml: Stand = (html, display) => ({
  type: "html",
  value: display ? `<div class="display" role="group" aria-label="Formula" tabindex="0">${html}</div>` : html,
});

/** Exchanges `$…$` and `$$…$$` for the rendered formulas. */
export function formulas({ as }: { as: Stand }) {
  return (tree: Node, file: File) => {
    walk(tree, (node, index, siblings) => {
      if (node.type !== "inlineMath" && node.type !== "math") return;
      const display = node.type === "math";
      try {
        siblings[index] = {
          ...as(formulaMarkup(node.value ?? "", display), display),
          position: node.position,
        };
      } catch (error) {
        throw new Error(`${placeOf(node, file)}: ${(error as Error).message}`);
      }
    });
  };
}
