import type { GlossaryEntry } from "../../../build/glossary.ts";
import { Html } from "../Html.tsx";
import DisplayedFormula from "../mdx/DisplayedFormula.tsx";
import type { SiteModel } from "../model.ts";

interface GlossaryPageProps {
  site: SiteModel;
  terms: readonly GlossaryEntry[];
}

/** Every term of the book, by name, each under the question it answers. */
export function GlossaryPage({ site, terms }: GlossaryPageProps) {
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, "en", { sensitivity: "base" }));
  return (
    <div className="page">
      <header className="page-head grid">
        <h1>Glossary</h1>
        <p className="lead">
          The words of the trade, each with the question it answers and with what it is easily taken for.
        </p>
        <nav className="link-row" aria-label="Terms">
          {sorted.map(({ id, term }) => (
            <a key={id} href={`#${id}`}>
              {term}
            </a>
          ))}
        </nav>
      </header>
      {sorted.map((entry) => (
        <Entry key={entry.id} entry={entry} site={site} />
      ))}
    </div>
  );
}

function Entry({ entry, site }: { entry: GlossaryEntry; site: SiteModel }) {
  const { id, term, also, question, meaning, formula, unit, confusion } = entry;
  const lesson = site.lessons.find(({ slug }) => slug === entry.lesson);
  return (
    <section className="entry" id={id}>
      <div className="entry-head grid">
        <h2>{term}</h2>
        {lesson && (
          <p>
            <a href={site.link(`/${lesson.slug}/`)}>
              Lesson {lesson.order}, {lesson.title}
            </a>
          </p>
        )}
      </div>
      <div className="grid page-text">
        <p>
          <em>{question}</em>
        </p>
        <p>
          <Html html={meaning} />
        </p>
        {formula && <DisplayedFormula html={formula} />}
        <p>
          <b>Common confusion.</b> <Html html={confusion} />
        </p>
        <p className="cite">
          {also.length > 0 && `Also ${also.join(", ")}. `}
          {unit === "none" ? "No unit." : `Unit: ${unit}.`}
        </p>
      </div>
    </section>
  );
}
