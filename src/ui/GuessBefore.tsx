import { useEffect, useState } from "react";
import { type Guess, readGuess } from "./Predict.tsx";
import { Slot } from "./Slot.tsx";
import { readLocal, writeLocal } from "./storage.ts";

export interface GuessBeforeProps {
  /** Where the question was met before, as lesson and id: "start-here/headline". */
  before: string;
  /** Where it is met now. */
  slug: string;
  id: string;
  /** How many options there are, and which of them happens. */
  options: number;
  answer: number;
  /** The options, as "option-0"… */
  slots: Readonly<Record<string, string>>;
}

/** The key of whether the first guess was right, which “Guess again” does not take back. */
export const firstGuessKey = (slug: string, id: string) => `first/${slug}/${id}`;

/**
 * What the reader answered to a choice when it was first put to them, once they have answered it again. Nothing
 * for those who did not. Keeps the first of today's guesses too, so that the questions can be counted.
 *
 * @example <GuessBefore before="start-here/headline" slug="practice" id="headline" options={3} answer={1} slots={slots} />
 */
export function GuessBefore({ before, slug, id, options, answer, slots }: GuessBeforeProps) {
  const [guesses, setGuesses] = useState<{ readonly now?: Guess; readonly first?: Guess }>({});

  useEffect(() => {
    const look = () => {
      const now = readGuess(readLocal(`guess/${slug}/${id}`));
      setGuesses({ now, first: readGuess(readLocal(`guess/${before}`)) });
      const key = firstGuessKey(slug, id);
      if (!now || readLocal(key) !== undefined) return;
      writeLocal(key, { right: now.at === answer });
      document.dispatchEvent(new Event("ms:kept"));
    };
    look();
    document.addEventListener("ms:kept", look);
    document.addEventListener("ms:replaced", look);
    return () => {
      document.removeEventListener("ms:kept", look);
      document.removeEventListener("ms:replaced", look);
    };
  }, [before, slug, id, answer]);

  const { now, first } = guesses;
  const shown = now && first && (first.at === null || first.at < options) ? first.at : undefined;
  const changed = shown !== null && shown !== now?.at;
  return (
    <p hidden={shown === undefined}>
      When you began, you {shown === null ? "asked to be shown" : changed ? "said: " : "said the same"}
      {Array.from({ length: options }, (_, i) => (
        <Slot
          key={i}
          name={`option-${i}`}
          html={slots[`option-${i}`]}
          as="span"
          hidden={!changed || i !== shown}
        />
      ))}
      .{first?.why && <> Your line then: “{first.why}”</>}
    </p>
  );
}
