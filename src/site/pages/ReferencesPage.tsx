import type { Reference } from "../../../build/bibliography.ts";
import type { LessonMeta, SiteModel } from "../model.ts";
import { byAuthor, Source } from "../Source.tsx";

interface ReferencesPageProps {
  site: SiteModel;
  references: readonly Reference[];
  /** The lessons that cite a work, by its id. */
  citing: (id: string) => readonly LessonMeta[];
}

/** Every work of the bibliography, with the lessons that lean on it. */
export function ReferencesPage({ site, references, citing }: ReferencesPageProps) {
  return (
    <div className="page">
      <header className="page-head grid">
        <h1>References</h1>
        <p className="lead">What this book took from others, and the lessons that lean on it.</p>
      </header>
      <section className="sources grid page-text" aria-label="Works">
        <ul>
          {references.toSorted(byAuthor).map((reference) => (
            <li key={reference.id} id={reference.id}>
              <Source reference={reference} />
              {citing(reference.id).map(({ slug, order, title }, i) => (
                <span key={slug}>
                  {i === 0 ? " Cited in " : "; "}
                  <a href={site.link(`/${slug}/#source-${reference.id}`)}>
                    lesson {order}, {title}
                  </a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
