import { toJson, toMarkdown } from "../figure/evidence.ts";
import { type CardName, type Evidence, evidenceKey, readCard } from "../figure/evidenceFields.ts";
import type { Work } from "./kinds.ts";
import { localMinute, minuteInWords } from "./progressFile.ts";

/** A card that stands somewhere in the book, and its address. */
export interface PlacedCard extends CardName {
  readonly href: string;
}

/** A card that the reader has written in. */
export interface FilledCard extends CardName {
  readonly href?: string;
  readonly written: Evidence;
}

/**
 * The cards with something in them: those the book has, in its order, then what an earlier edition had.
 *
 * @param work - what is kept
 * @param placed - the book's cards
 */
export function filledCards(work: Work, placed: readonly PlacedCard[]): FilledCard[] {
  const known = new Map<string, CardName & { href?: string }>(
    placed.map((card) => [evidenceKey(card), card]),
  );
  for (const key of work.keys()) {
    const [kind, slug, id] = key.split("/");
    if (kind === "evidence" && !known.has(key)) known.set(key, { slug, id, title: id ?? slug });
  }
  return [...known].flatMap(([key, card]) => {
    const written = readCard(work.get(key))?.written ?? {};
    return Object.values(written).some((text) => text.trim()) ? [{ ...card, written }] : [];
  });
}

/** The cards as one text to read. */
export function evidenceMarkdown(cards: readonly FilledCard[], now: Date): string {
  const head = `# Evidence\n\nFrom Measured Surprise, ${minuteInWords(localMinute(now))}.\n`;
  return [head, ...cards.map(({ title, written }) => toMarkdown(title, written, 1))].join("\n");
}

/**
 * The cards as JSON: `format`, `version`, `saved` (by the reader's clock, "2026-11-22T09:41") and `cards`, each
 * with `lesson` (its slug), `card` (its id, where the lesson has several), `title`, and the five fields `process`,
 * `method`, `output`, `check`, `expected` as text, "" where left open.
 */
export function evidenceJson(cards: readonly FilledCard[], now: Date): string {
  const file = {
    format: "measured-surprise evidence",
    version: 1,
    saved: localMinute(now),
    cards: cards.map((card) => toJson(card, card.written)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
