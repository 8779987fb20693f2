/** A lesson that has been written: its number and its address. */
export interface Written {
  readonly number: number;
  readonly address: string;
}

/** The lesson of this slug, or undefined as long as nobody has written it. */
export function writtenLesson(slug: string): Written | undefined {
  const number = __LESSONS__[slug];
  return number === undefined ? undefined : { number, address: `${import.meta.env.BASE_URL}${slug}/` };
}
