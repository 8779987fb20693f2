import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";

interface TabsProps {
  tabs: readonly string[];
  chosen: string;
  choose: (tab: string) => void;
  /** Before the names of the tabs and their panels in the page. */
  id: string;
}

const LABELS: Record<string, string> = {
  python: "Python",
  numpy: "NumPy",
  pytorch: "PyTorch",
  javascript: "JavaScript",
};
const ARROWS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** A language's name for readers. */
export const labelOf = (tab: string): string => LABELS[tab] ?? tab;

/** The languages of a listing; arrow keys turn to the next, round the end. */
export function Tabs({ tabs, chosen, choose, id }: TabsProps) {
  function onKeyDown(event: KeyboardEvent) {
    const arrow = ARROWS[event.key];
    const ends = { Home: tabs[0]!, End: tabs.at(-1)! }[event.key];
    const next = arrow ? tabs[(tabs.indexOf(chosen) + arrow + tabs.length) % tabs.length]! : ends;
    if (!next) return;
    event.preventDefault();
    flushSync(() => choose(next));
    document.getElementById(`${id}${next}-tab`)?.focus();
  }

  return (
    <div role="tablist" aria-label="Language" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${id}${tab}-tab`}
          aria-selected={tab === chosen}
          aria-controls={`${id}${tab}`}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {labelOf(tab)}
        </button>
      ))}
    </div>
  );
}
