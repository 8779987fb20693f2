import type { Findings, Place } from "./engine.ts";
import { excerpt, marked, opening, type Stretch } from "./excerpt.ts";
import { words } from "./words.ts";

/** How many places of one page are shown. */
const OF_A_PAGE = 5;

const KINDS = { figure: "Figure", question: "Question to guess at", exercise: "Exercise" };

function element(name: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

const shown = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, hit }) => (hit ? element("mark", "", text) : text));

/** What was found, page by page, the best page first: links, each with its words in their sentence. */
export function resultsOf({ places, counts }: Findings): HTMLElement[] {
  return [...new Set(places.map(({ page }) => page))].map((page) => {
    const few = places.filter((place) => place.page === page).slice(0, OF_A_PAGE);
    const all = counts.get(page) ?? few.length;
    const title = element("h2", "", page.order === undefined ? page.title : `${page.order} ${page.title}`);
    if (all > few.length) title.append(element("small", "", `${few.length} of ${all} places`));
    const list = element("ul", "", ...few.map((place) => element("li", "", linkTo(place))));
    return element("section", "grid", title, list);
  });
}

function linkTo({ page, passage, next, seen, behind }: Place): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `${import.meta.env.BASE_URL}${page.path.slice(1)}#${passage.at}`;
  const { kind, title, section, text } = passage;
  const name = title ? shown(marked(title, seen)) : [section ?? ""];
  if (kind) name.unshift(element("span", "", `${KINDS[kind]} `));
  // What is called by the words asked for is shown from its beginning; a heading, with how it goes on.
  const named = words(title ?? "").map(({ word }) => word);
  const said = text || next?.text || "";
  const sought = [...seen].every((word) => named.includes(word))
    ? marked(opening(said), seen)
    : excerpt(said, seen);
  if (name.some((part) => part !== "")) link.append(element("b", "", ...name));
  if (said) link.append(element("span", "", ...shown(sought)));
  if (behind)
    link.append(element("i", "", "Some of your words are in its answer, which shows once you have guessed."));
  return link;
}
