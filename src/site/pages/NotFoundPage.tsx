import { LessonList } from "../LessonList.tsx";
import type { SiteModel } from "../model.ts";

export function NotFoundPage({ site }: { site: SiteModel }) {
  return (
    <div className="page">
      <header className="page-head grid">
        <p className="lesson-no" aria-hidden="true">
          ∞
        </p>
        <h1>Infinitely surprising</h1>
        <p className="lead">
          We gave this address probability zero, and you arrived at it. An event called impossible surprises
          without limit when it happens, which is the price of being that sure.
        </p>
        <p>
          The likelier story is a link with a letter gone astray. Here is everything the book does hold; the{" "}
          <a href={site.link("/gallery/")}>figures</a> have a page of their own.
        </p>
      </header>
      <section className="grid" aria-label="Lessons">
        <LessonList site={site} />
      </section>
    </div>
  );
}
