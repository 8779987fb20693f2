import { z } from "zod";
import { readingOf } from "../../figure/evidence.ts";
import { Island } from "../../islands/Island.tsx";
import { figureOn, usePage } from "../pageContext.ts";
import { word } from "./word.tsx";

/** What the reader has to show for the lesson, filled in by some of its figures: their ids. */
export default word("EvidenceCard", { figures: z.array(z.string()).min(1) }, ({ figures, where }) => {
  const page = usePage();
  const { slug, title } = page.lesson;
  const place = `${where}: <EvidenceCard>`;
  return (
    <section className="recall evidence">
      <h3>Your evidence, “{title}”</h3>
      <p>
        Could somebody who doubts your number find it again from these five lines? The figures fill in what
        they know. The rest is yours, and it stays in this browser until you take it out.
      </p>
      <Island
        kind="evidence"
        when="touch"
        remembers={`evidence/${slug}`}
        where={place}
        props={{ slug, title }}
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
