import { z } from "zod";
import { Island } from "../../islands/Island.tsx";
import { loadExercises } from "../library.ts";
import { usePage } from "../pageContext.ts";
import { word } from "./word.tsx";

/** How many of some questions of this lesson were right at the first try. */
export default word(
  "Tally",
  { guesses: z.array(z.string()), exercises: z.array(z.string()) },
  ({ guesses, exercises, where }) => {
    const { slug } = usePage().lesson;
    const known = loadExercises(slug);
    const unknown = exercises.find((id) => !known.has(id));
    if (unknown) throw new Error(`${where}: <Tally> there is no exercise “${unknown}”`);
    return (
      <Island kind="tally" when="near" where={`${where}: <Tally>`} props={{ slug, guesses, exercises }} />
    );
  },
);
