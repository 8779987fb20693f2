import type { RenderedPage } from "../../src/site/render.tsx";
import type { IndexedPassage, SearchedPage } from "../../src/site/search/book.ts";
import { findAll, type HtmlElement, hasClass, parseHtml } from "./htmlTree.ts";
import { figures, lessonPassages, type Naming } from "./passages.ts";
import { plainText } from "./plainText.ts";

type Rendered = Pick<RenderedPage, "page" | "body">;

/** The book as it is searched. Embedded figures belong to other people's pages; the home page says nothing twice. */
export function searchedPages(rendered: readonly Rendered[], nameOf: Naming): SearchedPage<IndexedPassage>[] {
  const lessons = rendered.flatMap(({ page }) => page.lesson ?? []);
  const placed = new Set(lessons.flatMap(({ widgets }) => widgets));
  return rendered
    .filter(({ page: { kind } }) => !["home", "embed", "notfound"].includes(kind))
    .map(({ page, body }) => {
      const { path, title, description, lesson } = page;
      const promise = lesson ? [description, ...lesson.objectives].join(" · ") : description;
      const top = { at: "main", title, text: promise };
      return {
        path,
        title,
        order: lesson?.order,
        passages: [top, ...passagesOf({ page, body }, nameOf, placed)],
      };
    });
}

function passagesOf({ page, body }: Rendered, nameOf: Naming, placed: ReadonlySet<string>): IndexedPassage[] {
  switch (page.kind) {
    case "lesson":
      return lessonPassages(body, page.lesson!.slug, nameOf);
    case "glossary":
      return findAll(parseHtml(body), (element) => hasClass(element, "entry")).map(entry);
    case "references":
      return findAll(parseHtml(body), ({ name, attributes }) => name === "li" && "id" in attributes).map(
        (work) => ({
          at: work.attributes.id,
          text: plainText(work),
        }),
      );
    case "playground":
      return findAll(parseHtml(body), ({ attributes }) => attributes.id?.startsWith("fn-")).map(
        functionPassage,
      );
    case "gallery":
      // Those that stand in lessons are found there, with what is said about them. In the gallery a figure's id is
      // its widget's name.
      return figures(parseHtml(body), nameOf).filter(({ at }) => !placed.has(at));
    default:
      return [];
  }
}

/** A term of the glossary: its questions and meanings, without its formula. */
function entry(element: HtmlElement): IndexedPassage {
  const [name] = findAll(element, ({ name }) => name === "h2");
  const [text] = findAll(element, (part) => hasClass(part, "page-text"));
  const said = findAll(text, ({ name }) => name === "p").map(plainText);
  return { at: element.attributes.id, title: plainText(name), text: said.join(" ") };
}

/** A function by its name and its first words; of the rest, each has its lesson. */
function functionPassage(element: HtmlElement): IndexedPassage {
  const [signature] = findAll(element, ({ name }) => name === "h3");
  const [said] = findAll(element, ({ name }) => name === "p");
  const [name] = plainText(signature).split("(");
  return { at: element.attributes.id, title: name, text: plainText(said) };
}
