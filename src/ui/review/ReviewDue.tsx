import { useLayoutEffect, useState } from "react";
import { dayOf } from "./day.ts";
import { deal } from "./hand.ts";
import { begunLessons, storedStandings } from "./standings.ts";

interface ReviewDueProps {
  /** Ids of the cards of each lesson, by slug, in the order of the lessons. */
  deck: Readonly<Record<string, readonly string[]>>;
}

/**
 * How many cards the review has for the reader today. In the built page, how many there are.
 *
 * @example <ReviewDue deck={{ surprise: ["pilot", "quinoa"] }} />
 */
export function ReviewDue({ deck }: ReviewDueProps) {
  const [due, setDue] = useState<number>();
  useLayoutEffect(() => {
    const count = () =>
      setDue(deal(cardsOf(deck), storedStandings(), begunLessons(), dayOf(new Date())).cards.length);
    count();
    document.addEventListener("ms:replaced", count);
    return () => document.removeEventListener("ms:replaced", count);
  }, [deck]);

  if (due === undefined) return `${cardsOf(deck).length} cards, a few a day`;
  if (due === 0) return "nothing is due today";
  return due === 1 ? "1 card is due today" : `${due} cards are due today`;
}

const cardsOf = (deck: ReviewDueProps["deck"]) =>
  Object.entries(deck).flatMap(([lesson, ids]) => ids.map((id) => ({ id, lesson })));
