import { type FormEvent, useState } from "react";
import { printAlone } from "../ui/printAlone.ts";
import { useStored } from "../ui/useStored.ts";
import type { FilledFigure } from "./evidence.ts";
import { type CardName, evidenceKey, FIELDS, type Field, type KeptCard, readCard } from "./evidenceFields.ts";

/** Its title says what it is evidence of. */
export interface EvidenceCardProps extends CardName {
  /** The figures that fill it. */
  figures: readonly FilledFigure[];
}

type Takeaway = typeof import("./takeaway.ts");

const NOTHING: KeptCard = { written: {}, filled: {} };

/**
 * Five lines by which somebody else can check a result. The lesson's figures fill in what they know, the
 * reader the rest; it stays in this browser until it is taken out as a file or on paper.
 *
 * @example <EvidenceCard slug="entropy" title="Average surprise" figures={[{ id: "explorer", drawn }]} />
 */
export function EvidenceCard({ slug, id, title, figures }: EvidenceCardProps) {
  const key = evidenceKey({ slug, id });
  const [stored, keep] = useStored(key, readCard);
  const [said, setSaid] = useState("");
  const { written, filled } = stored ?? NOTHING;
  const fileName = key.replaceAll("/", "-");

  function write(key: Field, text: string) {
    const next = { ...written, [key]: text };
    keep(Object.values(next).some(Boolean) ? { written: next, filled } : undefined);
  }

  /** Does something with what few readers need, which is fetched when the first of them does. */
  async function withTakeaway(use: (takeaway: Takeaway) => void) {
    try {
      use(await import("./takeaway.ts"));
    } catch {
      setSaid("What this needs did not load. Press again in a moment.");
    }
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    withTakeaway(({ fillFrom }) => {
      const { said, ...card } = fillFrom(figures, written, filled);
      keep(card);
      setSaid(said);
    });
  }

  return (
    <form className="exercise" onSubmit={onSubmit}>
      {FIELDS.map(({ key, label, asks }) => (
        <label key={key}>
          <b>{label}.</b> {asks}
          <textarea
            rows={2}
            value={written[key] ?? ""}
            onChange={(event) => write(key, event.currentTarget.value)}
          />
        </label>
      ))}
      <p className="commit">
        <button type="submit" className="btn">
          Fill from the figures
        </button>
        <button
          type="button"
          className="lnk"
          onClick={() =>
            withTakeaway(({ saveFile, toMarkdown }) =>
              saveFile(`${fileName}.md`, "text/markdown", toMarkdown(title, written)),
            )
          }
        >
          Markdown
        </button>
        <button
          type="button"
          className="lnk"
          onClick={() =>
            withTakeaway(({ saveFile, toJsonText }) =>
              saveFile(`${fileName}.json`, "application/json", toJsonText({ slug, id, title }, written)),
            )
          }
        >
          JSON
        </button>
        <button
          type="button"
          className="lnk"
          onClick={({ currentTarget }) => printAlone(currentTarget.closest(".evidence")!)}
        >
          Print
        </button>
      </p>
      <p className="feedback" role="status">
        {said}
      </p>
    </form>
  );
}
