import type { ReactNode } from "react";
import { LessonHead } from "../LessonHead.tsx";
import type { LessonMeta, SiteModel } from "../model.ts";
import { Ruler } from "../Ruler.tsx";
import { SmallPrint } from "../SmallPrint.tsx";
import { Turn } from "../Turn.tsx";
import { WidgetPlate } from "../WidgetPlate.tsx";

interface LessonPageProps {
  lesson: LessonMeta;
  site: SiteModel;
  /** The lesson's MDX: a flat list of headings, paragraphs, figures and notes. */
  children: ReactNode;
}

/** The opening picture stands before the small print; prose.css puts it there wherever it was written. */
export function LessonPage({ lesson, site, children }: LessonPageProps) {
  return (
    <article data-lesson={lesson.slug}>
      <LessonHead lesson={lesson} />
      <div className="lesson-body">
        <Ruler lesson={lesson} />
        <div className="prose grid">
          {lesson.opening && <WidgetPlate name={lesson.opening} when="stir" />}
          <SmallPrint lesson={lesson} site={site} />
          {children}
        </div>
      </div>
      <Turn lesson={lesson} site={site} />
    </article>
  );
}
