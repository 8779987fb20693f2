import type { ReactNode } from "react";
import { z } from "zod";
import type { Exercise, Quantity } from "../../../build/exercises.ts";
import { Island } from "../../islands/Island.tsx";
import { Html } from "../Html.tsx";
import { loadExercises } from "../library.ts";
import { usePage } from "../pageContext.ts";
import { word } from "./word.tsx";

/** An exercise of content/exercises/: this lesson's, or `from` another's. */
export default word("Exercise", { id: z.string(), from: z.string().optional() }, ({ id, from, where }) => {
  const { lesson } = usePage();
  const slug = from ?? lesson.slug;
  const exercise = loadExercises(slug).get(id);
  if (!exercise) throw new Error(`${where}: there is no exercise “${id}” in content/exercises/${slug}.yml`);
  const { quantity } = "choices" in exercise ? {} : exercise;
  const kind = quantity ? "quantity" : "exercise";
  return (
    <Island
      kind={kind}
      when="touch"
      where={`${where}: <Exercise id="${id}">`}
      props={{
        slug,
        id,
        ...questionOf(exercise),
        hints: exercise.hints.length,
        ...(quantity && { quantity: quantity.is }),
      }}
      slots={{ ...slotsOf(exercise), ...(quantity && quantitySlots(quantity)) }}
    />
  );
});

/** Why it is this quantity, and why it is none of those one may think of. */
const quantitySlots = ({ says, not }: Quantity): Record<string, ReactNode> =>
  Object.fromEntries([
    ["is", <Html key="is" html={says} />],
    ...Object.entries(not).map(([id, html]) => [`not-${id}`, <Html key={id} html={html} />]),
  ]);

/** What the browser must know to judge an answer; all it says is in the slots. */
function questionOf(exercise: Exercise) {
  if ("choices" in exercise)
    return { choices: exercise.choices.map(({ right }) => (right ? { right } : {})) };
  const { answer, tolerance, unit, mistakes } = exercise;
  return { numeric: { answer, tolerance, unit, mistakes: mistakes.map(({ value }) => ({ value })) } };
}

function slotsOf(exercise: Exercise): Record<string, ReactNode> {
  const numbered = (name: string, texts: readonly string[]) =>
    texts.map((html, index) => [`${name}-${index}`, <Html key={index} html={html} />]);
  const answers =
    "choices" in exercise
      ? [
          ...numbered(
            "choice",
            exercise.choices.map(({ text }) => text),
          ),
          ...numbered(
            "says",
            exercise.choices.map(({ says }) => says),
          ),
        ]
      : [
          ...numbered(
            "mistake",
            exercise.mistakes.map(({ says }) => says),
          ),
          ...(exercise.symbol ? [["symbol", <Html key="symbol" html={exercise.symbol} />]] : []),
        ];
  return Object.fromEntries([
    ["prompt", <Html key="prompt" as="div" html={exercise.prompt} />],
    ["solution", <Html key="solution" as="div" html={exercise.solution} />],
    ...numbered("hint", exercise.hints),
    ...answers,
  ]);
}
