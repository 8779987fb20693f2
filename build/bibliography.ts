/** A work of content/references.bib. Texts are plain. */
export interface Reference {
  readonly id: string;
  /** "article", "book", … */
  readonly type: string;
  readonly authors: readonly { readonly given: string; readonly family: string }[];
  readonly title: string;
  readonly year: string | undefined;
  /** All other fields, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

const ACCENTS: Record<string, string> = {
  '"': "\u0308",
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
};

const LETTERS: Record<string, string> = { o: "ø", O: "Ø", ss: "ß", l: "ł", aa: "å", ae: "æ" };

/**
 * Reads the disciplined part of BibTeX that this book keeps to: `@type{id, name = {value}, …}`, one field a
 * line, accents as `{\"u}`, authors joined by `and` and written family name first.
 *
 * @throws {Error} naming file, line and entry of whatever is not written so
 */
export function readReferences(text: string, file: string): Reference[] {
  const references: Reference[] = [];
  let open: { type: string; id: string; line: number; fields: Record<string, string> } | undefined;
  text.split("\n").forEach((source, index) => {
    const line = source.trim();
    const refuse = (why: string) => {
      throw new Error(`${file}:${index + 1}: ${open ? `@${open.type}{${open.id}}: ` : ""}${why}`);
    };
    const [, type, id] = line.match(/^@(\w+)\{([\w:-]+),$/) ?? [];
    const [, name, value] = line.match(/^(\w+)\s*=\s*\{(.*)\},?$/) ?? [];
    if (type) {
      if (open) refuse("the entry is not closed");
      if (references.some((known) => known.id === id)) refuse(`“${id}” stands twice`);
      open = { type: type.toLowerCase(), id, line: index + 1, fields: {} };
    } else if (open && line === "}") {
      references.push(referenceOf(open, refuse));
      open = undefined;
    } else if (open && name) {
      open.fields[name.toLowerCase()] = plain(value);
    } else if (line !== "" && !line.startsWith("%")) {
      refuse(`cannot read “${line}”`);
    }
  });
  if (open) throw new Error(`${file}: the entry ${(open as { id: string }).id} is not closed`);
  return references;
}

function referenceOf(
  {
    type,
    id,
    fields: { author, title, year, ...fields },
  }: { type: string; id: string; fields: Record<string, string> },
  refuse: (why: string) => void,
): Reference {
  for (const [name, value] of Object.entries({ author, title })) {
    if (!value) refuse(`the field “${name}” is missing`);
  }
  const authors = (author ?? "").split(/\s+and\s+/).map((person) => {
    const [family, given = ""] = person.split(/,\s*/);
    return { family, given };
  });
  return { id, type, authors, title, year, fields };
}

function plain(value: string): string {
  return value
    .replace(/\{\\(["'`^~])\{?(\w)\}?\}/g, (_, accent: string, letter: string) =>
      (letter + ACCENTS[accent]).normalize("NFC"),
    )
    .replace(/\{\\(\w+)\}/g, (written, name: string) => LETTERS[name] ?? written)
    .replace(/[{}]/g, "")
    .replace(/---/g, "—")
    .replace(/--/g, "–")
    .replace(/\\([&_%#])/g, "$1")
    .replace(/~/g, "\u00a0");
}
