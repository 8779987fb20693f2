import type { ReactNode } from "react";
import type { LessonMeta, SiteModel } from "./model.ts";

interface LessonHeadProps {
  lesson: LessonMeta;
  site: SiteModel;
  /** The lesson's idea as one small live picture. */
  opening?: ReactNode;
}

export function LessonHead({ lesson, site, opening }: LessonHeadProps) {
  return (
    <header className="lesson-head grid">
      <p className="lesson-no">
        <span className="vh">Lesson </span>
        {lesson.order}
      </p>
      <h1>{lesson.title}</h1>
      <p className="lead">{lesson.summary}</p>
      {opening && <div className="opening-slot">{opening}</div>}
      <SmallPrint lesson={lesson} site={site} />
    </header>
  );
}

/** What to bring, what to leave with, how long it takes. Lessons not yet written are not asked for. */
function SmallPrint({ lesson, site }: { lesson: LessonMeta; site: SiteModel }) {
  const before = site.lessons.filter(({ slug }) => lesson.prerequisites.includes(slug));
  return (
    <dl className="small-print">
      <div>
        <dt>Takes</dt>
        <dd>{lesson.minutes} minutes</dd>
      </div>
      {before.length > 0 && (
        <div>
          <dt>Bring</dt>
          {before.map(({ slug, order, title }) => (
            <dd key={slug}>
              <a href={site.link(`/${slug}/`)}>
                Lesson {order}, {title}
              </a>
            </dd>
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
