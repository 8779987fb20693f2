import type { Schema } from "./params.ts";

/*
 * Work too long for a drag. A widget with a `job` has two more files: `job.ts`, the work itself as an async
 * function of some params, which awaits `progress` now and then; and `worker.ts`, whose one line hands it to
 * `serveJob`. The result reaches the widget's `model`; `Figure` shows progress, Stop and what went wrong.
 */

/** What a widget declares of its job. */
export interface Job<S extends Schema> {
  /** The params it reads. A change of any starts it anew; the last result stays until the new one is there. */
  readonly params: readonly (keyof S & string)[];
  /** `background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }))` */
  readonly runner: (announce: Announce) => JobRunner;
}

export interface JobRunner {
  /** Starts the work, or puts it next in line: of those who wait only the newest is kept. */
  readonly run: (params: unknown) => void;
  readonly stop: () => void;
}

/** Hears of every change; `result` comes with the state "done", or with "running" if more is waiting. */
export type Announce = (state: JobState, result?: unknown) => void;

/** What the work gets beside its params. */
export interface JobControl {
  /** Aborted when the reader stops the work or newer params have made it useless. */
  readonly signal: AbortSignal;
  /**
   * Tells how far the work has come, from 0 to 1. To be awaited at least every 50 ms: the wait is what lets
   * a Stop arrive, and it throws then.
   */
  readonly progress: (share: number) => Promise<void>;
}

/** The state of a job, for the reader. */
export interface JobState {
  readonly status: "running" | "done" | "stopped" | "failed";
  /** From 0 to 1. */
  readonly progress: number;
  /** What went wrong, if it did. */
  readonly message?: string;
}

/** Main thread to worker. A request without params stops the run. */
export interface JobRequest {
  readonly run: number;
  readonly params?: unknown;
}

/** Worker to main thread: one of the three. */
export interface JobReply {
  readonly run: number;
  readonly progress?: number;
  readonly result?: unknown;
  readonly error?: string;
}
