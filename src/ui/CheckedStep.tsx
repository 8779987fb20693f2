import { type FormEvent, type ReactNode, useId, useState } from "react";
import { AnswerField } from "./AnswerField.tsx";
import type { Judgement } from "./numericVerdict.ts";
import { useStored } from "./useStored.ts";

export interface CheckedStepProps {
  /** The widget's name and the step's id there: together the key of what is stored. */
  widget: string;
  id: string;
  /** Which of the steps it is, from 1. */
  n: number;
  question: ReactNode;
  /** What is asked for, as HTML, left of the sign: "H", "<i>T</i>". */
  symbol?: string;
  /** The right answer for the reader's own data and settings, in `unit` whatever unit the page is in. */
  answer: number;
  /** Absolute, or relative as "1%". */
  tolerance: number | `${number}%`;
  /** "bits", "nats", either with something after it, another word, "%", or "". */
  unit: string;
  /** Where foreseeable mistakes lead for these data, and what is said of each. Values that are no number are left out. */
  mistakes?: readonly { readonly value: number; readonly says: string }[];
  /** What the answer holds for: a `fingerprint` of data and settings. With another one the answer is open again. */
  basis: string;
  /** How the answer comes about, in the reader's own numbers: to be had after two tries, and once it is right. */
  working: ReactNode;
  /** Why the step cannot be taken yet; stands where the field would. */
  waits?: ReactNode;
}

/** What is remembered: the answer last checked and for what, how often it was wrong, and what came of it. */
interface Work {
  readonly answer: string;
  readonly basis: string;
  readonly tries: number;
  readonly right: boolean;
  readonly shown: boolean;
}

/** After so many wrong answers the working can be had. */
const TRIES = 2;

function readWork(stored: unknown): Work | undefined {
  const { answer, basis, tries, right, shown } = (stored ?? {}) as Partial<Work>;
  if (typeof answer !== "string" || typeof basis !== "string" || typeof tries !== "number") return undefined;
  return { answer, basis, tries, right: right === true, shown: shown === true };
}

/** Reading what people type takes more code than all the rest: it is fetched with the first key. */
const loadNumericVerdict = () => import("./numericVerdict.ts");

async function judge(
  { answer, tolerance, unit, mistakes = [] }: CheckedStepProps,
  text: string,
): Promise<Judgement> {
  try {
    const { numericVerdict } = await loadNumericVerdict();
    const foreseen = mistakes.filter(({ value }) => !Number.isNaN(value));
    const verdict = numericVerdict({ answer, tolerance, unit, mistakes: foreseen }, text);
    const met = verdict.slot && foreseen[Number(verdict.slot.replace(/\D/g, ""))];
    return met ? { ...verdict, says: `${verdict.says} ${met.says}` } : verdict;
  } catch {
    const says = "What checks answers did not load. Your answer is kept: press Check again in a moment.";
    return { right: false, readable: false, says };
  }
}

/**
 * A guided step inside a widget's view: a number the reader works out from what the widget shows, held against
 * what the widget's model says of the same data and settings. Steps may be taken in any order. What was answered
 * stays in this browser, and is open again once data or settings are others.
 *
 * @example
 * <CheckedStep widget="project-compress" id="total" n={1} question="How many bits is that in all?"
 *   answer={model.bits} tolerance="1%" unit="bits" basis={model.basis} working={<>312 × 2.31 = 721</>} />
 */
export function CheckedStep(props: CheckedStepProps) {
  const { widget, id, n, question, symbol, unit, basis, working, waits } = props;
  const [stored, keep] = useStored(`step/${widget}/${id}`, readWork);
  const [draft, setDraft] = useState<string>();
  const [judged, setJudged] = useState<{ answer: string; basis: string; verdict: Judgement }>();
  const base = useId();

  const work = stored?.basis === basis ? stored : undefined;
  const answer = draft ?? stored?.answer ?? "";
  const said = judged?.answer === answer && judged.basis === basis ? judged.verdict : undefined;
  const asStored = work && work.answer === answer ? { readable: true, right: work.right } : undefined;
  const known = said ?? asStored;
  const wrong = known?.readable === true && !known.right;
  const tries = work?.tries ?? 0;
  const outdated = stored !== undefined && !work && draft === undefined && waits === undefined;

  async function check(event: FormEvent) {
    event.preventDefault();
    const verdict = await judge(props, answer);
    const { readable, right } = verdict;
    setJudged({ answer, basis, verdict });
    // What is not checked again is no new try.
    const again = work?.answer === answer || right;
    if (readable) keep({ answer, basis, tries: tries + (again ? 0 : 1), right, shown: work?.shown ?? false });
    setDraft(readable ? undefined : answer);
  }

  return (
    <form className="exercise checked-step" data-step={id} onSubmit={check} noValidate>
      <p id={`${base}q`}>
        <b>Step {n}.</b> {question}
      </p>
      {waits === undefined ? (
        <div className="commit">
          <AnswerField
            symbol={symbol}
            unit={unit}
            value={answer}
            describedBy={`${base}q ${base}f`}
            wrong={wrong}
            onChange={(text) => {
              setDraft(text);
              loadNumericVerdict().catch(() => undefined);
            }}
          />
          <button type="submit" className="btn">
            Check
          </button>
          {work && tries >= TRIES && !work.right && !work.shown && (
            <button type="button" className="lnk" onClick={() => keep({ ...work, shown: true })}>
              Show me
            </button>
          )}
          {known?.right && <span className="solved">solved</span>}
        </div>
      ) : (
        <p className="hint">{waits}</p>
      )}
      <div className="feedback" id={`${base}f`} role="status">
        {said && <p>{said.says}</p>}
        {outdated && <p>Your data or settings have changed since you answered this: check it again.</p>}
        {waits === undefined && work && (work.right || work.shown) && <p>{working}</p>}
      </div>
    </form>
  );
}
