import { type FormEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { AnswerField } from "./AnswerField.tsx";
import type { Judgement, NumericQuestion } from "./numericVerdict.ts";
import { Rows } from "./Rows.tsx";
import { Slot } from "./Slot.tsx";
import { FoldedSteps, Steps } from "./Steps.tsx";
import { useStored } from "./useStored.ts";

export interface ExerciseProps {
  /** The slug of the lesson it belongs to and its id there: together the key of what is stored. */
  slug: string;
  id: string;
  /** A number to work out… */
  numeric?: NumericQuestion;
  /** …or a choice. */
  choices?: readonly { right?: boolean }[];
  /** How many hints there are before the full working. */
  hints: number;
  /** "prompt", "symbol", "hint-0"…, "solution", "mistake-0"…; for a choice "choice-0"…, "says-0"…. */
  slots: Readonly<Record<string, string>>;
}

/** What is remembered: the answer last checked, the steps seen, whether it is right and whether one ever was. */
interface Work {
  answer: string;
  steps: number;
  right: boolean;
  solved: boolean;
  /** Whether the first answer checked was right, and no step had been seen. */
  first?: boolean;
}

const NOTHING: Work = { answer: "", steps: 0, right: false, solved: false };

export function readWork(stored: unknown): Work | undefined {
  const { answer, steps, solved, first, right = solved } = (stored ?? {}) as Partial<Work>;
  if (typeof answer !== "string" || typeof steps !== "number") return undefined;
  if (typeof solved !== "boolean" || typeof right !== "boolean") return undefined;
  return { answer, steps, right, solved, first };
}

/** Reading what people type takes more code than all the rest: it is fetched with the first key. */
const loadNumericVerdict = () => import("./numericVerdict.ts");

async function judgeNumber(question: NumericQuestion, answer: string): Promise<Judgement> {
  try {
    const { numericVerdict } = await loadNumericVerdict();
    return numericVerdict(question, answer);
  } catch {
    const says = "What checks answers did not load. Your answer is kept: press Check again in a moment.";
    return { right: false, readable: false, says };
  }
}

function choiceVerdict(choices: NonNullable<ExerciseProps["choices"]>, answer: string): Judgement {
  if (answer === "") return { right: false, readable: false, says: "Choose a row first." };
  const right = choices[Number(answer)]?.right === true;
  return { right, readable: true, says: right ? "That is it." : "Not this one.", slot: `says-${answer}` };
}

/**
 * A question with one right answer. A foreseen mistake is answered in its own terms; steps can be had at any
 * time, the full working last. What was answered and seen stays in this browser.
 *
 * @example <Exercise slug="entropy" id="E1" choices={[{ right: true }, {}]} hints={2} slots={slots} />
 */
export function Exercise({ slug, id, numeric, choices = [], hints, slots }: ExerciseProps) {
  const [stored, keep] = useStored(`exercise/${slug}/${id}`, readWork);
  const [draft, setDraft] = useState<string>();
  const [judged, setJudged] = useState<{ answer: string; verdict: Judgement }>();
  const feedbackId = useId();
  const steps = useRef<HTMLOListElement>(null);

  const work = stored ?? NOTHING;
  const answer = draft ?? work.answer;
  const said = judged?.answer === answer ? judged.verdict : undefined;
  const known =
    said ?? (work.solved && answer === work.answer ? { readable: true, right: work.right } : undefined);
  const sign = known?.readable ? (known.right ? "=" : "≠") : undefined;

  async function check(event: FormEvent) {
    event.preventDefault();
    const verdict = numeric ? await judgeNumber(numeric, answer) : choiceVerdict(choices, answer);
    setJudged({ answer, verdict });
    const { readable, right, stuck } = verdict;
    const opened = stuck ? Math.max(work.steps, Math.min(hints, work.steps + 1)) : work.steps;
    const first = work.first ?? (right && !stored);
    if (readable) keep({ answer, steps: opened, right, solved: work.solved || right, first });
  }

  function showStep() {
    flushSync(() => keep({ ...work, steps: work.steps + 1 }));
    // With the last step its button goes; the focus it had is not to fall back to the top of the page.
    if (work.steps === hints) steps.current?.focus({ preventScroll: true });
  }

  const feedback = numeric
    ? numeric.mistakes.map((_, index) => `mistake-${index}`)
    : choices.map((_, index) => `says-${index}`);
  const next = work.steps < hints ? "Show a step" : work.steps === hints ? "Show the working" : undefined;

  return (
    <form className="exercise" id={id} data-solved={work.solved || undefined} onSubmit={check} noValidate>
      <Slot name="prompt" html={slots.prompt} />
      {!numeric && (
        <fieldset>
          <legend className="vh">Your answer</legend>
          <Rows
            name={feedbackId}
            chosen={answer === "" ? undefined : Number(answer)}
            onChoose={(index) => setDraft(String(index))}
            rows={choices.map((_, index) => {
              const slot = `choice-${index}`;
              return { slot, html: slots[slot], sign: String(index) === answer ? sign : undefined };
            })}
          />
        </fieldset>
      )}
      <div className="commit">
        {numeric && (
          <AnswerField
            symbol={slots.symbol}
            unit={numeric.unit}
            value={answer}
            describedBy={said && feedbackId}
            wrong={sign === "≠"}
            onChange={(text) => {
              setDraft(text);
              loadNumericVerdict().catch(() => undefined);
            }}
          />
        )}
        <button type="submit" className="btn">
          Check
        </button>
        {next && (
          <button type="button" className="lnk" onClick={showStep}>
            {next}
          </button>
        )}
        {work.solved && <span className="solved">solved</span>}
      </div>
      <div className="feedback" id={said && feedbackId} role="status">
        {said && <p className={said.slot && "vh"}>{said.says}</p>}
        {said?.slot && <Slot html={slots[said.slot]} />}
      </div>
      <Steps ref={steps} hints={hints} open={work.steps} slots={slots} />
      <FoldedSteps hints={hints} slots={slots} />
      <div hidden>
        {feedback.map((name) => (
          <Slot key={name} name={name} html={slots[name]} />
        ))}
      </div>
    </form>
  );
}
