import { renderFormula } from "../formula.ts";
import { type File, jsxAttribute, type Node, placeOf, walk } from "../tree.ts";

/** Replaces `$…$` and `$$…$$` by `<Tex>` elements that hold the rendered formula. */
export function formulas() {
  return (tree: Node, file: File) => {
    walk(tree, (node, index, siblings) => {
      if (node.type !== "inlineMath" && node.type !== "math") return;
      const display = node.type === "math";
      try {
        const { bits, nats } = renderFormula(node.value ?? "", display);
        siblings[index] = {
          type: display ? "mdxJsxFlowElement" : "mdxJsxTextElement",
          name: "Tex",
          attributes: [
            jsxAttribute("bits", bits),
            ...(nats ? [jsxAttribute("nats", nats)] : []),
            ...(display ? [{ type: "mdxJsxAttribute", name: "display", value: null }] : []),
          ],
          children: [],
          position: node.position,
        };
      } catch (error) {
        throw new Error(`${placeOf(node, file)}: ${(error as Error).message}`);
      }
    });
  };
}
