import type { Ref } from "react";
import { Slot } from "./Slot.tsx";

interface StepsProps {
  /** How many hints there are, and how many steps are open; one past the hints is the full working. */
  hints: number;
  open: number;
  slots: Readonly<Record<string, string>>;
}

/** The names of the steps in order: each hint, then the solution. */
const names = (hints: number) => [
  ...Array.from({ length: hints }, (_, index) => `hint-${index}`),
  "solution",
];

/** The steps opened so far; a new one is read out. */
export function Steps({ ref, hints, open, slots }: StepsProps & { ref: Ref<HTMLOListElement> }) {
  return (
    <ol ref={ref} className="steps" aria-live="polite" tabIndex={-1}>
      {names(hints)
        .slice(0, open)
        .map((name) => (
          <li key={name}>
            <Slot html={slots[name]} />
          </li>
        ))}
    </ol>
  );
}

/** Every step behind one native disclosure: all there is without scripts, and on paper. */
export function FoldedSteps({ hints, slots }: Omit<StepsProps, "open">) {
  return (
    <details className="folded">
      <summary className="lnk">Hints and the full working</summary>
      <ol className="steps">
        {names(hints).map((name) => (
          <li key={name}>
            <Slot name={name} html={slots[name]} />
          </li>
        ))}
      </ol>
    </details>
  );
}
