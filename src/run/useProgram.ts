import { useEffect, useRef, useState } from "react";
import { readLocal } from "../ui/storage.ts";
import { useStored } from "../ui/useStored.ts";
import type { Plot } from "./plot.ts";
import { type Language, type Outcome, runProgram } from "./sandbox.ts";

/** A run of a program, under way or over. */
export interface Run {
  readonly id: number;
  /** The program that ran, which may have been changed since. */
  readonly code: string;
  readonly printed: string;
  readonly plots: readonly Plot[];
  readonly loaded: number;
  readonly started: boolean;
  /** How it ended; undefined while it is under way. */
  readonly outcome?: Outcome;
}

/** A program that can be changed and run. */
export interface LiveProgram {
  readonly language: Language;
  readonly code: string;
  /** Whether it differs from the one it started as. */
  readonly changed: boolean;
  readonly run: Run | undefined;
  readonly busy: boolean;
  /** Runs it, or another program in its place. */
  readonly start: (code?: string) => void;
  readonly stop: () => void;
  readonly edit: (code: string) => void;
  /** Puts another program in its place, or the one it started as. */
  readonly replace: (code?: string) => void;
  /** Brings back what was last replaced; undefined where that was nothing, or the program has changed since. */
  readonly restore: (() => void) | undefined;
}

let runs = 0;

const readCode = (stored: unknown) => (typeof stored === "string" ? stored : undefined);

/**
 * A program, kept in this browser where it differs from the one it started as.
 *
 * @param original - what it started as
 * @param kept - the storage key for changes
 */
export function useProgram(language: Language, original: string, kept: string): LiveProgram {
  const [own, keep] = useStored(kept, readCode);
  const [replaced, setReplaced] = useState<{ before: string; by: string }>();
  const [run, setRun] = useState<Run>();
  const halt = useRef<() => void>(undefined);
  const code = own ?? original;
  useEffect(() => () => halt.current?.(), []);

  function start(program = code) {
    const id = ++runs;
    const change = (patch: (run: Run) => Partial<Run>) =>
      setRun((run) => (run?.id === id ? { ...run, ...patch(run) } : run));
    setRun({ id, code: program, printed: "", plots: [], loaded: 0, started: false });
    halt.current = runProgram(
      { language, code: program },
      {
        loaded: (loaded) => change(() => ({ loaded })),
        started: () => change(() => ({ started: true })),
        printed: (text) => change(({ printed }) => ({ printed: printed + text })),
        plotted: (plot) => change(({ plots }) => ({ plots: [...plots, plot] })),
        ended: (outcome) => change(() => ({ outcome })),
      },
    );
  }

  const edit = (next: string) => keep(next === original ? undefined : next);
  const replace = (next = original) => {
    // As it is kept: what calls this may not have heard of the last change yet.
    const before = readCode(readLocal(kept)) ?? original;
    setReplaced(before === next ? undefined : { before, by: next });
    edit(next);
  };
  return {
    language,
    code,
    changed: code !== original,
    run,
    busy: run !== undefined && run.outcome === undefined,
    start,
    stop: () => halt.current?.(),
    edit,
    replace,
    restore: replaced?.by === code ? () => replace(replaced.before) : undefined,
  };
}
