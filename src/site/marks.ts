import type { Section } from "./model.ts";

export interface Mark {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** The minute at which the section begins. */
  readonly start: number;
  /** The same as a share of the whole, in [0, 1). */
  readonly share: number;
}

/** Where each section stands on a ruler of reading minutes. */
export function marksOf(sections: readonly Section[]): Mark[] {
  const total = sections.reduce((sum, { minutes }) => sum + minutes, 0);
  let start = 0;
  return sections.map(({ id, title, minutes }) => {
    const mark = { id, title, minutes, start, share: total > 0 ? start / total : 0 };
    start += minutes;
    return mark;
  });
}
