// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Frame, openFrame, type Told } from "./frame.ts";

const room = { postMessage: vi.fn() };
let frame: Frame;
let heard: Told[];
let append: ReturnType<typeof vi.fn>;

const tell = (data: unknown, source: unknown = room) =>
  dispatchEvent(Object.assign(new Event("message"), { data, source }));
const host = () => append.mock.calls[0]![0] as HTMLIFrameElement;

beforeEach(() => {
  vi.useFakeTimers();
  // In a page it would go and look for the address.
  append = vi.spyOn(document.body, "append").mockImplementation(() => {});
  vi.spyOn(HTMLIFrameElement.prototype, "contentWindow", "get").mockReturnValue(room as unknown as Window);
  heard = [];
  frame = openFrame((told) => heard.push(told));
});
afterEach(() => {
  frame.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the frame of programs", () => {
  it("has scripts and nothing else: no origin, no window but its own, and is not seen", () => {
    expect(host().getAttribute("sandbox")).toBe("allow-scripts");
    expect(host().getAttribute("src")).toBe("/sandbox.html");
    expect(host().hidden).toBe(true);
    expect(host().title).not.toBe("");
  });

  it("is ready when it says so, and hears only from its own window", async () => {
    const ready = vi.fn();
    frame.ready.then(ready, () => {});
    tell({ ready: true }, window);
    tell({ ready: true }, null);
    tell({ cell: 1, said: "{}" }, window);
    await vi.advanceTimersByTimeAsync(0);
    expect(ready).not.toHaveBeenCalled();
    tell({ ready: true });
    tell({ cell: 1, said: "{}" });
    await vi.advanceTimersByTimeAsync(0);
    expect(ready).toHaveBeenCalled();
    expect(heard).toEqual([{ cell: 1, said: "{}" }]);
  });

  it("passes nothing on that has another form", () => {
    for (const data of [null, 3, "x", [], { cell: "1", said: "{}" }, { cell: 1, said: {} }, { said: "{}" }]) {
      tell(data);
    }
    expect(heard).toEqual([]);
    tell({ cell: 1, broke: "x", more: "y" });
    tell({ cell: 1, flood: true });
    expect(heard).toEqual([
      { cell: 1, broke: "x" },
      { cell: 1, flood: true },
    ]);
  });

  it("fails soon where another page came in its place, and at last where none came", async () => {
    const failed = vi.fn();
    frame.ready.catch((error: Error) => failed(error.message));
    host().dispatchEvent(new Event("load"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(failed).toHaveBeenCalledWith(expect.stringContaining("run again"));

    const silent = openFrame(() => {});
    const gone = vi.fn();
    silent.ready.catch(gone);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(gone).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gone).toHaveBeenCalled();
    silent.remove();
  });

  it("counts the signs of life that did not come", () => {
    expect([frame.ping(), frame.ping(), frame.ping()]).toEqual([0, 1, 2]);
    tell({ pong: true });
    expect(frame.ping()).toBe(0);
    expect(room.postMessage).toHaveBeenCalledWith({ ping: true }, "*");
  });

  it("is silent once it is taken away", () => {
    const remove = vi.spyOn(host(), "remove");
    frame.remove();
    tell({ cell: 1, said: "{}" });
    expect(heard).toEqual([]);
    expect(remove).toHaveBeenCalled();
  });
});
