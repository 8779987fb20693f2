import { Island } from "../../islands/Island.tsx";
import { lessons } from "../content.ts";
import { site } from "../routes.ts";
import { word } from "./word.tsx";

/** The evidence cards the reader has written in, in all lessons, to take away together. */
export default word("EvidenceFile", {}, ({ where }) => {
  const withCards = lessons.filter(({ outline }) => outline.cards.length > 0);
  const cards = withCards.flatMap(({ meta, outline }) =>
    outline.cards.map(({ id, title = meta.title }) => ({
      slug: meta.slug,
      ...(id && { id }),
      title,
      href: `${site.link(`/${meta.slug}/`)}#${id ? `evidence-${id}` : "evidence"}`,
    })),
  );
  return (
    <Island
      kind="evidence-file"
      when="near"
      where={`${where}: <EvidenceFile>`}
      props={{ cards, lessons: inRuns(withCards.map(({ meta }) => meta.order)) }}
    />
  );
});

/** [1, 2, 3, 5] → "1 to 3 and 5" */
function inRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  return new Intl.ListFormat("en-GB").format(words);
}
