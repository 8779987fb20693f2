import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { copyText } from "../ui/copyText.ts";
import { Slot } from "../ui/Slot.tsx";
import { useStored } from "../ui/useStored.ts";

export interface ListingProps {
  /** The same program in each of these, in the order of the tabs: "python", "numpy", "pytorch", "javascript". */
  tabs: readonly string[];
  /** Highlighted code under each tab's name, and what every one of them prints under "output". */
  slots: Readonly<Record<string, string>>;
}

const LABELS: Record<string, string> = {
  python: "Python",
  numpy: "NumPy",
  pytorch: "PyTorch",
  javascript: "JavaScript",
};
const ARROWS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
// So that every listing of the page turns to the language chosen in one.
const CHOSEN = "ms:language";

const readTab = (stored: unknown) => (typeof stored === "string" ? stored : undefined);

/**
 * One program in several languages, and what it prints. The language chosen holds for every listing.
 *
 * In the built page all of them stand one below the other; tabs are what scripts make of them.
 *
 * @example <Listing tabs={["python", "javascript"]} slots={slots} />
 */
export function Listing({ tabs, slots }: ListingProps) {
  const [preferred, prefer] = useStored("language", readTab);
  const [elsewhere, setElsewhere] = useState<string>();
  const [copied, setCopied] = useState("");
  const listing = useRef<HTMLDivElement>(null);
  const id = useId();

  const wanted = elsewhere ?? preferred ?? "";
  const chosen = tabs.includes(wanted) ? wanted : tabs[0]!;

  useEffect(() => {
    const follow = (event: Event) => {
      setElsewhere((event as CustomEvent<string>).detail);
      setCopied("");
    };
    document.addEventListener(CHOSEN, follow);
    return () => document.removeEventListener(CHOSEN, follow);
  }, []);

  function choose(tab: string) {
    prefer(tab);
    document.dispatchEvent(new CustomEvent(CHOSEN, { detail: tab }));
  }

  function onKeyDown(event: KeyboardEvent) {
    const arrow = ARROWS[event.key];
    const ends = { Home: tabs[0]!, End: tabs.at(-1)! }[event.key];
    const next = arrow ? tabs[(tabs.indexOf(chosen) + arrow + tabs.length) % tabs.length]! : ends;
    if (!next) return;
    event.preventDefault();
    flushSync(() => choose(next));
    listing.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  async function copy() {
    const code = listing.current?.querySelector("[data-chosen] code")?.textContent ?? "";
    setCopied((await copyText(code)) ? "Copied" : "Not copied");
  }

  return (
    <div className="listing" ref={listing}>
      <div className="tabs">
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
              {LABELS[tab] ?? tab}
            </button>
          ))}
        </div>
        <span className="vh" role="status">
          {copied}
        </span>
        <button type="button" onClick={copy}>
          {copied || "Copy"}
        </button>
      </div>
      {tabs.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and must do so by keyboard too
          tabIndex={0}
          id={`${id}${tab}`}
          aria-labelledby={`${id}${tab}-tab`}
          data-chosen={tab === chosen ? "" : undefined}
        >
          <p className="listing-name">{LABELS[tab] ?? tab}</p>
          <pre>
            <code>
              <Slot name={tab} html={slots[tab]} as="span" />
            </code>
          </pre>
        </div>
      ))}
      {slots.output && (
        <p className="prints">
          <span>prints</span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
          <samp tabIndex={0}>
            <Slot name="output" html={slots.output} as="span" />
          </samp>
        </p>
      )}
    </div>
  );
}
