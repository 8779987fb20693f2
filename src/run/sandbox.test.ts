// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { OUTPUT_LIMIT } from "./cell/printer.ts";
import type { Frame, Told } from "./frame.ts";
import { type Program, runProgram, TIME_LIMIT, type Watcher } from "./sandbox.ts";

interface FakeFrame extends Frame {
  readonly orders: Parameters<Frame["post"]>[0][];
  readonly tell: (told: Told) => void;
  readonly removed: () => boolean;
  readonly live: { ready: () => void; fail: (error: Error) => void; answers: boolean };
}

const { frames, fetched } = vi.hoisted(() => ({ frames: [] as FakeFrame[], fetched: vi.fn() }));

vi.mock("virtual:cell", () => ({ source: "cell" }));
vi.mock("virtual:mathematics", () => ({ source: "export {}" }));
vi.mock("virtual:python", () => ({ files: [{ name: "python.wasm", url: "/python.wasm", bytes: 4 }] }));
vi.mock("./frame.ts", () => ({
  openFrame: (tell: (told: Told) => void): Frame => {
    const live = { ready: () => {}, fail: (_: Error) => {}, answers: true };
    const ready = new Promise<void>((resolve, reject) =>
      Object.assign(live, { ready: resolve, fail: reject }),
    );
    const orders: FakeFrame["orders"] = [];
    let unanswered = 0;
    let gone = false;
    const frame: FakeFrame = {
      ready,
      orders,
      live,
      tell,
      post: (order) => orders.push(order),
      ping: () => (live.answers ? 0 : unanswered++),
      remove: () => {
        gone = true;
      },
      removed: () => gone,
    };
    frames.push(frame);
    return frame;
  },
}));

const TIMERS = ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const;
const python: Program = { language: "python", code: "1" };
const javascript: Program = { language: "javascript", code: "1" };

/** Starts a program; what its watcher hears stands in `heard`. */
function run(program: Program) {
  const heard: unknown[] = [];
  const shares: number[] = [];
  const hears = (what: string) => (value?: unknown) => heard.push([what, value]);
  const watcher: Watcher = {
    printed: hears("printed"),
    plotted: hears("plotted"),
    loaded: (share) => shares.push(share),
    started: hears("started"),
    ended: hears("ended"),
  };
  const stop = runProgram(program, watcher);
  return { heard, shares, stop, ending: () => heard.filter((entry) => (entry as string[])[0] === "ended") };
}

const frame = () => frames.at(-1)!;
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

/** The frame loads, and what was asked of its newest cell is known. */
async function enter() {
  frame().live.ready();
  // Modules and bytes come in their own time, which no clock of the test moves.
  while (!frame().orders.some((order) => "say" in order)) await new Promise(setImmediate);
  const { cell, say } = frame().orders.findLast((order) => "say" in order) as {
    cell: number;
    say: { run: number; files?: Record<string, ArrayBuffer> };
  };
  const tell = (data: object, from = { cell, run: say.run }) =>
    frame().tell({ cell: from.cell, said: JSON.stringify({ run: from.run, ...data }) });
  return { cell, say, tell };
}

/** Starts a program that runs. */
async function running(program: Program) {
  const program_ = run(program);
  await pass();
  const room = await enter();
  room.tell({ started: true });
  return { ...program_, ...room };
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: [...TIMERS] });
  fetched.mockReset();
  vi.stubGlobal("fetch", fetched);
  fetched.mockImplementation(async () => new Response("wasm"));
  // Leaves no room over from the test before: what is stopped while it runs takes its frame along.
  (await running(javascript)).stop();
  frames.length = 0;
});

describe("a run", () => {
  it("is heard from its start to its end, and its cell closed", async () => {
    const { heard, tell, cell } = await running(javascript);
    tell({ printed: "a\n" });
    tell({ plotted: { series: [{ name: "", x: [1, 2], y: [3, null] }] } });
    tell({ done: true, value: "3" });
    tell({ printed: "late" });
    tell({ done: true, value: "4" });
    expect(heard).toEqual([
      ["started", undefined],
      ["printed", "a\n"],
      ["plotted", expect.objectContaining({ series: [{ name: "", x: [1, 2], y: [3, Number.NaN] }] })],
      ["ended", { value: "3", error: undefined, line: undefined }],
    ]);
    expect(frame().orders.at(-1)).toEqual({ close: true, cell });
    expect(frame().removed()).toBe(false);
  });

  it("is deaf to other cells and other runs, and to what is no message", async () => {
    const { heard, tell, cell, say } = await running(javascript);
    tell({ printed: "x" }, { cell: cell + 1, run: say.run });
    tell({ printed: "x" }, { cell, run: say.run + 1 });
    tell({ done: true }, { cell, run: say.run - 1 });
    frame().tell({ cell, said: "{" });
    frame().tell({ cell });
    tell({ started: true });
    expect(heard).toEqual([["started", undefined]]);
  });

  it("ends with its time, and takes its room along", async () => {
    const { ending } = await running(javascript);
    await pass(TIME_LIMIT * 1000 - 1);
    expect(ending()).toEqual([]);
    await pass(1);
    expect(ending()).toEqual([["ended", { stopped: "time" }]]);
    expect(frame().removed()).toBe(true);
  });

  it("ends with more text than fits, and keeps what fits", async () => {
    const { heard, tell } = await running(javascript);
    tell({ printed: "x".repeat(OUTPUT_LIMIT - 1) });
    tell({ printed: "yz", plotted: { series: [{ name: "", x: [1], y: [1] }] }, done: true });
    expect(heard.slice(2)).toEqual([
      ["printed", "y"],
      ["ended", { stopped: "output" }],
    ]);
  });

  it("ends with a flood of messages, with too many plots, or with what is no plot", async () => {
    const flood = await running(javascript);
    frame().tell({ cell: flood.cell, flood: true });
    expect(flood.ending()).toEqual([["ended", { stopped: "output" }]]);
    const plots = await running(javascript);
    for (let i = 0; i < 100; i++) plots.tell({ plotted: { series: [{ name: "", x: [1], y: [1] }] } });
    expect(plots.ending()).toEqual([["ended", { stopped: "output" }]]);
    expect(plots.heard.length).toBeLessThan(20);
    const none = await running(javascript);
    none.tell({ plotted: { series: "<svg onload=alert(1)>" } });
    expect(none.ending()).toEqual([["ended", { error: expect.stringContaining("plot") }]]);
  });

  it("gives way to another, which gets a room of its own", async () => {
    const first = await running(javascript);
    const second = run(javascript);
    expect(first.ending()).toEqual([["ended", { stopped: "another" }]]);
    expect(frames[0]!.removed()).toBe(true);
    await pass();
    const { tell } = await enter();
    first.tell({ printed: "x" });
    tell({ started: true });
    tell({ done: true });
    expect(second.heard.map((entry) => (entry as string[])[0])).toEqual(["started", "ended"]);
    expect(first.heard).toHaveLength(2);
  });
});

