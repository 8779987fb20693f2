/** A place that a search can end at: a paragraph, mostly. */
export interface Passage {
  /** What stands after the "#" in its address: an id, or steps from one, see behaviours/place.ts. */
  readonly at: string;
  /** What it is called, if anything: a heading, a term, a figure's question. */
  readonly title?: string | undefined;
  /** The heading it stands under. */
  readonly section?: string | undefined;
  readonly kind?: "figure" | "question" | "exercise" | undefined;
  /** What is to be read there at once. */
  readonly text: string;
}

/** A passage as the index reads it. */
export interface IndexedPassage extends Passage {
  /** The words of what a question reveals once it is answered. No search shows them. */
  readonly hidden?: string | undefined;
}

export interface SearchedPage<P extends Passage = Passage> {
  /** From the book's root: "/entropy/". */
  readonly path: string;
  readonly title: string;
  /** The lesson's number. */
  readonly order?: number | undefined;
  readonly passages: readonly P[];
}
