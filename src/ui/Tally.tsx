import { useEffect, useState } from "react";
import { readWork } from "./Exercise.tsx";
import { firstGuessKey } from "./GuessBefore.tsx";
import { readLocal } from "./storage.ts";

export interface TallyProps {
  slug: string;
  /** The questions that are counted, by their ids: gates that were met before… */
  guesses: readonly string[];
  /** …and exercises. */
  exercises: readonly string[];
}

/** How many of the questions were answered, and how many of these rightly at the first try. */
export function countTries({ slug, guesses, exercises }: TallyProps): { answered: number; right: number } {
  const tries = [
    ...guesses.map((id) => readLocal<{ right?: boolean } | null>(firstGuessKey(slug, id))?.right),
    ...exercises.map((id) => {
      const work = readWork(readLocal(`exercise/${slug}/${id}`));
      return work && work.answer !== "" ? work.first === true : undefined;
    }),
  ].filter((right) => right !== undefined);
  return { answered: tries.length, right: tries.filter(Boolean).length };
}

/**
 * Counts how a set of questions went, from what this browser keeps of them.
 *
 * @example <Tally slug="practice" guesses={["headline"]} exercises={["T1", "T2"]} />
 */
export function Tally(props: TallyProps) {
  const [{ answered, right }, setCount] = useState({ answered: 0, right: 0 });
  useEffect(() => {
    const count = () =>
      setCount((last) => {
        const next = countTries(props);
        return next.answered === last.answered && next.right === last.right ? last : next;
      });
    count();
    document.addEventListener("ms:kept", count);
    return () => document.removeEventListener("ms:kept", count);
  }, [props]);

  const all = props.guesses.length + props.exercises.length;
  return (
    <p role="status">
      {answered === 0
        ? `There are ${all} questions so far. Where scripts run, this line keeps the count.`
        : `You have answered ${answered} of the ${all}, and ${right} of them right at the first try.`}
    </p>
  );
}
