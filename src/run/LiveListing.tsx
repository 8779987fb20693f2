import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { Actions } from "./Actions.tsx";
import { Code, Prints } from "./Listing.tsx";
import { ProgramOutput } from "./ProgramOutput.tsx";
import { ProgramText } from "./ProgramText.tsx";
import type { Language } from "./sandbox.ts";
import { labelOf } from "./Tabs.tsx";
import { useProgram } from "./useProgram.ts";

export interface LiveListingProps {
  /** The storage key of the reader's changes. */
  kept: string;
  language: string;
  slots: Readonly<Record<string, string>>;
  tablist: ReactNode;
  /** The panels of all tabs, with this one in place of the chosen one's program. */
  panels: (own: ReactNode) => ReactNode;
  begun: string;
}

const textOf = (html = "") => new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";

/** A listing whose program can be changed and run. */
export function LiveListing({ kept, language, slots, tablist, panels, begun }: LiveListingProps) {
  const original = useMemo(() => textOf(slots[language]), [slots, language]);
  const program = useProgram(language as Language, original, kept);
  const [edits, setEdits] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const shows = edits || program.changed;

  // What was pressed to bring this here has gone; perhaps it was pressed while this came for an older change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each beginning
  useEffect(() => {
    if (begun === "Edit") setEdits(true);
    if (begun !== "Run") return;
    program.start();
    row.current?.querySelector<HTMLElement>("[data-run]")?.focus();
  }, [begun]);

  return (
    <>
      <div className="tabs" ref={row}>
        {tablist}
        <Actions program={program} onEdit={shows ? undefined : () => setEdits(true)} />
      </div>
      {panels(
        shows && (
          <ProgramText
            program={program}
            label={`${labelOf(language)} program`}
            autoFocus={edits}
            room={program.changed ? undefined : <Code name={language} html={slots[language]} />}
          />
        ),
      )}
      {program.run ? (
        <ProgramOutput
          run={program.run}
          language={program.language}
          expected={program.run.code === original ? textOf(slots.output) : undefined}
        />
      ) : (
        slots.output && <Prints html={slots.output} />
      )}
    </>
  );
}
