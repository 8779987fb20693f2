import type { CSSProperties } from "react";
import { marksOf } from "./marks.ts";
import type { LessonMeta } from "./model.ts";

/**
 * The lesson's contents as a ruler: each section as long as it takes to read, a tick a minute. Where a
 * section is shorter than its own name the ruler stretches there, so that names never collide.
 */
export function Ruler({ lesson }: { lesson: LessonMeta }) {
  const { sections, minutes } = lesson;
  if (sections.length === 0) return null;
  return (
    <div className="ruler-track">
      <nav
        className="ruler"
        aria-label={`This lesson, ${minutes} minutes`}
        style={{ "--minutes": minutes } as CSSProperties}
      >
        <i className="ruler-needle" data-needle="ruler" />
        <ol>
          {marksOf(sections).map(({ id, title, minutes: own, start }) => (
            <li key={id} style={scale(own, start)} data-minutes={own}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
        <span className="ruler-end">{minutes} min</span>
      </nav>
    </div>
  );
}

/** A section's length, and how far into it the first whole minute falls. */
function scale(minutes: number, start: number): CSSProperties {
  const round = (x: number) => Number(x.toFixed(2));
  return { "--m": round(minutes), "--to-tick": round(Math.ceil(start) - start) } as CSSProperties;
}
