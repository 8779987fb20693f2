import type { Dealt } from "./hand.ts";

/** A card with what it says; HTML. */
export interface Card extends Dealt {
  readonly question: string;
  readonly answer: string;
}

/**
 * The deck as the page holds it, in its folds: `<details data-card data-lesson>`, the question in its summary and
 * the answer in what follows.
 */
export function readDeck(page: ParentNode): Card[] {
  return [...page.querySelectorAll<HTMLDetailsElement>("details[data-card]")].map((fold) => ({
    id: fold.dataset.card!,
    lesson: fold.dataset.lesson!,
    question: fold.querySelector("summary")!.innerHTML,
    answer: fold.querySelector("summary + *")!.innerHTML,
  }));
}
