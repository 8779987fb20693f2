import { formulaMarkup } from "../formula.ts";
import { type File, jsxAttribute, type Node, placeOf, walk } from "../tree.ts";

/** Closing punctuation, which belongs on the line of the formula it follows. */
const CLOSING = /^[.,;:!?)\]’”…]+/;

/** As many signs as never need a line's end among them. */
const SHORT = 12;

/**
 * A browser may break a line inside a formula, and between a formula and the full stop after it. One that is
 * short, or cannot break itself, is held together with what closes it.
 */
function held(html: string, next: Node | undefined): string {
  const [closing = ""] = (next?.type === "text" && next.value?.match(CLOSING)) || [];
  const copies = html.includes('class="in-nats"') ? 2 : 1;
  const breaks = (html.match(/class="katex-base"/g)?.length ?? 0) > copies;
  const [math = ""] = html.match(/<math>.*?<\/math>/s) ?? [];
  if (breaks ? math.replace(/<[^>]*>/g, "").length > SHORT : !closing) return html;
  if (closing) next!.value = next!.value!.slice(closing.length);
  return `<span class="held">${html}${closing}</span>`;
}

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
        const html = formulaMarkup(node.value ?? "", display);
        siblings[index] = {
          ...as(display ? html : held(html, siblings[index + 1]), display),
          position: node.position,
        };
      } catch (error) {
        throw new Error(`${placeOf(node, file)}: ${(error as Error).message}`);
      }
    });
  };
}
