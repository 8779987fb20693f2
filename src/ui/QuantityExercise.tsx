import { type FormEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Choice } from "./Choice.tsx";
import { Exercise, type ExerciseProps } from "./Exercise.tsx";
import { QUANTITIES, QUANTITY_IDS, type QuantityId } from "./quantities.ts";
import { Slot } from "./Slot.tsx";
import { useHydrated } from "./useHydrated.ts";
import { useStored } from "./useStored.ts";

export interface QuantityExerciseProps extends ExerciseProps {
  /** What has to be computed; "is" in the slots says why, "not-entropy"… meets a choice that was foreseen. */
  quantity: QuantityId;
}

interface Work {
  /** What was chosen last; "" where the reader asked to be told. */
  chosen: QuantityId | "";
  named: boolean;
}

function readWork(stored: unknown): Work | undefined {
  const { chosen, named } = (stored ?? {}) as Partial<Work>;
  if (typeof named !== "boolean") return undefined;
  return chosen === "" || QUANTITY_IDS.includes(chosen!) ? { chosen: chosen!, named } : undefined;
}

const OPTIONS = QUANTITY_IDS.map((value) => ({ value, label: QUANTITIES[value].name }));

/**
 * An exercise that does not say which quantity it asks for. That is to be chosen first; a wrong choice is
 * answered in its own terms, and the right one opens the calculation. What was chosen stays in this browser.
 *
 * In the built page quantity, reason and calculation stand open.
 *
 * @example <QuantityExercise quantity="entropy" slug="practice" id="W2" numeric={numeric} hints={2} slots={slots} />
 */
export function QuantityExercise({ quantity, slots, ...exercise }: QuantityExerciseProps) {
  const live = useHydrated();
  const [stored, keep] = useStored(`quantity/${exercise.slug}/${exercise.id}`, readWork);
  const [draft, setDraft] = useState<QuantityId>();
  const [said, setSaid] = useState<QuantityId>();
  const opened = useRef<HTMLDivElement>(null);

  const named = stored?.named === true;
  const chosen = draft ?? (stored?.chosen || undefined);
  const { prompt, ...rest } = slots;
  const foreseen = QUANTITY_IDS.filter((id) => slots[`not-${id}`] !== undefined);

  function open(choice: QuantityId | "") {
    flushSync(() => keep({ chosen: choice, named: true }));
    opened.current?.focus({ preventScroll: true });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!chosen) return;
    if (chosen === quantity) return open(chosen);
    keep({ chosen, named: false });
    setSaid(chosen);
  }

  return (
    <div className={named ? "asks named" : "asks"}>
      <form className="exercise" onSubmit={onSubmit} noValidate>
        <Slot name="prompt" html={prompt} />
        <Choice
          legend="Which quantity does this ask for?"
          options={OPTIONS}
          value={chosen}
          onChange={setDraft}
        />
        <div className="commit">
          <button type="submit" className="btn" disabled={live && !chosen}>
            Choose
          </button>
          <button type="button" className="lnk" onClick={() => open("")}>
            Tell me
          </button>
        </div>
        <div className="feedback" role="status">
          {said && !named && (
            <>
              <p>
                Not {QUANTITIES[said].name}: that is {QUANTITIES[said].asks}.
              </p>
              <Slot html={slots[`not-${said}`]} />
            </>
          )}
        </div>
      </form>
      <div className="quantity" ref={opened} tabIndex={-1}>
        <p>
          <b>Asked for: {QUANTITIES[quantity].name}.</b> <Slot name="is" html={slots.is} as="span" />
        </p>
        <Exercise {...exercise} slots={rest} />
      </div>
      <div hidden>
        {foreseen.map((id) => (
          <Slot key={id} name={`not-${id}`} html={slots[`not-${id}`]} />
        ))}
      </div>
    </div>
  );
}
