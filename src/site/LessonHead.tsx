import type { LessonMeta } from "./model.ts";

export function LessonHead({ lesson }: { lesson: LessonMeta }) {
  return (
    <header className="lesson-head grid">
      <p className="lesson-no">
        <span className="vh">Lesson </span>
        {lesson.order}
      </p>
      <h1>{lesson.title}</h1>
      <p className="lead">{lesson.summary}</p>
    </header>
  );
}
