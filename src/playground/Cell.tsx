import { type ReactNode, useEffect } from "react";
import { Actions } from "../run/Actions.tsx";
import { ProgramOutput } from "../run/ProgramOutput.tsx";
import { ProgramText } from "../run/ProgramText.tsx";
import type { Language } from "../run/sandbox.ts";
import { labelOf } from "../run/Tabs.tsx";
import { useProgram } from "../run/useProgram.ts";

/** A program to be put into the cell, and whether it runs at once. */
export interface Put {
  readonly code: string;
  readonly runs: boolean;
}

interface CellProps {
  language: Language;
  /** What stands in it until the reader writes something else. */
  original: string;
  put: Put | undefined;
  tablist: ReactNode;
  /** Before the names of the tabs and their panels. */
  id: string;
}

/** A program of the reader's own, in one language. */
export function Cell({ language, original, put, tablist, id }: CellProps) {
  const program = useProgram(language, original, `code/playground/${language}`);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is put in
  useEffect(() => {
    if (!put) return;
    program.replace(put.code);
    if (put.runs) program.start(put.code);
  }, [put]);

  return (
    <>
      <div className="tabs">
        {tablist}
        <Actions program={program} />
      </div>
      <div role="tabpanel" id={id + language} aria-labelledby={`${id}${language}-tab`} data-chosen="">
        <ProgramText program={program} label={`${labelOf(language)} program`} />
      </div>
      {program.run && <ProgramOutput run={program.run} language={language} />}
    </>
  );
}
