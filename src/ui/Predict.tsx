import { type FormEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { GuessScale } from "./GuessScale.tsx";
import { NumberGuess } from "./NumberGuess.tsx";
import { answerInWords, guessInWords, type NumberQuestion } from "./numberQuestion.ts";
import { Rows } from "./Rows.tsx";
import { Slot } from "./Slot.tsx";
import { spokenText } from "./spokenText.ts";
import { useHydrated } from "./useHydrated.ts";
import { useStored } from "./useStored.ts";

export interface PredictProps {
  /** The lesson's slug and the question's id on it: together the key of the stored guess. */
  slug: string;
  id: string;
  /** A choice between options… */
  options?: readonly { answer?: boolean }[];
  /** …or a number to guess. */
  number?: NumberQuestion;
  /** "question", "option-0"…, "says-0"… (feedback on that guess), "reveal", "picture". */
  slots: Readonly<Record<string, string>>;
}

export interface Guess {
  /** The option's index or the number; null for a reader who asked to be shown. */
  at: number | null;
  /** Why the reader thought so, in a line. */
  why?: string;
}

export function readGuess(stored: unknown): Guess | undefined {
  const { at, why } = (stored ?? {}) as Partial<Guess>;
  if (at !== null && !Number.isFinite(at)) return undefined;
  return typeof why === "string" ? { at: at as number | null, why } : { at: at as number | null };
}

/**
 * A question to commit to before its answer shows. The guess stays in this browser.
 *
 * In the built page everything stands open; what the gate hides, it hides only where scripts run.
 *
 * @example <Predict slug="entropy" id="merge" options={[{}, { answer: true }]} slots={slots} />
 */
export function Predict({ slug, id, options, number, slots }: PredictProps) {
  const live = useHydrated();
  const [guess, keep] = useStored(`guess/${slug}/${id}`, readGuess);
  const [draft, setDraft] = useState<number>();
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const name = useId();
  const at = guess ? guess.at : (draft ?? null);

  const rows = options?.map(({ answer }, index) => {
    const yours = guess?.at === index;
    const note =
      yours && answer
        ? "your guess, and what happens"
        : answer
          ? "what happens"
          : yours
            ? "your guess"
            : undefined;
    const sign = answer ? ("=" as const) : yours ? ("≠" as const) : undefined;
    return { slot: `option-${index}`, html: slots[`option-${index}`], note, sign };
  });

  function sentence(guessed: number | null): string {
    const option = (index: number) => spokenText(slots[`option-${index}`]);
    const answer = options?.findIndex((one) => one.answer) ?? -1;
    const truth = number ? answerInWords(number) : option(answer);
    if (guessed === null) return `What happens: ${truth}.`;
    const near = number ? Math.abs(guessed - number.answer) <= number.tolerance : guessed === answer;
    if (near)
      return number ? `Near enough. What happens: ${truth}.` : `Your guess is what happens: ${truth}.`;
    return `Your guess: ${number ? guessInWords(number, guessed) : option(guessed)}. What happens: ${truth}.`;
  }

  function commit(guessed: number | null) {
    flushSync(() => {
      keep({ at: guessed });
      setSaid(sentence(guessed));
    });
    result.current?.focus({ preventScroll: true });
  }

  function again() {
    flushSync(() => {
      keep(undefined);
      setDraft(undefined);
      setSaid("");
    });
    form.current?.querySelector("input")?.focus();
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!guess && draft !== undefined) commit(draft);
  }

  return (
    <form ref={form} className={guess ? "gate revealed" : "gate"} onSubmit={onSubmit} noValidate>
      <p className="gate-head">Predict</p>
      <fieldset disabled={guess !== undefined}>
        <Slot name="question" html={slots.question} as="legend" />
        {rows && <Rows name={name} rows={rows} chosen={at ?? undefined} onChoose={setDraft} />}
        {number && !guess && <NumberGuess question={number} value={draft} onChange={setDraft} />}
      </fieldset>
      <Slot name="picture" html={slots.picture} className="gate-picture" />
      <p className="commit">
        <button type="submit" className="btn" disabled={live && draft === undefined}>
          Commit
        </button>
        <button type="button" className="lnk" onClick={() => commit(null)}>
          Show me
        </button>
      </p>
      <p className="vh" role="status">
        {said}
      </p>
      <div className="gate-result" ref={result} tabIndex={-1}>
        {number && <GuessScale question={number} guess={guess ? guess.at : null} />}
        {options?.map((_, index) => (
          <Slot
            key={index}
            name={`says-${index}`}
            html={slots[`says-${index}`]}
            hidden={guess?.at !== index}
          />
        ))}
        <Slot name="reveal" html={slots.reveal} />
        {guess && guess.at !== null && (
          <label className="why">
            Why did you think so? A line for yourself; it stays in this browser.
            <input
              type="text"
              maxLength={280}
              value={guess.why ?? ""}
              onChange={(event) => keep({ at: guess.at, why: event.currentTarget.value })}
            />
          </label>
        )}
        {guess && (
          <button type="button" className="lnk" onClick={again}>
            Guess again
          </button>
        )}
      </div>
    </form>
  );
}
