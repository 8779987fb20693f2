import { type File, isJsx, type Node, placeOf, plainText, textAttribute, walk } from "../tree.ts";

/** What a lesson consists of, as its file says. */
export interface Outline {
  readonly sections: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
  readonly figures: readonly { readonly id: string; readonly widget: string }[];
  /** The cards of evidence; one that is not the lesson's only one has an id and a title. */
  readonly cards: readonly { readonly id?: string; readonly title?: string }[];
  readonly terms: readonly string[];
  readonly citations: readonly string[];
}

/** Time a reader spends on a thing, counted in words read. */
const WEIGHTS: Record<string, number> = {
  Predict: 90,
  Sort: 120,
  Exercise: 150,
  Listing: 80,
  EvidenceCard: 150,
  widget: 250,
};

/** Gives every `##` heading an id and writes down the lesson's outline. */
export function outline({ widgetOf }: { widgetOf: (component: string) => string | undefined }) {
  return (tree: Node, file: File) => {
    const figures: { id: string; widget: string }[] = [];
    const terms = new Set<string>();
    const citations = new Set<string>();
    const cards: Outline["cards"][number][] = [];
    walk(tree, (node) => {
      if (!isJsx(node) || !node.name) return;
      const id = textAttribute(node, "id");
      const widget = widgetOf(node.name);
      if (widget) {
        if (!id) throw new Error(`${placeOf(node, file)}: <${node.name}> needs an id`);
        figures.push({ id, widget });
      }
      if (node.name === "EvidenceCard") {
        const title = textAttribute(node, "title");
        cards.push({ ...(id && { id }), ...(title && { title }) });
      }
      if (node.name === "Term" && id) terms.add(id);
      if (node.name === "Cite" && id) citations.add(id);
    });
    file.data.outline = {
      sections: sections(tree, widgetOf),
      figures,
      cards,
      terms: [...terms],
      citations: [...citations],
    } satisfies Outline;
  };
}

/** What stands above the first heading counts as part of the first section. */
function sections(tree: Node, widgetOf: (component: string) => string | undefined): Outline["sections"] {
  const found: { id: string; title: string; weight: number }[] = [];
  let intro = 0;
  for (const node of tree.children ?? []) {
    if (node.type === "heading" && node.depth === 2) {
      const title = plainText(node).trim();
      const id = slug(title);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
      found.push({ id, title, weight: found.length === 0 ? intro : 0 });
    }
    const weight = weigh(node, widgetOf);
    const section = found.at(-1);
    if (section) section.weight += weight;
    else intro += weight;
  }
  return found;
}

function weigh(node: Node, widgetOf: (component: string) => string | undefined): number {
  if (node.type === "yaml" || node.type === "mdxjsEsm") return 0;
  let weight = plainText(node).split(/\s+/).filter(Boolean).length;
  walk({ type: "root", children: [node] }, (part) => {
    if (isJsx(part) && part.name) weight += WEIGHTS[widgetOf(part.name) ? "widget" : part.name] ?? 0;
  });
  return weight;
}

/** "What looking will cost" → "what-looking-will-cost" */
function slug(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
