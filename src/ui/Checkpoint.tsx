import { type FormEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Slot } from "./Slot.tsx";
import { Switch } from "./Switch.tsx";
import { useHydrated } from "./useHydrated.ts";
import { useStored } from "./useStored.ts";

export interface CheckpointProps {
  /** The lesson's slug and the question's id on it: together the key of what is stored. */
  slug: string;
  id: string;
  /** How many points there are. */
  count: number;
  /** "question"; "point-0"…, what a good answer has. */
  slots: Readonly<Record<string, string>>;
}

interface Work {
  text: string;
  /** Whether it was held against the points. */
  compared: boolean;
  /** The points the reader finds in it. */
  has: readonly number[];
}

const NOTHING: Work = { text: "", compared: false, has: [] };

function readWork(stored: unknown): Work | undefined {
  const { text, compared, has } = (stored ?? {}) as Partial<Work>;
  if (typeof text !== "string" || typeof compared !== "boolean" || !Array.isArray(has)) return undefined;
  return { text, compared, has };
}

/**
 * A question to answer in one's own words, and then the points to hold the answer against. What was written
 * and ticked stays in this browser.
 *
 * In the built page the points stand open; where scripts run they wait until something is written.
 *
 * @example <Checkpoint slug="cross-entropy-loss" id="honest" count={3} slots={slots} />
 */
export function Checkpoint({ slug, id, count, slots }: CheckpointProps) {
  const live = useHydrated();
  const [stored, keep] = useStored(`checkpoint/${slug}/${id}`, readWork);
  const [said, setSaid] = useState("");
  const result = useRef<HTMLDivElement>(null);
  const { text, compared, has } = stored ?? NOTHING;
  const empty = text.trim() === "";

  function write(next: string) {
    keep(next === "" ? undefined : { text: next, compared, has });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (empty) return;
    flushSync(() => {
      keep({ text, compared: true, has });
      setSaid(`${count} points to hold it against.`);
    });
    result.current?.focus({ preventScroll: true });
  }

  function tick(point: number, on: boolean) {
    const next = on ? [...has, point] : has.filter((other) => other !== point);
    keep({ text, compared, has: next });
    setSaid(`It has ${next.length} of ${count}.`);
  }

  return (
    <form className={compared ? "gate revealed" : "gate"} onSubmit={onSubmit}>
      <p className="gate-head">In your own words</p>
      <fieldset className="evidence">
        <Slot name="question" html={slots.question} as="legend" />
        <label>
          Two sentences; they stay in this browser.
          <textarea rows={3} value={text} onChange={(event) => write(event.currentTarget.value)} />
        </label>
      </fieldset>
      <p className="commit">
        <button type="submit" className="btn" disabled={live && empty}>
          Compare
        </button>
      </p>
      <p className="vh" role="status">
        {said}
      </p>
      <div className="gate-result" ref={result} tabIndex={-1}>
        <p>Tick what your text has.</p>
        <ul>
          {Array.from({ length: count }, (_, point) => (
            <li key={point}>
              <Switch
                label={<Slot name={`point-${point}`} html={slots[`point-${point}`]} as="span" />}
                checked={has.includes(point)}
                onChange={(on) => tick(point, on)}
              />
            </li>
          ))}
        </ul>
      </div>
    </form>
  );
}
