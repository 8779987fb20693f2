import { type FormEvent, useState } from "react";
import type { Unit } from "../math/unit.ts";
import { useStored } from "../ui/useStored.ts";
import type { Reading } from "./evidence.ts";
import { type Evidence, FIELDS, type Field } from "./evidenceFields.ts";
import { getStore } from "./store.ts";

export interface EvidenceCardProps {
  /** The lesson's slug, the key of what is stored, and its title. */
  slug: string;
  title: string;
  /** The figures that fill it, each with what it says as the page is drawn, for as long as it sleeps. */
  figures: readonly { readonly id: string; readonly drawn: Readonly<Record<Unit, Reading>> }[];
}

type Takeaway = typeof import("./takeaway.ts");

interface Kept {
  readonly written: Evidence;
  /** What the figures last put in. */
  readonly filled: Evidence;
}

const NOTHING: Kept = { written: {}, filled: {} };

function readEvidence(stored: unknown): Evidence {
  const texts = (stored ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    FIELDS.flatMap(({ key }) => (typeof texts[key] === "string" ? [[key, texts[key]]] : [])),
  );
}

function readKept(stored: unknown): Kept | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { written, filled } = stored as Partial<Record<keyof Kept, unknown>>;
  return { written: readEvidence(written), filled: readEvidence(filled) };
}

/**
 * Five lines by which somebody else can check a result. The lesson's figures fill in what they know, the
 * reader the rest; it stays in this browser until it is taken out as a file or on paper.
 *
 * @example <EvidenceCard slug="entropy" title="Average surprise" figures={[{ id: "explorer", drawn }]} />
 */
export function EvidenceCard({ slug, title, figures }: EvidenceCardProps) {
  const [stored, keep] = useStored(`evidence/${slug}`, readKept);
  const [said, setSaid] = useState("");
  const { written, filled } = stored ?? NOTHING;

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
    withTakeaway((takeaway) => {
      const readings = figures.map((figure) => read(figure, takeaway));
      const now = takeaway.evidenceFrom(readings, location.href.replace(/#.*$/, ""));
      const next = takeaway.fill(written, filled, now);
      keep({ written: next, filled: now });
      const spared = FIELDS.some(({ key }) => now[key] && next[key] !== now[key]);
      setSaid(spared ? "Filled in. What you wrote yourself is as you left it." : "Filled in.");
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
              saveFile(`evidence-${slug}.md`, "text/markdown", toMarkdown(title, written)),
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
              saveFile(`evidence-${slug}.json`, "application/json", toJsonText(slug, title, written)),
            )
          }
        >
          JSON
        </button>
        <button type="button" className="lnk" onClick={printAlone}>
          Print
        </button>
      </p>
      <p className="feedback" role="status">
        {said}
      </p>
    </form>
  );
}

/** What a figure says now; one that sleeps still says what the page was drawn with. */
function read({ id, drawn }: EvidenceCardProps["figures"][number], { readingOf }: Takeaway): Reading {
  const store = getStore(id);
  if (!store) return drawn[document.documentElement.dataset.unit === "nats" ? "nats" : "bits"];
  const snapshot = store.get();
  return readingOf(id, store.definition, snapshot.params, snapshot.unit, store.model(snapshot));
}

/** Prints the card without the lesson around it. */
function printAlone() {
  const { dataset } = document.documentElement;
  dataset.print = "evidence";
  addEventListener("afterprint", () => delete dataset.print, { once: true });
  print();
}
