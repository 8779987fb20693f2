import type { CSSProperties, ReactNode } from "react";
import { pick } from "./children.ts";
import Event from "./Event.tsx";
import { word } from "./word.tsx";

/** Years of silence past which the line grows no longer. */
const LONGEST = 60;

/** Events down a line, each as far below the one before as years lie between them. */
export default word("Timeline", {}, ({ children, where }) => {
  const events = pick<{ year: string; children: ReactNode }>(children, Event);
  const refuse = (why: string) => {
    throw new Error(`${where}: <Timeline> ${why}`);
  };
  if (events.length < 2) refuse("needs at least two events");
  const years = events.map(({ year }) => Number(year));
  for (const [i, { year }] of events.entries()) {
    if (!/^\d{4}$/.test(year)) refuse(`cannot place the year “${year}”: it wants four digits`);
    if (years[i] < years[i - 1]) refuse(`has ${year} after ${years[i - 1]}`);
  }
  return (
    <ol className="timeline">
      {events.map(({ year, children: what }, i) => {
        const gap = Math.min(LONGEST, i === 0 ? 0 : years[i] - years[i - 1]);
        return (
          <li key={i} style={{ "--years": gap } as CSSProperties}>
            <time dateTime={year}>{year}</time>
            <div>{what}</div>
          </li>
        );
      })}
    </ol>
  );
});
