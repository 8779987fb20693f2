import { LessonList } from "../LessonList.tsx";
import type { SiteModel } from "../model.ts";

export function ContentsPage({ site }: { site: SiteModel }) {
  const minutes = site.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <div className="page">
      <header className="page-head grid">
        <h1>Contents</h1>
        <p className="lead">
          Read in order and each lesson hands its number to the next. Together they take {hours(minutes)}, not
          counting the time you spend dragging things.
        </p>
      </header>
      <section className="grid" aria-label="Lessons">
        <LessonList site={site} />
      </section>
      <p className="grid page-text">
        <span>
          The figures also stand by themselves, {site.widgets.length} of them, in{" "}
          <a href={site.link("/gallery/")}>the gallery</a>. The words of the trade are in{" "}
          <a href={site.link("/glossary/")}>the glossary</a>, and the works this book leans on in{" "}
          <a href={site.link("/references/")}>the references</a>. What you have read you can have asked back,
          a few questions a day, in <a href={site.link("/review/")}>the review</a>.
        </span>
      </p>
    </div>
  );
}

/** 50 → "50 minutes"; 85 → "about an hour and a half"; 300 → "about 5 hours". */
function hours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const halves = Math.round(minutes / 30);
  if (halves === 2) return "about an hour";
  if (halves === 3) return "about an hour and a half";
  return `about ${Math.floor(halves / 2)}${halves % 2 ? "½" : ""} hours`;
}
