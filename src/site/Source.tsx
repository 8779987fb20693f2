import type { Reference } from "../../build/bibliography.ts";

/** One work of the bibliography, in full. */
export function Source({ reference: { authors, title, year, fields } }: { reference: Reference }) {
  const { journal, booktitle, publisher, howpublished, volume, number, pages, edition, doi, url } = fields;
  const within = journal ?? booktitle;
  const href = doi ? `https://doi.org/${doi}` : url;
  const names = authors.map(({ given, family }) => (given ? `${given} ${family}` : family));
  return (
    <>
      {inWords(names)}. {within ? <>“{title}”, </> : null}
      <cite>{within ?? title}</cite>
      {edition && `, ${ordinal(Number(edition))} edition`}
      {volume && ` ${volume}`}
      {number && `(${number})`}
      {publisher && `, ${publisher}`}
      {howpublished && `, ${howpublished}`}
      {year && ` (${year})`}
      {pages && `, ${pages}`}.
      {href && (
        <>
          {" "}
          <a href={href}>{doi ? `doi:${doi}` : new URL(href).host}</a>.
        </>
      )}
    </>
  );
}

/** As a bibliography stands: by the first author's name, then by year. */
export function byAuthor(a: Reference, b: Reference): number {
  return (a.authors[0].family + a.year).localeCompare(b.authors[0].family + b.year, "en");
}

/** "a", "a and b", "a, b and c" */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}

const ordinal = (n: number) => `${n}${["th", "st", "nd", "rd"][n] ?? "th"}`;
