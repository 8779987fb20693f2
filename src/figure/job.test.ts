// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defineWidget } from "./defineWidget.ts";
import type { JobControl, JobReply, JobRequest, JobState } from "./job.ts";
import { background } from "./jobRunner.ts";
import { number } from "./params.ts";
import { serveJob, type WorkerPort } from "./serveJob.ts";
import { figureStore } from "./store.ts";

/** A worker in the same thread: what `serveJob` makes of `work`, reached by messages as a real one is. */
function sameThread<P, R>(work: (params: P, control: JobControl) => Promise<R>) {
  const toWorker: ((event: { data: JobRequest }) => void)[] = [];
  const toPage: ((event: { data: JobReply }) => void)[] = [];
  const terminated = vi.fn();
  serveJob(work, {
    addEventListener: (_, listener) => toWorker.push(listener),
    postMessage: (data) => send(toPage, data),
  } satisfies WorkerPort);
  const worker = {
    addEventListener: (type: string, listener: (event: { data: JobReply }) => void) =>
      type === "message" && toPage.push(listener),
    postMessage: (data: JobRequest) => send(toWorker, data),
    terminate: terminated,
  } as unknown as Worker;
  return { worker, terminated };
}

function send<T>(listeners: readonly ((event: { data: T }) => void)[], message: T) {
  const data = structuredClone(message);
  setTimeout(() => {
    for (const listener of listeners) listener({ data });
  });
}

/** Squares `n`, in `steps` steps of 30 ms. */
const square = async ({ n, steps = 1 }: { n: number; steps?: number }, { progress }: JobControl) => {
  for (let step = 0; step < steps; step++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await progress((step + 1) / steps);
  }
  if (n < 0) throw new Error(`no squares of ${n} here`);
  return n * n;
};

function started(work = square) {
  const heard: (JobState & { result?: unknown })[] = [];
  const { worker, terminated } = sameThread(work);
  const open = vi.fn(() => worker);
  const runner = background(open)((state, result) => heard.push({ ...state, result }));
  return { heard, runner, open, terminated, last: () => heard.at(-1)! };
}

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

describe("background", () => {
  it("runs the work in one worker and hands over its result", async () => {
    const { runner, last, open } = started();
    runner.run({ n: 3 });
    expect(last()).toMatchObject({ status: "running", progress: 0 });
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ status: "done", result: 9 });
    runner.run({ n: 4 });
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ status: "done", result: 16 });
    expect(open).toHaveBeenCalledOnce();
  });

  it("tells how far it has come", async () => {
    const { runner, heard } = started();
    runner.run({ n: 3, steps: 10 });
    await vi.runAllTimersAsync();
    const shares = heard.map(({ progress }) => progress);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("finishes a young run, and then takes only the newest of those that wait", async () => {
    const { runner, heard } = started();
    runner.run({ n: 1 });
    runner.run({ n: 2 });
    runner.run({ n: 3 });
    await vi.runAllTimersAsync();
    expect(heard.map(({ result }) => result).filter((result) => result !== undefined)).toEqual([1, 9]);
    expect(heard.at(-1)!.status).toBe("done");
  });

  it("gives up an old run for newer params", async () => {
    const { runner, heard } = started();
    runner.run({ n: 1, steps: 100 });
    await vi.advanceTimersByTimeAsync(400);
    runner.run({ n: 2 });
    await vi.runAllTimersAsync();
    expect(heard.map(({ result }) => result).filter((result) => result !== undefined)).toEqual([4]);
  });

  it("stops when asked, and can start again", async () => {
    const { runner, last } = started();
    runner.run({ n: 5, steps: 100 });
    await vi.advanceTimersByTimeAsync(100);
    runner.stop();
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ status: "stopped", result: undefined });
    runner.run({ n: 5 });
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ status: "done", result: 25 });
  });

  it("says what went wrong, and takes a new worker the next time", async () => {
    const { runner, last, open, terminated } = started();
    runner.run({ n: -1 });
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ status: "failed", message: "no squares of -1 here" });
    expect(terminated).toHaveBeenCalledOnce();
    runner.run({ n: 2 });
    await vi.runAllTimersAsync();
    expect(open).toHaveBeenCalledTimes(2);
  });

  it("says so where no worker can be had", () => {
    const heard: JobState[] = [];
    const runner = background(() => {
      throw new Error("Worker is not defined");
    })((state) => heard.push(state));
    runner.run({ n: 1 });
    expect(heard.at(-1)).toMatchObject({ status: "failed", message: "Worker is not defined" });
  });
});

describe("a figure with a job", () => {
  const definition = defineWidget({
    name: "demo",
    title: "Demo",
    question: "Is it?",
    params: {
      n: number({ label: "n", min: 0, max: 9, step: 1, default: 2 }),
      hue: number({ label: "hue", min: 0, max: 9, step: 1, default: 0 }),
    },
    model: ({ hue }, _unit, result: number | undefined) => ({ hue, square: result }),
    job: { params: ["n"], runner: background(() => sameThread(square).worker) },
    summary: ({ square }) => `${square}`,
    table: () => ({ columns: [], rows: [] }),
    presets: [],
    View: () => null,
  });

  it("starts once live, and again for a param the job reads, and for no other", async () => {
    const store = figureStore("job", definition);
    expect(store.model(store.get())).toEqual({ hue: 0, square: undefined });
    await vi.runAllTimersAsync();
    expect(store.model(store.get())).toEqual({ hue: 0, square: 4 });

    store.set({ hue: 3 });
    expect(store.get().job!.status).toBe("done");
    store.set({ n: 3 });
    expect(store.get().job!.status).toBe("running");
    expect(store.model(store.get())).toEqual({ hue: 3, square: 4 });
    await vi.runAllTimersAsync();
    expect(store.model(store.get())).toEqual({ hue: 3, square: 9 });
  });
});
