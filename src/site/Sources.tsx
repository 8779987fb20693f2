import { lessonsCiting } from "./content.ts";
import { references } from "./library.ts";
import { site } from "./routes.ts";
import { byAuthor, inWords, Source } from "./Source.tsx";

/** The works a lesson cites, in full, each with the way to its entry among all of the book's. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const cited = ids.flatMap((id) => references.get(id) ?? []).sort(byAuthor);
  if (cited.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul>
        {cited.map((reference) => (
          <li key={reference.id} id={`source-${reference.id}`}>
            <Source reference={reference} />{" "}
            <a href={site.link(`/references/#${reference.id}`)}>{citedIn(reference.id)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function citedIn(id: string): string {
  const orders = lessonsCiting(id).map(({ order }) => String(order));
  return `Cited in ${orders.length === 1 ? "lesson" : "lessons"} ${inWords(orders)}`;
}
