import { z } from "zod";
import { Html } from "../Html.tsx";
import { glossary } from "../library.ts";
import { usePage } from "../pageContext.ts";
import { site } from "../routes.ts";
import { word } from "./word.tsx";

/** A word of the trade, with its meaning in a popover. */
export default word("Term", { id: z.string() }, ({ id, children, where }) => {
  const page = usePage();
  const entry = glossary.get(id);
  if (!entry) throw new Error(`${where}: there is no term “${id}” in content/glossary.yml`);
  const popId = page.uniqueId(`term-${id}`);
  const lesson = site.lessons.find(({ slug }) => slug === entry.lesson && slug !== page.lesson.slug);
  return (
    <>
      <a className="term" href={`#${popId}`}>
        {children}
      </a>
      <span popover="auto" id={popId} className="pop">
        <b className="headword">{entry.term}</b> <Html html={entry.meaning} />{" "}
        {lesson && (
          <>
            <a href={site.link(`/${lesson.slug}/`)}>
              Lesson {lesson.order}, {lesson.title}
            </a>
            {" · "}
          </>
        )}
        <a href={site.link(`/glossary/#${id}`)}>In the glossary</a>
      </span>
    </>
  );
});
