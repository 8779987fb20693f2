import type { ReactNode } from "react";
import type { Reference } from "../../../build/bibliography.ts";
import type { LessonMeta, SiteModel } from "../model.ts";
import { byAuthor, Source } from "../Source.tsx";

interface ReferencesPageProps {
  site: SiteModel;
  references: readonly Reference[];
  /** The lessons that cite a work, by its id. */
  citing: (id: string) => readonly LessonMeta[];
}

/** Every work of the bibliography: those that lessons lean on, those to read after one, and what the page is set in. */
export function ReferencesPage({ site, references, citing }: ReferencesPageProps) {
  const works = references.toSorted(byAuthor);
  return (
    <div className="page">
      <header className="page-head grid">
        <h1>References</h1>
        <p className="lead">What this book took from others, and the lessons that lean on it.</p>
      </header>
      <section className="sources grid page-text" aria-label="Works">
        <ul>
          {works
            .filter(({ fields }) => !fields.annote)
            .map((reference) => (
              <Work key={reference.id} reference={reference}>
                {citing(reference.id).map((lesson, i, all) => (
                  <span key={lesson.slug}>
                    {i === 0 ? " Cited in " : "; "}
                    <a href={site.link(`/${lesson.slug}/#source-${reference.id}`)}>{nameOf(lesson)}</a>
                    {i === all.length - 1 && "."}
                  </span>
                ))}
              </Work>
            ))}
        </ul>
      </section>
      <FurtherReading site={site} works={works.filter(({ fields }) => fields.annote)} />
      <Colophon />
    </div>
  );
}

function Work({ reference, children }: { reference: Reference; children: ReactNode }) {
  return (
    <li id={reference.id}>
      <Source reference={reference} />
      {children}
    </li>
  );
}

function FurtherReading({ site, works }: { site: SiteModel; works: readonly Reference[] }) {
  return (
    <section className="sources grid page-text" aria-labelledby="further-reading">
      <h2 id="further-reading">Further reading</h2>
      <p>
        No lesson leans on these. Most are posts that build one thing in NumPy, from nothing, and are good
        practice once you can price it. Where a post and this book differ, do the sum yourself.
      </p>
      <ul>
        {works.map((reference) => (
          <Work key={reference.id} reference={reference}>
            {" "}
            {reference.fields.annote}
            {site.lessons
              .filter(({ slug }) => slug === reference.fields.after)
              .map((lesson) => (
                <span key={lesson.slug}>
                  {" "}
                  Read after <a href={site.link(`/${lesson.slug}/`)}>{nameOf(lesson)}</a>.
                </span>
              ))}
          </Work>
        ))}
      </ul>
    </section>
  );
}

function Colophon() {
  return (
    <section className="grid page-text" aria-labelledby="colophon">
      <h2 id="colophon">Colophon</h2>
      <p>
        The author speaks in Source Serif 4, the instruments in Hanken Grotesk, and the formulas in the fonts
        of KaTeX, which sets them. All of these are under the{" "}
        <a href="https://openfontlicense.org">SIL Open Font License</a>, cut down here to the characters that
        the book needs.
      </p>
      <p>
        The listings print numbers and leave the drawing to the figures, so they name no font. If you plot one
        with Matplotlib and label it in Chinese, Japanese or Korean, name a font that has the characters in{" "}
        <code>plt.rcParams["font.sans-serif"]</code>, or each will come out as an empty box.
      </p>
    </section>
  );
}

const nameOf = ({ order, title }: LessonMeta) => `lesson ${order}, ${title}`;
