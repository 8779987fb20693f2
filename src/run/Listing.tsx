import { type ComponentType, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Slot } from "../ui/Slot.tsx";
import { readLocal } from "../ui/storage.ts";
import type { LiveListingProps } from "./LiveListing.tsx";
import { labelOf, Tabs } from "./Tabs.tsx";
import { useLanguage } from "./useLanguage.ts";

export interface ListingProps {
  /** Its folder in content/listings. */
  of: string;
  /** The same program in each of these, in the order of the tabs: "python", "numpy", "pytorch", "javascript". */
  tabs: readonly string[];
  /** Highlighted code under each tab's name, and what every one of them prints under "output". */
  slots: Readonly<Record<string, string>>;
}

/** A listing that runs, and what the reader began with and where: "Run", "Edit", or "" for an edit of another day. */
interface Live {
  readonly LiveListing: ComponentType<LiveListingProps>;
  readonly begun: string;
  readonly at?: string;
}

/** The languages whose programs run in the page. */
const RUN = ["python", "javascript"];

/**
 * One program in several languages, and what it prints. The language chosen holds for every listing.
 *
 * In the built page all of them stand one below the other; tabs are what scripts make of them. What runs and edits
 * programs is fetched when a reader first does either.
 *
 * @example <Listing of="entropy" tabs={["python", "javascript"]} slots={slots} />
 */
export function Listing({ of, tabs, slots }: ListingProps) {
  const [chosen, choose] = useLanguage(tabs);
  const [said, say] = useState("");
  const [live, setLive] = useState<Live>();
  const listing = useRef<HTMLDivElement>(null);
  const id = useId();
  const runs = RUN.includes(chosen);
  const kept = `code/${of}/${chosen}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said belongs to a tab
  useEffect(() => {
    say("");
    setLive((live) => live && { ...live, at: undefined });
    if (runs && typeof readLocal(kept) === "string") begin("");
  }, [kept]);

  async function begin(begun: string) {
    // So that this wakes by itself on another day.
    if (begun) choose(chosen);
    try {
      const { comeAlive } = await import("./live.ts");
      setLive({ LiveListing: await comeAlive(), begun, at: kept });
    } catch {
      say("Not loaded: press again");
    }
  }

  async function copy() {
    const code = listing.current?.querySelector("[data-chosen] code")?.textContent ?? "";
    const copied = import("../ui/copyText.ts").then(({ copyText }) => copyText(code));
    say((await copied.catch(() => false)) ? "Copied" : "Not copied");
  }

  const tablist = <Tabs {...{ tabs, chosen, choose, id }} />;
  const panels = (own?: ReactNode) =>
    tabs.map((tab) => (
      <div
        key={tab}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and must do so by keyboard too
        tabIndex={0}
        id={id + tab}
        aria-labelledby={`${id}${tab}-tab`}
        data-chosen={tab === chosen ? "" : undefined}
      >
        <p className="listing-name">{labelOf(tab)}</p>
        {(tab === chosen && own) || <Code name={tab} html={slots[tab]} />}
      </div>
    ));

  return (
    <div className="listing" ref={listing}>
      {live && runs ? (
        <live.LiveListing
          key={kept}
          {...{ kept, language: chosen, slots, tablist, panels, begun: live.at === kept ? live.begun : "" }}
        />
      ) : (
        <>
          <div className="tabs">
            {tablist}
            <span className="vh" role="status">
              {said}
            </span>
            {runs &&
              ["Run", "Edit"].map((action) => (
                <button type="button" key={action} onClick={() => begin(action)}>
                  {action}
                </button>
              ))}
            <button type="button" onClick={copy}>
              {said || "Copy"}
            </button>
          </div>
          {panels()}
          {slots.output && <Prints html={slots.output} />}
        </>
      )}
    </div>
  );
}

/** A program as the book has it. */
export function Code({ name, html }: { name: string; html?: string }) {
  return (
    <pre>
      <code>
        <Slot name={name} html={html} as="span" />
      </code>
    </pre>
  );
}

/** What the book's program prints. */
export function Prints({ html }: { html: string }) {
  return (
    <p className="prints">
      <span>prints</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <samp tabIndex={0}>
        <Slot name="output" html={html} as="span" />
      </samp>
    </p>
  );
}
