import { useRef } from "react";
import { FIELDS } from "../figure/evidenceFields.ts";
import { saveFile } from "../figure/saveFile.ts";
import { printAlone } from "../ui/printAlone.ts";
import {
  evidenceJson,
  evidenceMarkdown,
  type FilledCard,
  filledCards,
  type PlacedCard,
} from "./evidenceFile.ts";
import { localDay } from "./progressFile.ts";
import { useKeptWork } from "./useKeptWork.ts";

export interface EvidenceFileProps {
  /** Every card of the book. */
  cards: readonly PlacedCard[];
  /** The numbers of the lessons they stand in: "1 to 10 and 12". */
  lessons: string;
}

/**
 * The evidence cards the reader has written in, in all lessons, to take away together.
 *
 * @example <EvidenceFile cards={[{ slug: "entropy", title: "Average surprise", href: "/entropy/#evidence" }]} lessons="2" />
 */
export function EvidenceFile({ cards, lessons }: EvidenceFileProps) {
  const filled = filledCards(useKeptWork(), cards);
  const list = useRef<HTMLDivElement>(null);
  const save = (type: "md" | "json") => {
    const now = new Date();
    const name = `measured-surprise-evidence-${localDay(now)}.${type}`;
    if (type === "md") saveFile(name, "text/markdown", evidenceMarkdown(filled, now));
    else saveFile(name, "application/json", evidenceJson(filled, now));
  };

  return (
    <div className="keeps" ref={list}>
      {filled.length === 0 ? (
        <>
          <p>No evidence card has anything in it yet. They stand in lessons {lessons}.</p>
          <p className="keeps-off">Writing in them, and finding them here, needs JavaScript.</p>
        </>
      ) : (
        <>
          <ul className="keeps-cards">
            {filled.map((card) => (
              <li key={`${card.slug}/${card.id}`}>
                <Card card={card} />
              </li>
            ))}
          </ul>
          <p className="commit">
            <button type="button" className="btn" onClick={() => save("md")}>
              Save as Markdown
            </button>
            <button type="button" className="lnk" onClick={() => save("json")}>
              JSON
            </button>
            <button type="button" className="lnk" onClick={() => printAlone(list.current!)}>
              Print
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** Its title and first field; all of them on request, and on paper. */
function Card({ card: { title, href, written } }: { card: FilledCard }) {
  return (
    <details>
      <summary>
        <b>{title}</b> <span>{written.process?.trim() || "Random process left open"}</span>
      </summary>
      <dl>
        {FIELDS.map(({ key, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{written[key]?.trim() || "left open"}</dd>
          </div>
        ))}
      </dl>
      {href && <a href={href}>Open the card</a>}
    </details>
  );
}
