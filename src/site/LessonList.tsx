import type { SiteModel } from "./model.ts";

interface LessonListProps {
  site: SiteModel;
  /** Slug of the lesson being read. */
  current?: string | undefined;
  /** Leaves out the promises. */
  brief?: boolean;
}

/**
 * The lessons as a table of contents. The rule over each is thickened for as far as it has been read;
 * `data-read` is where the reader's own browser writes that.
 */
export function LessonList({ site, current, brief = false }: LessonListProps) {
  return (
    <ol className={brief ? "lessons brief" : "lessons"}>
      {site.lessons.map(({ slug, order, title, summary, minutes }) => (
        <li key={slug} data-read={slug}>
          <a href={site.link(`/${slug}/`)} aria-current={slug === current ? "page" : undefined}>
            <span className="lessons-no">{order}</span>
            <span className="lessons-title" data-title>
              {title}
            </span>
            {!brief && <span className="lessons-promise">{summary}</span>}
            <span className="lessons-time">{minutes} min</span>
            <span className="lessons-read" data-read-words />
          </a>
        </li>
      ))}
    </ol>
  );
}
