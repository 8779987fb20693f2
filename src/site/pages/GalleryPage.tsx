import type { SiteModel, WidgetMeta } from "../model.ts";
import { WidgetPlate } from "../WidgetPlate.tsx";

/** The widgets as the lessons come to them, then those that stand in none yet. */
function inReadingOrder({ lessons, widgets }: SiteModel): WidgetMeta[] {
  const met = lessons.flatMap((lesson) => lesson.widgets);
  const place = ({ name }: WidgetMeta) => (met.includes(name) ? met.indexOf(name) : met.length);
  return widgets.toSorted((a, b) => place(a) - place(b));
}

export function GalleryPage({ site }: { site: SiteModel }) {
  const widgets = inReadingOrder(site);
  return (
    <div className="page">
      <header className="page-head grid">
        <h1>Every figure</h1>
        <p className="lead">
          Each one asks a question. Answer it before you touch anything, then find out how far off you were.
        </p>
        <p>
          What the figures compute with can be called from a program of your own, in{" "}
          <a href={site.link("/playground/")}>the playground</a>.
        </p>
        <nav className="gallery-index" aria-label="Figures on this page">
          <ol>
            {widgets.map(({ name, title, question }) => (
              <li key={name}>
                <a href={`#${name}`}>
                  <b>{title}</b> {question}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {widgets.map((widget, index) => (
        <GalleryItem key={widget.name} widget={widget} number={index + 1} site={site} />
      ))}
    </div>
  );
}

interface GalleryItemProps {
  widget: WidgetMeta;
  number: number;
  site: SiteModel;
}

function GalleryItem({ widget: { name, title }, number, site }: GalleryItemProps) {
  const lessons = site.lessons.filter(({ widgets }) => widgets.includes(name));
  return (
    <section className="entry">
      <div className="entry-head grid">
        <h2>{title}</h2>
        <p>
          {lessons.map(({ slug, order, title: lesson }) => (
            <a key={slug} href={site.link(`/${slug}/`)}>
              In lesson {order}, {lesson}
            </a>
          ))}
          <a href={site.link(`/embed/${name}/`)}>Alone on its page</a>
        </p>
      </div>
      <WidgetPlate name={name} number={number} />
    </section>
  );
}
