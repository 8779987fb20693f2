export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where in the page it begins. */
  readonly at: number;
}

/** An opening tag as React, KaTeX and the islands write it: every value in quotes. */
export const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*"|='[^']*')?)*)\s*\/?>/gi;

/** The opening tags of a page, their attributes as the browser reads them. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const { 1: name, 2: attributes, index } of html.matchAll(TAG)) {
    const pairs = [...attributes.matchAll(/([^\s=]+)=(["'])(.*?)\2/gs)].map(([, key, , value]) => [
      key,
      unescapeHtml(value),
    ]);
    yield { name, attributes: Object.fromEntries(pairs), at: index };
  }
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

const unescapeHtml = (text: string) =>
  text.replace(/&(\w+|#\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
