import { attributesOf, TAG, unescapeHtml } from "../html.ts";

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** An element, or text as it is read. */
export type HtmlNode = HtmlElement | string;

const VOID = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const TOKEN = new RegExp(`<!--.*?-->|</([a-z][\\w-]*)>|${TAG.source}|[^<]+`, "gis");

/**
 * A page's HTML as a tree.
 *
 * For what React, KaTeX and the Markdown compiler write: elements closed, attributes in quotes. Whatever else HTML
 * would allow is refused.
 *
 * @returns a nameless element that holds what stands at the top
 * @throws {Error} quoting the tag that closes what is not open, or naming what is left open
 */
export function parseHtml(html: string): HtmlElement {
  const root = { name: "", attributes: {}, children: [] as HtmlNode[] };
  const open = [root];
  for (const [token, closed, name, attributes = ""] of html.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!VOID.has(name) && !token.endsWith("/>")) open.push(element);
    } else if (closed !== undefined) {
      if (parent.name !== closed)
        throw new Error(`</${closed}> closes what is not open: <${parent.name}> is`);
      open.pop();
    } else if (!token.startsWith("<!")) {
      parent.children.push(unescapeHtml(token));
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== "string";

export const elementsOf = ({ children }: HtmlElement): HtmlElement[] => children.filter(isElement);

export const hasClass = ({ attributes }: HtmlElement, name: string): boolean =>
  (attributes.class ?? "").split(" ").includes(name);

/** The elements below that satisfy the test, in the order they are read; what is within one that does is left out. */
export function findAll(parent: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement[] {
  return elementsOf(parent).flatMap((element) => (test(element) ? [element] : findAll(element, test)));
}
