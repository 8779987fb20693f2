import { useEffect } from "react";
import { readGuess } from "./Predict.tsx";
import { Slot } from "./Slot.tsx";
import { readLocal, writeLocal } from "./storage.ts";

interface GuessBeforeProps {
  /** Where the question was met before: "start-here/headline". */
  before: string;
  /** Where it is met now. */
  slug: string;
  id: string;
  /** The guess just committed to; null for a reader who asked to be shown. */
  now: number | null;
  /** Whether that is what happens. */
  right: boolean;
  slots: Readonly<Record<string, string>>;
}

/** The key of whether the first guess was right, which “Guess again” does not take back. */
export const firstGuessKey = (slug: string, id: string) => `first/${slug}/${id}`;

/**
 * What the reader answered to a choice when it was first put to them, beside what they answer now. Nothing for
 * those who did not. Keeps the first of today's guesses too, so that the questions can be counted.
 */
export function GuessBefore({ before, slug, id, now, right, slots }: GuessBeforeProps) {
  useEffect(() => {
    const key = firstGuessKey(slug, id);
    if (readLocal(key) !== undefined) return;
    writeLocal(key, { right });
    document.dispatchEvent(new Event("ms:kept"));
  }, [slug, id, right]);

  const then = readGuess(readLocal(`guess/${before}`));
  if (!then) return null;
  const option = slots[`option-${then.at}`];
  if (then.at !== null && option === undefined) return null;
  return (
    <p>
      {then.at === null ? (
        "When you began, you asked to be shown."
      ) : then.at === now ? (
        "When you began, you said the same."
      ) : (
        <>
          When you began, you said: <Slot html={option} as="span" />.
        </>
      )}
      {then.why && <> Your line then: “{then.why}”</>}
    </p>
  );
}
