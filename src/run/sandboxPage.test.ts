import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";

const html = readFileSync("public/sandbox.html", "utf8");
const script = html.match(/<script>(.*?)<\/script>/s)![1]!;
const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)![1]!;

class FakeWorker {
  static readonly all: FakeWorker[] = [];
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  onmessage!: (event: { data: unknown }) => void;
  onerror!: (event: { message: string }) => void;
  constructor(readonly url: string) {
    FakeWorker.all.push(this);
  }
}

/** Runs the page's script in a window of this origin; what it tells its parent stands in `told`. */
function open(origin = "null") {
  const told: unknown[] = [];
  const parent = { postMessage: (message: unknown) => told.push(message) };
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  const names = ["self", "parent", "addEventListener", "Worker", "URL"];
  const listen = (_: string, listener: (typeof listeners)[number]) => listeners.push(listener);
  new Function(...names, script)({ origin }, parent, listen, FakeWorker, { createObjectURL: () => "blob:x" });
  const order = (data: unknown, source: unknown = parent) => {
    for (const listener of listeners) listener({ source, data });
  };
  return { told, order };
}

/** A page with one open cell that has been asked for a run. */
function cell() {
  const page = open();
  page.order({ open: "source", cell: 7 });
  page.order({ say: { run: 1 }, cell: 7 });
  page.told.length = 0;
  return { ...page, worker: FakeWorker.all.at(-1)! };
}

describe("the page in which programs run", () => {
  it("has one script, which its policy knows", () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy, "put this hash into public/sandbox.html").toContain(`'sha256-${hash}'`);
  });

  it("may load nothing from anywhere, and start nothing but workers from memory", () => {
    const directives = Object.fromEntries(
      policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]),
    );
    expect(Object.keys(directives).sort()).toEqual([
      "base-uri",
      "default-src",
      "form-action",
      "script-src",
      "worker-src",
    ]);
    for (const closed of ["default-src", "base-uri", "form-action"])
      expect(directives[closed]).toEqual(["'none'"]);
    expect(directives["worker-src"]).toEqual(["blob:"]);
    expect(directives["script-src"]!.filter((source) => !source.startsWith("'sha256-"))).toEqual([
      "blob:",
      "'unsafe-eval'",
      "'wasm-unsafe-eval'",
    ]);
    // The policy has to stand before what it is for.
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("does nothing where it has an origin, for there it could reach what readers keep", () => {
    const { told, order } = open("https://book.example");
    order({ open: "source", cell: 1 });
    expect(told).toEqual([]);
  });

  it("takes orders from the page around it alone", () => {
    const { told, order } = open();
    expect(told).toEqual([{ ready: true }]);
    const before = FakeWorker.all.length;
    order({ open: "source", cell: 1 }, {});
    expect(FakeWorker.all).toHaveLength(before);
    order({ ping: true });
    expect(told.at(-1)).toEqual({ pong: true });
  });

  it("passes on as text what is said, with typed numbers as plain ones", () => {
    const { told, worker } = cell();
    worker.onmessage({ data: { run: 1, y: Float64Array.of(1, Number.NaN) } });
    worker.onmessage({ data: "<b>" });
    expect(told).toEqual([
      { cell: 7, said: '{"run":1,"y":[1,null]}' },
      { cell: 7, said: '"<b>"' },
    ]);
  });

  it("passes nothing of what is no text", () => {
    const { told, worker } = cell();
    const round: Record<string, unknown> = {};
    round.round = round;
    for (const data of [undefined, round, 1n]) worker.onmessage({ data });
    expect(told).toEqual(Array(3).fill({ cell: 7, said: "" }));
  });

  it("closes a cell that says too much at once, or too often", () => {
    const large = cell();
    large.worker.onmessage({ data: "x".repeat(11_000_000) });
    expect(large.told).toEqual([{ cell: 7, flood: true }]);
    expect(large.worker.terminate).toHaveBeenCalled();

    const often = cell();
    for (let i = 0; i < 2001; i++) often.worker.onmessage({ data: i });
    expect(often.told).toHaveLength(2001);
    expect(often.told.at(-1)).toEqual({ cell: 7, flood: true });
    expect(often.worker.terminate).toHaveBeenCalled();
  });

  it("gives each run of a cell its own measure", () => {
    const { told, worker, order } = cell();
    for (let run = 0; run < 3; run++) {
      for (let i = 0; i < 1500; i++) worker.onmessage({ data: i });
      order({ say: { run }, cell: 7 });
    }
    expect(told).not.toContainEqual({ cell: 7, flood: true });
    expect(worker.terminate).not.toHaveBeenCalled();
  });

  it("tells that a cell broke, in not too many words, and closes it when asked", () => {
    const { told, worker, order } = cell();
    worker.onerror({ message: "x".repeat(5000) });
    expect(told).toEqual([{ cell: 7, broke: "x".repeat(1000) }]);
    order({ close: true, cell: 7 });
    expect(worker.terminate).toHaveBeenCalled();
    order({ say: { run: 2 }, cell: 7 });
    expect(worker.postMessage).toHaveBeenCalledTimes(1);
  });
});
