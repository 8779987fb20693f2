import { type FormEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Slot } from "./Slot.tsx";
import { SortItem, SortRows } from "./SortRows.tsx";
import { shuffle } from "./shuffle.ts";
import { spokenText } from "./spokenText.ts";
import { useStored } from "./useStored.ts";

export interface SortProps {
  /** The lesson's slug and the question's id on it: together the key of the stored order. */
  slug: string;
  id: string;
  /** How many items there are, at least two. */
  count: number;
  /** "question"; "item-0"… in the right order, "says-0"… (what to say of each once shown); "reveal". */
  slots: Readonly<Record<string, string>>;
}

interface Guess {
  /** The items from top to bottom, each by its right place; null for a reader who asked to be shown. */
  order: readonly number[] | null;
}

function readGuess(stored: unknown): Guess | undefined {
  const { order } = (stored ?? {}) as { order?: unknown };
  if (order === null) return { order };
  const whole = Array.isArray(order) && order.every((_, place) => order.includes(place));
  return whole ? { order: order as number[] } : undefined;
}

/**
 * Things to put in order before the right order shows. The reader's order stays in this browser.
 *
 * In the built page the right order stands open below the shuffled one; with scripts it waits for a guess,
 * and on paper or without scripts it is the only one.
 *
 * @example <Sort slug="surprise" id="headlines" count={5} slots={slots} />
 */
export function Sort({ slug, id, count, slots }: SortProps) {
  const [stored, keep] = useStored(`guess/${slug}/${id}`, readGuess);
  const [draft, setDraft] = useState<readonly number[]>(() => shuffle(id, count));
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  // An order kept before the lesson's author added an item is no answer to this question.
  const guess = stored?.order && stored.order.length !== count ? undefined : stored;

  function move(item: number, place: number) {
    const others = draft.filter((other) => other !== item);
    setDraft(others.toSpliced(place, 0, item));
    setSaid(`${spokenText(slots[`item-${item}`])}: now in place ${place + 1} of ${count}.`);
  }

  function commit(order: readonly number[] | null) {
    flushSync(() => {
      keep({ order });
      setSaid(order ? verdict(order) : "The right order is shown.");
    });
    result.current?.focus({ preventScroll: true });
  }

  function again() {
    flushSync(() => {
      keep(undefined);
      setDraft(shuffle(id, count));
      setSaid("");
    });
    form.current?.querySelector<HTMLElement>(".yours button")?.focus();
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!guess) commit(draft);
  }

  return (
    <form ref={form} className={guess ? "gate revealed" : "gate"} onSubmit={onSubmit}>
      <p className="gate-head">Put in order</p>
      <fieldset>
        <Slot name="question" html={slots.question} as="legend" />
        {guess?.order !== null && (
          <SortRows order={guess?.order ?? draft} slots={slots} judged={guess !== undefined} onMove={move} />
        )}
      </fieldset>
      <p className="commit">
        <button type="submit" className="btn">
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
        <ol className="rows in-order" hidden={Boolean(guess?.order)} aria-label="The right order">
          {Array.from({ length: count }, (_, item) => (
            <li key={item} className="row">
              <span>{item + 1}</span>
              <SortItem item={item} slots={slots} named />
            </li>
          ))}
        </ol>
        <Slot name="reveal" html={slots.reveal} />
        {guess && (
          <button type="button" className="lnk" onClick={again}>
            {guess.order ? "Guess again" : "Try it after all"}
          </button>
        )}
      </div>
    </form>
  );
}

function verdict(order: readonly number[]): string {
  const right = order.filter((item, place) => item === place).length;
  if (right === order.length) return `All ${right} are in their place.`;
  return `${right} of ${order.length} ${right === 1 ? "is in its" : "are in their"} place.`;
}