describe("a room that fails", () => {
  it("ends the run that needs it, and is opened anew for the next", async () => {
    const { ending } = run(javascript);
    await pass();
    frame().live.fail(new Error("It did not load."));
    await pass();
    expect(ending()).toEqual([["ended", { error: "It did not load." }]]);
    expect(frame().removed()).toBe(true);
    expect((await running(javascript)).heard).toEqual([["started", undefined]]);
    expect(frames).toHaveLength(2);
  });

  it("is not given up while it loads, however long that takes", async () => {
    const { heard } = run(javascript);
    frame().live.answers = false;
    await pass(50_000);
    expect(heard).toEqual([]);
    expect(frame().removed()).toBe(false);
  });

  it("is given up when it gives no sign of life while a program runs", async () => {
    const { ending } = await running(javascript);
    await pass(5_000);
    frame().live.answers = false;
    await pass(12_000);
    expect(ending()).toEqual([["ended", { stopped: "memory" }]]);
    expect(frame().removed()).toBe(true);
  });

  it("is replaced without a word when what ran before keeps it from answering", async () => {
    const before = await running(python);
    before.tell({ done: true });
    const next = run(python);
    await pass(10_000);
    expect(frames).toHaveLength(2);
    const { tell } = await enter();
    tell({ started: true });
    tell({ printed: "x", done: true });
    expect(next.heard.map((entry) => (entry as string[])[0])).toEqual(["started", "printed", "ended"]);
  });

  it("says so when a new one does not answer either", async () => {
    const { ending } = run(javascript);
    await pass();
    await enter();
    await pass(120_000);
    expect(ending()).toEqual([["ended", { error: expect.stringContaining("Run again") }]]);
    expect(frame().removed()).toBe(true);
  });

  it("ends a program in which something broke", async () => {
    const { ending, cell } = await running(javascript);
    frame().tell({ cell, broke: "Uncaught Error: x" });
    expect(ending()).toEqual([["ended", { error: "Uncaught Error: x" }]]);
  });
});

describe("Python", () => {
  it("stays for the next program, beside JavaScript", async () => {
    const first = await running(python);
    expect(first.say.files).toBeDefined();
    first.tell({ done: true });
    (await running(javascript)).tell({ done: true });
    const next = await running(python);
    expect(next.cell).toBe(first.cell);
    expect(next.say.files).toBeUndefined();
    expect(next.shares).toEqual([1]);
    expect(frames).toHaveLength(1);
    next.stop();
  });

  it("starts again, from files that are there, after a stop", async () => {
    fetched.mockClear();
    (await running(python)).stop();
    const next = await running(python);
    expect(Object.keys(next.say.files!)).toEqual(["python.wasm"]);
    expect(fetched.mock.calls.length).toBeLessThanOrEqual(1);
    next.stop();
  });

  it("starts again after a start that failed", async () => {
    const { ending } = run(python);
    await pass();
    (await enter()).tell({ done: true, error: "no room" });
    expect(ending()).toEqual([["ended", { value: undefined, error: "no room", line: undefined }]]);
    const next = await running(python);
    expect(next.say.files).toBeDefined();
    next.stop();
  });

  it("can be stopped while it comes, and the next run goes on from there", async () => {
    const { stop, ending } = run(python);
    // Vitest is slow to import what is being imported already.
    await vi.dynamicImportSettled();
    stop();
    expect(ending()).toEqual([["ended", { stopped: "reader" }]]);
    const next = await running(python);
    expect(frames).toHaveLength(1);
    expect(frame().orders.filter((order) => "say" in order)).toHaveLength(1);
    next.stop();
    stop();
    expect(ending()).toHaveLength(1);
  });
});
