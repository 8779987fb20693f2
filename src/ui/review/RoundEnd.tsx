import type { Ref } from "react";
import { sayDay } from "./day.ts";
import { AHEAD, type Dealt, upcoming } from "./hand.ts";
import type { Round } from "./round.ts";

interface RoundEndProps {
  ref: Ref<HTMLDivElement & HTMLHeadingElement>;
  deck: readonly Dealt[];
  round: Round;
  onMore: () => void;
}

/** Nothing left to ask: says when something will be, and offers new cards while there are some. */
export function RoundEnd({ ref, deck, round, onMore }: RoundEndProps) {
  const { standings, today, before, cards } = round;
  const next = upcoming(deck, standings, today);
  const fresh = deck.filter(({ id }) => !standings.has(id)).length;
  const asked = before + cards.length;
  return (
    <div ref={ref} className="review-end" tabIndex={-1}>
      <p>
        {asked > 0
          ? `That was all for today, ${cardsIn(asked)}. `
          : next
            ? "Nothing is due today. "
            : "Cards come from the lessons you have begun, and so far there are none. "}
        {next && `${sentence(next.count)} due ${sayDay(next.day, today)}.`}
      </p>
      {fresh > 0 && (
        <p className="review-show">
          <button type="button" className="btn" onClick={onMore}>
            Learn {Math.min(fresh, AHEAD)} new ones ahead
          </button>
        </p>
      )}
    </div>
  );
}

const cardsIn = (count: number) => (count === 1 ? "one card" : `${count} cards`);

const sentence = (count: number) => (count === 1 ? "The next card is" : `The next ${count} are`);
