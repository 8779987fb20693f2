import { Arrow } from "./Arrow.tsx";
import type { LessonMeta, SiteModel } from "./model.ts";

interface TurnProps {
  lesson: LessonMeta;
  site: SiteModel;
}

/** The turn of the page: the lesson before, and, larger, the one after. */
export function Turn({ lesson: { prev, next }, site }: TurnProps) {
  return (
    <nav className="turn grid" aria-label="Previous and next lesson">
      {prev && (
        <a className="turn-prev" href={site.link(`/${prev.slug}/`)} rel="prev">
          <span>Previous, {prev.order}</span>
          {prev.title}
        </a>
      )}
      {next ? (
        <a className="turn-next" href={site.link(`/${next.slug}/`)} rel="next">
          <span>
            Next, {next.order} · {next.minutes} minutes
          </span>
          {next.title} <Arrow />
        </a>
      ) : (
        <a className="turn-next" href={site.link("/contents/")}>
          <span>The last lesson</span>
          Back to the contents
        </a>
      )}
    </nav>
  );
}
