import type { Announce, JobReply, JobRequest, JobRunner } from "./job.ts";

/** A run younger than this is let finish when newer params come, so that a drag still shows something; ms. */
const PATIENCE = 250;

/** Runs a job in a worker of its own, opened at the first run; one run at a time. */
export const background =
  (start: () => Worker) =>
  (announce: Announce): JobRunner => {
    let worker: Worker | undefined;
    let run = 0;
    let since = 0;
    let running = false;
    let next: { readonly params: unknown } | undefined;

    const fail = (message: string) => {
      running = false;
      worker?.terminate();
      worker = undefined;
      announce({ status: "failed", progress: 0, message });
    };
    const receive = ({ data }: MessageEvent<JobReply>) => {
      if (data.run !== run || !running) return;
      if (data.error !== undefined) return fail(data.error);
      if (data.progress !== undefined) return announce({ status: "running", progress: data.progress });
      running = false;
      announce({ status: next ? "running" : "done", progress: next ? 0 : 1 }, data.result);
      if (next) begin(next.params);
    };
    const open = () => {
      const opened = start();
      opened.addEventListener("message", receive);
      opened.addEventListener("error", (event) =>
        fail(event.message || "The code for this computation did not load."),
      );
      return opened;
    };
    const begin = (params: unknown) => {
      next = undefined;
      run++;
      since = performance.now();
      running = true;
      announce({ status: "running", progress: 0 });
      try {
        worker ??= open();
        worker.postMessage({ run, params } satisfies JobRequest);
      } catch (error) {
        fail((error as Error).message);
      }
    };

    return {
      run: (params) => {
        if (running && performance.now() - since < PATIENCE) next = { params };
        else begin(params);
      },
      stop: () => {
        if (!running) return;
        running = false;
        next = undefined;
        worker?.postMessage({ run } satisfies JobRequest);
        announce({ status: "stopped", progress: 0 });
      },
    };
  };
