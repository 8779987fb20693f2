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
    yield { name, attributes: attributesOf(attributes), at: index };
  }
}

/** What stands between an element's name and the end of its tag. */
export function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([^\s=]+)=(["'])(.*?)\2/gs)];
  return Object.fromEntries(pairs.map(([, key, , value]) => [key, unescapeHtml(value)]));
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** Text as it is read, its entities resolved. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (entity, hex, code, name) =>
    code ? String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)) : (ENTITIES[name] ?? entity),
  );
