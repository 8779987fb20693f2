import type { JobControl, JobReply, JobRequest } from "./job.ts";

/** How long work may go on before the worker looks for messages, and between two reports; milliseconds. */
const TURN = 20;
const REPORT = 80;

/** The half of a worker that talks to its page; `self`, typed without the worker library. */
export interface WorkerPort {
  addEventListener: (type: "message", listener: (event: { data: JobRequest }) => void) => void;
  postMessage: (reply: JobReply) => void;
}

/**
 * Makes a worker out of a function: runs it for every request, the newest only, and answers with progress,
 * result or the message of what it threw.
 */
export function serveJob<P, R>(
  work: (params: P, control: JobControl) => Promise<R>,
  port: WorkerPort = self as unknown as WorkerPort,
): void {
  let current: AbortController | undefined;
  port.addEventListener("message", async ({ data: { run, params } }) => {
    current?.abort();
    if (params === undefined) return;
    current = new AbortController();
    const { signal } = current;
    try {
      const result = await work(params as P, { signal, progress: reporter(run, signal, port) });
      if (!signal.aborted) port.postMessage({ run, result });
    } catch (error) {
      if (!signal.aborted) port.postMessage({ run, error: (error as Error).message });
    }
  });
}

function reporter(run: number, signal: AbortSignal, port: WorkerPort): JobControl["progress"] {
  let turned = performance.now();
  let reported = turned;
  return async (progress) => {
    const now = performance.now();
    if (now - reported >= REPORT) {
      reported = now;
      port.postMessage({ run, progress });
    }
    if (now - turned >= TURN) {
      await new Promise((resolve) => setTimeout(resolve));
      turned = performance.now();
    }
    signal.throwIfAborted();
  };
}
