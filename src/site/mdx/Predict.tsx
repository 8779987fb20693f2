import type { ReactNode } from "react";
import { z } from "zod";
import { Island } from "../../islands/Island.tsx";
import { Html } from "../Html.tsx";
import { usePage } from "../pageContext.ts";
import { pick } from "./children.ts";
import Option from "./Option.tsx";
import Picture from "./Picture.tsx";
import Reveal from "./Reveal.tsx";
import { word } from "./word.tsx";

const number = z.strictObject({
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  answer: z.number(),
  tolerance: z.number().positive(),
  unit: z.string(),
  digits: z.int().min(0).optional(),
});

interface OptionProps {
  answer?: boolean;
  says?: string;
  children: ReactNode;
}

/** A question to commit to before the answer shows: options to choose from, or a number to guess. */
export default word(
  "Predict",
  {
    id: z.string(),
    question: z.string(),
    number: number.optional(),
    before: z
      .string()
      .regex(/^[\w-]+\/[\w-]+$/, "must be lesson and id, as in “start-here/headline”")
      .optional(),
  },
  ({ id, question, number, before, children, where }) => {
    const { lesson } = usePage();
    const options = pick<OptionProps>(children, Option);
    const [reveal] = pick(children, Reveal);
    const [picture] = pick(children, Picture);
    const refuse = (why: string) => {
      throw new Error(`${where}: <Predict id="${id}"> ${why}`);
    };
    if (!reveal) refuse("needs a <Reveal>");
    if (number && options.length > 0) refuse("asks for a number and has options too");
    if (before && number) refuse("asks for a number, and only a choice can be shown again");
    if (!number && options.length < 2) refuse("needs a number or at least two options");
    if (!number && options.filter(({ answer }) => answer).length !== 1)
      refuse("needs one option marked answer");
    const texts = options.flatMap(({ children, says }, i) => [
      [`option-${i}`, children],
      ...(says ? [[`says-${i}`, <Html key="says" html={says} />]] : []),
    ]);
    const answer = options.findIndex((option) => option.answer);
    const gate = (
      <Island
        kind="predict"
        when="touch"
        where={`${where}: <Predict id="${id}">`}
        props={{
          slug: lesson.slug,
          id,
          ...(number ? { number } : { options: options.map(({ answer }) => (answer ? { answer } : {})) }),
        }}
        slots={{
          question: <Html html={question} />,
          ...Object.fromEntries(texts),
          reveal: reveal.children,
          ...(picture && { picture: picture.children }),
        }}
      />
    );
    if (!before) return gate;
    return (
      <>
        {gate}
        <Island
          kind="guess-before"
          when="near"
          where={`${where}: <Predict id="${id}">`}
          props={{ before, slug: lesson.slug, id, options: options.length, answer }}
          slots={Object.fromEntries(options.map(({ children }, i) => [`option-${i}`, children]))}
        />
      </>
    );
  },
);
