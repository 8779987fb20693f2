import { Html } from "./Html.tsx";
import type { LessonMeta, SiteModel } from "./model.ts";

/** What to bring, what to leave with, how long it takes. Lessons not yet written are not asked for. */
export function SmallPrint({ lesson, site }: { lesson: LessonMeta; site: SiteModel }) {
  const before = site.lessons.filter(({ slug }) => lesson.prerequisites.includes(slug));
  return (
    <dl className="small-print">
      <div>
        <dt>Takes</dt>
        <dd>{lesson.minutes} minutes</dd>
      </div>
      {before.length + lesson.needs.length > 0 && (
        <div>
          <dt>Bring</dt>
          {before.map(({ slug, order, title }) => (
            <dd key={slug}>
              <a href={site.link(`/${slug}/`)}>
                Lesson {order}, {title}
              </a>
            </dd>
          ))}
          {lesson.needs.map((need) => (
            <Html key={need} as="dd" html={need} />
          ))}
        </div>
      )}
      <div className="objectives">
        <dt>Leave able to</dt>
        {lesson.objectives.map((objective) => (
          <dd key={objective}>{objective}</dd>
        ))}
      </div>
    </dl>
  );
}
