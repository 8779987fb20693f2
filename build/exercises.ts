import { z } from "zod";
import { QUANTITY_IDS } from "../src/ui/quantities.ts";
import type { Markdown } from "./markdown.ts";
import { readYaml } from "./yaml.ts";

const number = z.union([z.number(), z.enum(["inf", "-inf"])]);

const choice = z.strictObject({
  text: z.string(),
  right: z.boolean().optional(),
  says: z.string(),
});

/** A foreseeable wrong number and what to say to it. */
const mistake = z.strictObject({
  value: number,
  /** How it comes about, as JavaScript over src/math; a test holds it against the value. */
  compute: z.string(),
  says: z.string(),
});

const common = {
  id: z.string().regex(/^[A-Za-z0-9][\w.-]*$/, "must be a word"),
  /** Must stand alone: the exercise also appears in the recall of later lessons. */
  prompt: z.string(),
  hints: z.array(z.string()).min(1),
  solution: z.string(),
};

const quantityId = z.enum(QUANTITY_IDS);

/** What a question asks for without naming it: the reader says so before computing it. */
const quantity = z
  .strictObject({
    is: quantityId,
    /** Why it is that one. */
    says: z.string(),
    /** The foreseeable wrong choices and what to say to each. */
    not: z.partialRecord(quantityId, z.string()),
  })
  .refine(({ is, not }) => not[is] === undefined, "the right quantity cannot be a wrong choice")
  .refine(({ not }) => Object.keys(not).length >= 2, "at least two wrong choices must be foreseen");

const numeric = z.strictObject({
  ...common,
  quantity: quantity.optional(),
  answer: number,
  compute: z.string(),
  /** Absolute, or relative as "1%". */
  tolerance: z.union([z.number().positive(), z.string().regex(/^\d+(\.\d+)?%$/)]),
  /** "" for none. An answer typed with the other unit of information is honoured. */
  unit: z.string(),
  /** TeX before the field. */
  symbol: z.string().optional(),
  mistakes: z.array(mistake),
});

const choices = z.strictObject({
  ...common,
  choices: z
    .array(choice)
    .min(2)
    .refine((all) => all.filter(({ right }) => right).length === 1, "exactly one choice must be right"),
});

type NumericExercise = z.infer<typeof numeric>;
type ChoiceExercise = z.infer<typeof choices>;
export type Quantity = z.infer<typeof quantity>;
export type Exercise = NumericExercise | ChoiceExercise;

/** Not a union, whose only complaint would be that neither kind fits. */
const schema = z.array(
  z.custom<Exercise>().superRefine((exercise, context) => {
    const kind = exercise && "choices" in exercise ? choices : numeric;
    for (const issue of kind.safeParse(exercise).error?.issues ?? []) context.addIssue({ ...issue });
  }),
);

/**
 * Reads a lesson's exercises, their texts compiled from Markdown to HTML.
 *
 * @throws {Error} naming file, line and field, or the formula that cannot be read
 */
export function readExercises(text: string, file: string, markdown: Markdown): Exercise[] {
  const { value, lineOf } = readYaml(text, schema, file);
  const ids = new Set<string>();
  return value.map((exercise, index) => {
    const place = (...path: PropertyKey[]) => ({ file, line: lineOf([index, ...path]) });
    if (ids.has(exercise.id))
      throw new Error(`${file}:${place("id").line}: exercise “${exercise.id}” stands twice`);
    ids.add(exercise.id);
    const texts = {
      prompt: markdown.block(exercise.prompt, place("prompt")),
      hints: exercise.hints.map((hint, i) => markdown.inline(hint, place("hints", i))),
      solution: markdown.block(exercise.solution, place("solution")),
    };
    if ("choices" in exercise) {
      const compiled = exercise.choices.map(({ text, right, says }, i) => ({
        text: markdown.inline(text, place("choices", i, "text")),
        right: right ?? false,
        says: markdown.inline(says, place("choices", i, "says")),
      }));
      return { ...exercise, ...texts, choices: compiled };
    }
    const mistakes = exercise.mistakes.map((entry, i) => ({
      ...entry,
      says: markdown.inline(entry.says, place("mistakes", i, "says")),
    }));
    const symbol = exercise.symbol && markdown.inline(`$${exercise.symbol}$`, place("symbol"));
    return { ...exercise, ...texts, mistakes, symbol, ...quantityOf(exercise) };

    function quantityOf({ quantity }: NumericExercise) {
      if (!quantity) return {};
      const not = Object.entries(quantity.not).map(([id, says]) => [
        id,
        markdown.inline(says, place("quantity", "not", id)),
      ]);
      const says = markdown.inline(quantity.says, place("quantity", "says"));
      return { quantity: { is: quantity.is, says, not: Object.fromEntries(not) } };
    }
  });
}
