import { z } from "zod";
import { readingOf } from "../../figure/evidence.ts";
import { evidenceKey } from "../../figure/evidenceFields.ts";
import { Island } from "../../islands/Island.tsx";
import { figureOn, usePage } from "../pageContext.ts";
import { word } from "./word.tsx";

const shape = {
  figures: z.array(z.string()).min(1),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional(),
  title: z.string().min(1).optional(),
};

/**
 * What the reader has to show for the lesson, filled in by some of its figures: their ids. Several may stand
 * in one lesson, each with an id and a title of its own.
 */
export default word("EvidenceCard", shape, ({ figures, id, title: own, where }) => {
  const page = usePage();
  const { slug } = page.lesson;
  const title = own ?? page.lesson.title;
  const place = id ? `${where}: <EvidenceCard id="${id}">` : `${where}: <EvidenceCard>`;
  const anchor = id ? `evidence-${id}` : "evidence";
  if (page.uniqueId(anchor) !== anchor) throw new Error(`${place}: it stands twice in this lesson`);
  return (
    <section className="recall evidence" id={anchor}>
      <h3>Your evidence, “{title}”</h3>
      <p>
        Could somebody who doubts your number find it again from these five lines? The figures fill in what
        they know. The rest is yours, and it stays in this browser until you take it out.
      </p>
      <Island
        kind="evidence"
        when="touch"
        remembers={evidenceKey({ slug, id })}
        where={place}
        props={{ slug, ...(id && { id }), title }}
        late={() => ({
          props: {
            figures: figures.map((id) => {
              const { definition, state } = figureOn(page, id, place);
              const [bits, nats] = (["bits", "nats"] as const).map((unit) =>
                readingOf(id, definition, state, unit),
              );
              return { id, drawn: { bits, nats } };
            }),
          },
        })}
      />
    </section>
  );
});
