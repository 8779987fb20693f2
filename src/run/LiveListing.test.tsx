// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLocal, writeLocal } from "../ui/storage.ts";
import { Listing } from "./Listing.tsx";
import { type Program, runProgram, type Watcher } from "./sandbox.ts";

// No styles come here.
vi.mock("./live.ts", async () => ({
  comeAlive: async () => (await import("./LiveListing.tsx")).LiveListing,
}));
// An editor that does not come: then a plain field takes its place.
vi.mock("./Editor.tsx", () => Promise.reject(new Error("offline")));
// Nothing is packed for a sandbox that does not open.
vi.mock("virtual:cell", () => ({ source: "" }));
vi.mock("./sandbox.ts", async (original) => ({ ...(await original()), runProgram: vi.fn() }));

const doubling = {
  of: "doubling",
  tabs: ["python", "numpy", "javascript"],
  slots: {
    python: "<b>from</b> math <b>import</b> log2\nprint(log2(8) &lt; 4)",
    numpy: "print(np.log2(8) < 4)",
    javascript: "console.log(Math.log2(8) &lt; 4)",
    output: "True\n",
  },
};
const PYTHON = "from math import log2\nprint(log2(8) < 4)";

// What comes later may take its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** What was run last, and who watches it. */
let ran: { program: Program; watcher: Watcher; stop: ReturnType<typeof vi.fn> } | undefined;

beforeEach(() => {
  localStorage.clear();
  ran = undefined;
  vi.mocked(runProgram).mockImplementation((program, watcher) => {
    const stop = vi.fn(() => watcher.ended({ stopped: "reader" }));
    ran = { program, watcher, stop };
    return stop;
  });
});
afterEach(cleanup);

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const status = () => screen.getAllByRole("status").at(-1)?.textContent;
const field = () => screen.findByRole("textbox", { name: "Python program" });

async function begin(action: string) {
  render(<Listing {...doubling} />);
  await press(action);
  if (action === "Run") await waitFor(() => expect(ran).toBeDefined());
}

describe("a listing that runs", () => {
  it("runs the book's program as it stands, and compares what it prints", async () => {
    await begin("Run");
    expect(ran!.program).toEqual({ language: "python", code: PYTHON });
    expect(document.activeElement?.textContent).toBe("Stop");
    expect(screen.getByText("True")).toBeDefined();
    await waitFor(() => ran!.watcher.loaded(0.5));
    await waitFor(() => expect(status()).toContain("50%"));
    ran!.watcher.started();
    ran!.watcher.printed("True\n");
    ran!.watcher.ended({});
    await waitFor(() => expect(status()).toBe("Ran just now, and printed what the book says."));
  });

  it("says when that is something else", async () => {
    await begin("Run");
    ran!.watcher.printed("False\n");
    ran!.watcher.ended({});
    await waitFor(() => expect(status()).toContain("something else than the book says"));
  });

  it("shows an error, what came before it, and the line", async () => {
    await begin("Run");
    ran!.watcher.printed("one\n");
    ran!.watcher.ended({ error: "ValueError: math domain error", line: 2 });
    await waitFor(() => expect(status()).toBe("It failed in line 2."));
    expect(screen.getByText("one")).toBeDefined();
    expect(screen.getByText("ValueError: math domain error")).toBeDefined();
    expect(screen.getByText("line 2")).toBeDefined();
  });

  it("shows what the last line came to, as text", async () => {
    await begin("Run");
    ran!.watcher.ended({ value: "<img src=x>" });
    expect(await screen.findByText("<img src=x>")).toBeDefined();
    expect(document.querySelector("img")).toBeNull();
  });

  it("stops, and runs again", async () => {
    await begin("Run");
    await press("Stop");
    expect(ran!.stop).toHaveBeenCalled();
    expect(status()).toBe("Stopped.");
    await press("Run");
    expect(status()).toContain("Python comes first");
  });

  it("hears no more of an earlier run than its end", async () => {
    await begin("Run");
    const first = ran!;
    await press("Stop");
    await press("Run");
    first.watcher.printed("late\n");
    first.watcher.ended({ error: "late" });
    expect(screen.queryByText("late")).toBeNull();
    expect(screen.getByRole("button", { name: "Stop" })).toBeDefined();
  });

  it("keeps a change, runs it, and brings it back after a reset", async () => {
    const user = userEvent.setup();
    await begin("Edit");
    const text = await field();
    await user.clear(text);
    await user.type(text, "print(7)");
    expect(readLocal("code/doubling/python")).toBe("print(7)");
    await press("Run");
    expect(ran!.program.code).toBe("print(7)");
    ran!.watcher.printed("7\n");
    ran!.watcher.ended({});
    await waitFor(() => expect(status()).toBe("Ran."));
    await press("Reset");
    expect(document.activeElement?.textContent).toBe("Undo");
    expect(readLocal("code/doubling/python")).toBeUndefined();
    await press("Undo");
    expect(readLocal("code/doubling/python")).toBe("print(7)");
  });

  it("shows what was changed on another day without being asked, and runs nothing", async () => {
    writeLocal("code/doubling/python", "print(8)");
    render(<Listing {...doubling} />);
    expect(await field()).toHaveProperty("value", "print(8)");
    expect(ran).toBeUndefined();
  });

  it("passes over what is no program under its key", async () => {
    writeLocal("code/doubling/python", { not: "text" });
    render(<Listing {...doubling} />);
    await press("Run");
    await waitFor(() => expect(ran?.program.code).toBe(PYTHON));
  });

  it("turns to another language and back without running again", async () => {
    await begin("Run");
    ran!.watcher.ended({});
    ran = undefined;
    await userEvent.click(screen.getByRole("tab", { name: "NumPy" }));
    expect(screen.queryByRole("button", { name: "Run" })).toBeNull();
    await userEvent.click(screen.getByRole("tab", { name: "Python" }));
    expect(screen.getByRole("button", { name: "Run" })).toBeDefined();
    expect(ran).toBeUndefined();
  });
});
