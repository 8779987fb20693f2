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
function countTries({ slug, guesses, exercises }: TallyProps): { answered: number; right: number } {
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
  const [count, setCount] = useState<ReturnType<typeof countTries>>();
  useEffect(() => {
    const recount = () =>
      setCount((last) => {
        const next = countTries(props);
        return next.answered === last?.answered && next.right === last.right ? last : next;
      });
    recount();
    document.addEventListener("ms:kept", recount);
    document.addEventListener("ms:replaced", recount);
    return () => {
      document.removeEventListener("ms:kept", recount);
      document.removeEventListener("ms:replaced", recount);
    };
  }, [props]);

  const all = props.guesses.length + props.exercises.length;
  return (
    <p role="status">
      {!count
        ? `How many of these ${all} did you have right at the first try?`
        : count.answered === 0
          ? `None of these ${all} is answered yet. The first try is what counts.`
          : `You have answered ${count.answered} of these ${all}, and ${count.right} of them right at the first try.`}
    </p>
  );
}
