import type { Ref } from "react";
import { type Day, daysBetween } from "./day.ts";
import type { Card } from "./deck.ts";
import { dueDay, type Grade, graded, type Standing } from "./schedule.ts";

const GRADES: readonly (readonly [grade: Grade, word: string])[] = [
  ["missed", "Missed"],
  ["hard", "Hard"],
  ["knew", "Knew it"],
];

interface AskedCardProps {
  /** Of what the reader is to look at next: the question, then the answer. */
  ref: Ref<HTMLDivElement & HTMLHeadingElement>;
  card: Card;
  standing: Standing | undefined;
  today: Day;
  open: boolean;
  onShow: () => void;
  onGrade: (grade: Grade) => void;
}

/** A card that is being asked: its question, and when that is done with, its answer and the three grades. */
export function AskedCard({ ref, card, standing, today, open, onShow, onGrade }: AskedCardProps) {
  const wait = (grade: Grade) => daysBetween(today, dueDay(graded(standing, grade, today), today));
  return (
    <>
      <h3
        ref={open ? undefined : ref}
        className="review-question"
        tabIndex={-1}
        dangerouslySetInnerHTML={{ __html: card.question }}
      />
      {open ? (
        <>
          <div
            ref={ref}
            className="review-answer"
            tabIndex={-1}
            dangerouslySetInnerHTML={{ __html: card.answer }}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; these are three buttons */}
          <div className="review-grades" role="group" aria-label="How did it go?">
            {GRADES.map(([grade, word], i) => (
              <button
                type="button"
                key={grade}
                className="btn"
                aria-keyshortcuts={String(i + 1)}
                onClick={() => onGrade(grade)}
              >
                {word} <small>{days(wait(grade))}</small>
              </button>
            ))}
          </div>
          <p className="review-keys">
            On a keyboard: <kbd>1</kbd> missed, <kbd>2</kbd> hard, <kbd>3</kbd> knew it.
          </p>
        </>
      ) : (
        <>
          <p className="review-show">
            <button type="button" className="btn" aria-keyshortcuts="Space" onClick={onShow}>
              Show the answer
            </button>
          </p>
          <p className="review-keys">
            Say it to yourself first. <kbd>Space</kbd> shows the answer.
          </p>
        </>
      )}
    </>
  );
}

const days = (count: number) => (count === 1 ? "tomorrow" : `in ${count} days`);
