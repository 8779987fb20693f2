import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchAll } from "./fetchAll.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const fetched = vi.fn<(url: string, init?: RequestInit) => Promise<Response>>();
let visit = 0;

/** Files with addresses of their own for each test, since what has come is kept. */
const file = (name: string, length: number) => ({ name, url: `/${visit}/${name}`, bytes: length });

/** A body that comes in these parts, one each time it is let. */
function slow(...parts: string[]) {
  let send!: () => void;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      send = () => {
        const next = parts.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(bytes(next));
      };
    },
  });
  return { response: new Response(stream), send: () => send() };
}

beforeEach(() => {
  visit += 1;
  fetched.mockReset();
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the files of a language", () => {
  it("come all at once, and are fetched but once", async () => {
    fetched.mockImplementation(async (url) => new Response(url.endsWith("a") ? "aaa" : "b"));
    const files = [file("a", 3), file("b", 1)];
    const shares: number[] = [];
    const all = await fetchAll(files, (share) => shares.push(share));
    expect(Object.keys(all)).toEqual(["a", "b"]);
    expect(new TextDecoder().decode(all.a)).toBe("aaa");
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));

    const again: number[] = [];
    await fetchAll(files, (share) => again.push(share));
    expect(again).toEqual([1]);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("tell of their way to whoever asked while they came", async () => {
    const { response, send } = slow("aa", "aa");
    fetched.mockResolvedValue(response);
    const shares: number[] = [];
    const files = [file("a", 4)];
    const first = fetchAll(files, (share) => shares.push(share));
    send();
    await vi.waitFor(() => expect(shares).toContain(0.5));
    const rest: number[] = [];
    const second = fetchAll(files, (share) => rest.push(share));
    send();
    send();
    await Promise.all([first, second]);
    expect(rest).toEqual([0.5, 1]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it("say what to do where one is missing, cut short or out of reach, and are asked for again", async () => {
    const files = [file("python.wasm", 4)];
    const come = () => fetchAll(files, () => {});
    fetched.mockResolvedValueOnce(new Response("no", { status: 404 }));
    await expect(come()).rejects.toThrow(/python\.wasm is not there \(404\)\. Reload the page/);
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await expect(come()).rejects.toThrow(/python\.wasm did not load\. Check the connection and run again/);
    fetched.mockResolvedValueOnce(new Response("<p>"));
    await expect(come()).rejects.toThrow(/python\.wasm came only in part\. Run again/);
    fetched.mockResolvedValueOnce(
      new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("lost")) })),
    );
    await expect(come()).rejects.toThrow(/did not load/);
    fetched.mockResolvedValueOnce(new Response("good"));
    expect((await come())["python.wasm"]?.byteLength).toBe(4);
  });

  it("are given up where nothing comes any more", async () => {
    vi.useFakeTimers();
    fetched.mockImplementation(
      (_url, { signal }: RequestInit = {}) =>
        new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted")))),
    );
    const failed = vi.fn();
    fetchAll([file("a", 4)], () => {}).catch((error: Error) => failed(error.message));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(failed).toHaveBeenCalledWith(expect.stringContaining("did not load"));
  });
});
