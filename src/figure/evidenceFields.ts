/** What somebody else needs in order to check a result: the card's fields, in order. */
export const FIELDS = [
  { key: "process", label: "Random process", asks: "What is left to chance, and with which probabilities?" },
  { key: "method", label: "Simulation or formula", asks: "What did you run, or work out?" },
  { key: "output", label: "Output", asks: "What came of it, in which unit?" },
  { key: "check", label: "Failure check", asks: "What would you have seen, had it gone wrong?" },
  { key: "expected", label: "Expected output", asks: "What number did you expect, and what would it mean?" },
] as const;

export type Field = (typeof FIELDS)[number]["key"];

/** What a card says; a field nothing was written in may be missing. */
export type Evidence = Readonly<Partial<Record<Field, string>>>;

/** A card as the browser keeps it. */
export interface KeptCard {
  readonly written: Evidence;
  /** What the figures last put in. */
  readonly filled: Evidence;
}

/** Which card: that of a lesson, or one of several that stand in it. */
export interface CardName {
  readonly slug: string;
  readonly id?: string | undefined;
  readonly title: string;
}

/** Where a card is kept: "evidence/entropy", "evidence/practice/compress". */
export const evidenceKey = ({ slug, id }: Pick<CardName, "slug" | "id">): string =>
  ["evidence", slug, ...(id ? [id] : [])].join("/");

function readEvidence(stored: unknown): Evidence {
  const texts = (stored ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    FIELDS.flatMap(({ key }) => (typeof texts[key] === "string" ? [[key, texts[key]]] : [])),
  );
}

/** A card from storage; undefined where there is none. */
export function readCard(stored: unknown): KeptCard | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { written, filled } = stored as Partial<Record<keyof KeptCard, unknown>>;
  return { written: readEvidence(written), filled: readEvidence(filled) };
}
