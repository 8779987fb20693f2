import { tagsOf } from "./html.ts";

/** A page as it will be written, still with the places (`data-at`) its parts come from. */
export interface CheckedPage {
  readonly path: string;
  readonly html: string;
}

interface Link {
  readonly href: string;
  /** "content/lessons/02-entropy.mdx:41", or the page for what no lesson says. */
  readonly where: string;
}

interface Anchors {
  readonly ids: ReadonlySet<string>;
  /** Widget of each figure, by the figure's id; those too that come when a link asks for them. */
  readonly figures: ReadonlyMap<string, string>;
  /** Programs that come when a link asks for them. They have no state. */
  readonly examples: ReadonlySet<string>;
}

interface Options {
  readonly base: string;
  /** What is wrong with a state in a link to a figure of this widget, if anything. */
  readonly stateProblem: (widget: string, state: string) => string | undefined;
}

/**
 * Follows every link within the book, and looks for ids that stand twice.
 *
 * @throws {Error} naming file and line (or page), and link or id, of all that is wrong
 */
export function checkPages(pages: readonly CheckedPage[], { base, stateProblem }: Options): void {
  const problems: string[] = [];
  const anchors = new Map<string, Anchors>();
  const links: (Link & { path: string })[] = [];
  for (const { path, html } of pages) {
    const ids = new Set<string>();
    const figures = new Map<string, string>();
    const examples = new Set<string>();
    let near = `page ${path}`;
    for (const { name, attributes } of tagsOf(html)) {
      const { id, href, value } = attributes;
      near = attributes["data-at"] ?? near;
      if (id !== undefined && ids.has(id)) problems.push(`${near}: on ${path} the id “${id}” stands twice`);
      if (id !== undefined) ids.add(id);
      if (id !== undefined && attributes["data-widget"]) figures.set(id, attributes["data-widget"]);
      const [, offered, program] =
        (name === "option" && value?.match(/^(?:figure\/(.+)|example\/(.+))$/)) || [];
      if (offered) figures.set(offered, offered);
      if (program) examples.add(program);
      if (name === "a" && href !== undefined)
        links.push({ path, href, where: attributes["data-at"] ?? `page ${path}` });
    }
    anchors.set(path, { ids, figures, examples });
  }
  for (const link of links) {
    const problem = problemWith(link.href, link.path);
    if (problem) problems.push(`${link.where}: link “${link.href}” ${problem}`);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));

  function problemWith(href: string, from: string): string | undefined {
    if (/^(https?|mailto):/.test(href)) return undefined;
    const [, address, hash] = href.match(/^([^#]*)(?:#(.*))?$/s)!;
    if (address !== "" && !address.startsWith(base)) return `does not lead into the book (${base})`;
    const path = address === "" ? from : `/${address.slice(base.length)}`;
    const target = anchors.get(path);
    if (!target) return "leads to no page";
    return hash ? problemWithHash(hash, target) : undefined;
  }

  function problemWithHash(hash: string, { ids, figures, examples }: Anchors): string | undefined {
    const [, id, state] = hash.match(/^([^:]*):(.*)$/s) ?? [];
    if (id === undefined)
      return ids.has(decodeURIComponent(hash)) ? undefined : "leads to no place on its page";
    if (examples.has(id) && state === "") return undefined;
    const widget = figures.get(decodeURIComponent(id));
    if (widget === undefined) return `names no figure (known: ${[...figures.keys()].join(", ") || "none"})`;
    const problem = stateProblem(widget, state);
    return problem && `asks ${widget} for a state it cannot take: ${problem}`;
  }
}

/** The finished page: without the places, which were only for messages. */
export const withoutPlaces = (html: string): string => html.replace(/ data-at="[^"]*"/g, "");
