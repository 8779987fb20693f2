import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { AskedCard } from "./AskedCard.tsx";
import { dayOf, sayDay } from "./day.ts";
import { type Card, readDeck } from "./deck.ts";
import { RoundEnd } from "./RoundEnd.tsx";
import { give, goOn, type Round, show, sitDown, takeBack } from "./round.ts";
import { dueDay, type Grade } from "./schedule.ts";
import { begunLessons, keepStanding, storedStandings } from "./standings.ts";

const KEYS: Readonly<Record<string, Grade>> = { 1: "missed", 2: "hard", 3: "knew" };

/** What answers to the space bar by itself. */
const PRESSABLE = "button, a, summary, input";

/**
 * The day's cards, one at a time: question, answer, and how well it went. What is due and what comes later is kept
 * in this browser; the texts are read from the folds of the page, so that nothing is sent twice.
 *
 * @example <ReviewSession />
 */
export function ReviewSession() {
  const id = useId();
  const [deck, setDeck] = useState<readonly Card[]>([]);
  const [round, setRound] = useState<Round>();
  const [said, setSaid] = useState("");
  const [unkept, setUnkept] = useState(false);
  const asked = round && deck.find((card) => card.id === round.cards[round.at]);
  const here = useRef<HTMLDivElement & HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const cards = readDeck(document);
    setDeck(cards);
    setRound(sitDown(cards, storedStandings(), begunLessons(), dayOf(new Date())));
  }, []);

  // A page left open overnight has another day's cards.
  useEffect(() => {
    const look = () => {
      const today = dayOf(new Date());
      if (document.hidden || !round || today === round.today) return;
      setRound(sitDown(deck, storedStandings(), begunLessons(), today));
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [deck, round]);

  /** Goes on, says so, and takes the focus to what is new. */
  function move(next: Round, words: string) {
    flushSync(() => {
      setRound(next);
      setSaid(words);
    });
    here.current?.focus();
  }

  const keep = (card: string, next: Round) => setUnkept(!keepStanding(card, next.standings.get(card)));

  function onGrade(grade: Grade) {
    const today = dayOf(new Date());
    const next = give(round!, grade, today);
    const { id } = next.grades.at(-1)!;
    keep(id, next);
    const again = `Again ${sayDay(dueDay(next.standings.get(id)!, today), today)}.`;
    move(next, next.at < next.cards.length ? `${again} ${count(next)}.` : again);
  }

  function onUndo() {
    const next = takeBack(round!);
    keep(next.cards[next.at]!, next);
    move(next, `Taken back. ${count(next)}.`);
  }

  function onMore() {
    const next = goOn(round!, deck, begunLessons());
    move(next, `${count(next)}.`);
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!asked || ctrlKey || metaKey || altKey) return;
    const grade = KEYS[key];
    if (key === " " && !round!.open && !(target as Element).closest(PRESSABLE)) move(show(round!), "");
    else if (grade && round!.open) onGrade(grade);
    else return;
    event.preventDefault();
  }

  return (
    <section className="review" aria-labelledby={id} onKeyDown={onKeyDown}>
      <h2 id={id}>{asked ? `${count(round)} today` : "Today"}</h2>
      <p className="vh" role="status">
        {said}
      </p>
      {!round && <p>The cards are being mixed.</p>}
      {asked && (
        <AskedCard
          key={asked.id}
          ref={here}
          card={asked}
          standing={round.standings.get(asked.id)}
          today={round.today}
          open={round.open}
          onShow={() => move(show(round), "")}
          onGrade={onGrade}
        />
      )}
      {round && !asked && <RoundEnd ref={here} deck={deck} round={round} onMore={onMore} />}
      {round && round.grades.length > 0 && (
        <button type="button" className="lnk" onClick={onUndo}>
          Take the last grade back
        </button>
      )}
      {unkept && (
        <p className="review-unkept">
          This browser does not keep your grades. Go on all the same; next time every card will be new.
        </p>
      )}
    </section>
  );
}

/** "Card 4 of 12" */
const count = ({ before, at, cards }: Round) => `Card ${before + at + 1} of ${before + cards.length}`;
