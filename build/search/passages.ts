import type { IndexedPassage } from "../../src/site/search/book.ts";
import { elementsOf, findAll, type HtmlElement, hasClass, parseHtml } from "./htmlTree.ts";
import { plainText } from "./plainText.ts";

/** The name of a widget, by which it is known in the gallery. */
export type Naming = (widget: string) => string;

/** What holds a piece of text by itself; anything else is looked into. */
const PIECES = new Set(["p", "li", "dt", "dd", "blockquote", "table", "h3", "summary"]);
const HEADINGS = new Set(["h2", "h3", "summary"]);
/** Parts of a lesson that say nothing of their own, or say what stands elsewhere too. */
const ELSEWHERE = ["small-print", "sources", "display", "recall"];

/** Where a piece stands: so many siblings after a heading, then down by the place among the children. */
const placeAfter = (heading: string, steps: readonly number[]) => `${heading}~${steps.join(".")}`;

/**
 * The passages of a lesson, in reading order.
 *
 * What a gate hides is not among them: of that only the words are kept, for readers who remember having read it.
 */
export function lessonPassages(body: string, slug: string, nameOf: Naming): IndexedPassage[] {
  const [prose] = findAll(parseHtml(body), isProse);
  const passages: IndexedPassage[] = [];
  let heading = { id: "", title: "" };
  let after = 0;

  const visit = (element: HtmlElement, steps: readonly number[]): void => {
    const at = placeAfter(heading.id, steps);
    const section = heading.title || undefined;
    if (ELSEWHERE.some((name) => hasClass(element, name))) return;
    const island = element.attributes["data-island"];
    if (island === "widget") passages.push(...figures(element, nameOf, section));
    else if (island === "exercise") passages.push(...exercise(element, slug, section));
    else if (island !== undefined) passages.push(...gate(element, at, section));
    else if (PIECES.has(element.name) && !findAll(element, isPiece).length) {
      const text = plainText(element);
      if (HEADINGS.has(element.name)) passages.push({ at, title: text, section, text: "" });
      else if (text) passages.push({ at, section, text });
    } else for (const [index, child] of elementsOf(element).entries()) visit(child, [...steps, index]);
  };

  for (const element of elementsOf(prose)) {
    if (element.name === "h2") {
      heading = { id: element.attributes.id, title: plainText(element) };
      after = 0;
      passages.push({ at: heading.id, title: heading.title, text: "" });
    } else visit(element, [after]);
    after++;
  }
  return passages;
}

const isProse = (element: HtmlElement) => hasClass(element, "prose");

const isPiece = ({ name }: HtmlElement) => PIECES.has(name);

/** The figures of a page, each by its question, its name and what it says to begin with. */
export function figures(page: HtmlElement, nameOf: Naming, section?: string): IndexedPassage[] {
  return findAll(page, ({ name, attributes }) => name === "figure" && "data-widget" in attributes).map(
    (figure) => {
      const [question] = findAll(figure, ({ name }) => name === "h3");
      const [caption] = findAll(figure, ({ attributes }) => "data-summary" in attributes);
      const { id, "data-widget": widget, "aria-label": label = "" } = figure.attributes;
      return {
        at: id,
        kind: "figure" as const,
        title: question ? plainText(question) : label,
        section,
        text: `${nameOf(widget)}. ${caption ? plainText(caption) : ""}`,
      };
    },
  );
}

const slotIs =
  (name: RegExp) =>
  ({ attributes }: HtmlElement) =>
    name.test(attributes["data-slot"] ?? "");

/** An exercise by its prompt and choices; one that is another lesson's is found there. */
function exercise(host: HtmlElement, slug: string, section?: string): IndexedPassage[] {
  if (JSON.parse(host.attributes["data-props"]).slug !== slug) return [];
  const [form] = findAll(host, ({ name }) => name === "form");
  const asked = findAll(form, slotIs(/^(prompt|choice-\d+)$/)).map((slot) => plainText(slot));
  return [{ at: form.attributes.id, kind: "exercise", section, text: asked.join(" · ") }];
}

/** A question to guess at: what it asks, and the words behind it. */
function gate(host: HtmlElement, at: string, section?: string): IndexedPassage[] {
  const [form] = findAll(host, (element) => hasClass(element, "gate"));
  if (!form) return [];
  const isResult = (element: HtmlElement) => hasClass(element, "gate-result");
  const asked = findAll(form, slotIs(/^(question|option-\d+)$/)).map((slot) => plainText(slot));
  const revealed = findAll(form, isResult).map((result) => plainText(result));
  return [
    {
      at,
      kind: "question",
      section,
      text: asked.join(" · "),
      hidden: revealed.join(" "),
    },
  ];
}
