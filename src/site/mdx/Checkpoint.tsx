import { z } from "zod";
import { Island } from "../../islands/Island.tsx";
import { Html } from "../Html.tsx";
import { usePage } from "../pageContext.ts";
import { pick } from "./children.ts";
import Point from "./Point.tsx";
import { word } from "./word.tsx";

/** A question to answer in one's own words, with the points that a good answer has. */
export default word(
  "Checkpoint",
  { id: z.string(), question: z.string() },
  ({ id, question, children, where }) => {
    const { lesson } = usePage();
    const points = pick(children, Point);
    const place = `${where}: <Checkpoint id="${id}">`;
    if (points.length === 0) throw new Error(`${place} needs a <Point>`);
    return (
      <Island
        kind="checkpoint"
        when="touch"
        remembers={`checkpoint/${lesson.slug}/${id}`}
        where={place}
        props={{ slug: lesson.slug, id, count: points.length }}
        slots={{
          question: <Html html={question} />,
          ...Object.fromEntries(points.map((point, i) => [`point-${i}`, point.children])),
        }}
      />
    );
  },
);
