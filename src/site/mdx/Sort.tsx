import type { ReactNode } from "react";
import { z } from "zod";
import { Island } from "../../islands/Island.tsx";
import { Html } from "../Html.tsx";
import { usePage } from "../pageContext.ts";
import { pick } from "./children.ts";
import Item from "./Item.tsx";
import Reveal from "./Reveal.tsx";
import { word } from "./word.tsx";

/** Things to put in order, written in the right one; the reader finds them shuffled. */
export default word("Sort", { id: z.string(), question: z.string() }, ({ id, question, children, where }) => {
  const { lesson } = usePage();
  const items = pick<{ says?: string; children: ReactNode }>(children, Item);
  const [reveal] = pick(children, Reveal);
  const place = `${where}: <Sort id="${id}">`;
  if (!reveal) throw new Error(`${place} needs a <Reveal>`);
  if (items.length < 2) throw new Error(`${place} needs at least two items`);
  const texts = items.flatMap(({ children, says }, i) => [
    [`item-${i}`, children],
    ...(says ? [[`says-${i}`, <Html key="says" html={says} />]] : []),
  ]);
  return (
    <Island
      kind="sort"
      when="touch"
      remembers={`guess/${lesson.slug}/${id}`}
      where={place}
      props={{ slug: lesson.slug, id, count: items.length }}
      slots={{
        question: <Html html={question} />,
        ...Object.fromEntries(texts),
        reveal: reveal.children,
      }}
    />
  );
});
