import type { Reference } from "../../build/bibliography.ts";
import { references } from "./library.ts";

/** The works a lesson cites, in full. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const cited = ids.flatMap((id) => references.get(id) ?? []);
  if (cited.length === 0) return null;
  cited.sort((a, b) => (a.authors[0].family + a.year).localeCompare(b.authors[0].family + b.year, "en"));
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul>
        {cited.map((reference) => (
          <li key={reference.id} id={`source-${reference.id}`}>
            <Source reference={reference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ reference: { authors, title, year, fields } }: { reference: Reference }) {
  const { journal, booktitle, publisher, howpublished, volume, number, pages, edition, doi, url } = fields;
  const within = journal ?? booktitle;
  const href = doi ? `https://doi.org/${doi}` : url;
  return (
    <>
      {nameList(authors)}. {within ? <>“{title}”, </> : null}
      <cite>{within ?? title}</cite>
      {edition && `, ${ordinal(Number(edition))} edition`}
      {volume && ` ${volume}`}
      {number && `(${number})`}
      {publisher && `, ${publisher}`}
      {howpublished && `, ${howpublished}`}
      {year && ` (${year})`}
      {pages && `, ${pages}`}. {href && <a href={href}>{doi ? `doi:${doi}` : new URL(href).host}</a>}
    </>
  );
}

function nameList(authors: Reference["authors"]): string {
  const names = authors.map(({ given, family }) => (given ? `${given} ${family}` : family));
  const last = names.pop() ?? "";
  return names.length > 0 ? `${names.join(", ")} and ${last}` : last;
}

const ordinal = (n: number) => `${n}${["th", "st", "nd", "rd"][n] ?? "th"}`;
