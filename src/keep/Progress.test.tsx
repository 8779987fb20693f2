// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { saveFile } from "../figure/saveFile.ts";
import { Checkpoint } from "../ui/Checkpoint.tsx";
import { readLocal, writeLocal } from "../ui/storage.ts";
import { Progress } from "./Progress.tsx";

vi.mock("../figure/saveFile.ts", () => ({ saveFile: vi.fn() }));

beforeEach(() => {
  localStorage.clear();
  vi.mocked(saveFile).mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const said = () => screen.getByRole("status").textContent;

/** The text of the file the reader was handed last. */
const saved = () => vi.mocked(saveFile).mock.lastCall![2];

async function open(content: string, name = "mine.json") {
  const field = screen.getByLabelText<HTMLInputElement>("Read a saved file");
  await userEvent.upload(field, new File([content], name, { type: "application/json" }));
}

function work() {
  writeLocal("guess/a/b", { at: 1 });
  writeLocal("exercise/a/E1", { answer: "2", steps: 0, right: true, solved: true });
  writeLocal("progress", { a: { read: 1, done: true } });
}

describe("Progress", () => {
  it("saves everything as a file of that day, and says what is in it", async () => {
    work();
    render(<Progress />);
    await press("Save everything as a file");
    const [name, type] = vi.mocked(saveFile).mock.lastCall!;
    expect(name).toMatch(/^measured-surprise-\d{4}-\d\d-\d\d\.json$/);
    expect(type).toBe("application/json");
    expect(Object.keys(JSON.parse(saved()).values)).toEqual([
      "measured-surprise:exercise/a/E1",
      "measured-surprise:guess/a/b",
      "measured-surprise:progress",
    ]);
    expect(said()).toBe("The file is saved. It holds 1 lesson read, 1 guess and 1 exercise.");
  });

  it("brings everything back after all was forgotten, and tells first what it would do", async () => {
    work();
    render(<Progress />);
    await press("Save everything as a file");
    localStorage.clear();
    await open(saved());
    expect(await screen.findByText(/holds 1 lesson read, 1 guess and 1 exercise\.$/)).not.toBeNull();
    expect(screen.getByText(/^New here/).textContent).toContain("1 lesson read, 1 guess and 1 exercise");
    expect(screen.queryByRole("radio")).toBeNull();
    expect(localStorage.length).toBe(0);
    await press("Take it over");
    expect(readLocal("guess/a/b")).toEqual({ at: 1 });
    expect(readLocal("progress")).toEqual({ a: { read: 1, done: true } });
    expect(document.activeElement!.contains(screen.getByRole("status"))).toBe(true);
    await press("Undo");
    expect(localStorage.length).toBe(0);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it.each([
    ["keep mine", 1],
    ["take the file’s", 2],
  ])("asks once where both have something: %s", async (choice, at) => {
    work();
    render(<Progress />);
    await press("Save everything as a file");
    await open(saved().replace('"at":1', '"at":2'));
    expect((await screen.findByText(/^Here too, but not the same/)).textContent).toContain("1 guess.");
    await userEvent.click(screen.getByRole("radio", { name: choice }));
    await press("Take it over");
    expect(readLocal("guess/a/b")).toEqual({ at });
  });

  it("has nothing to do with a file that holds what is here", async () => {
    work();
    render(<Progress />);
    await press("Save everything as a file");
    await open(saved());
    expect(await screen.findByText("All of it is here already.")).not.toBeNull();
    expect(screen.queryByRole("button", { name: "Take it over" })).toBeNull();
  });

  it("shows on the page what was taken over, and what was there before once that is taken back", async () => {
    const text = () => screen.getByRole<HTMLTextAreaElement>("textbox").value;
    render(
      <>
        <Progress />
        <Checkpoint slug="a" id="c" count={1} slots={{ question: "Why?", "point-0": "Because." }} />
      </>,
    );
    await userEvent.type(screen.getByRole("textbox"), "From home");
    await press("Save everything as a file");
    await userEvent.type(screen.getByRole("textbox"), ", and more");
    await open(saved());
    await userEvent.click(await screen.findByRole("radio", { name: "take the file’s" }));
    await press("Take it over");
    expect(text()).toBe("From home");
    await press("Undo");
    expect(text()).toBe("From home, and more");
  });

  it("says what is wrong with a file and changes nothing; the next file is read", async () => {
    work();
    render(<Progress />);
    await press("Save everything as a file");
    await open("Dear diary", "diary.json");
    await vi.waitFor(() => expect(said()).toMatch(/^“diary.json” is not .* Nothing here was changed\.$/));
    expect(screen.queryByRole("button", { name: "Take it over" })).toBeNull();
    await open(saved());
    expect(await screen.findByText("All of it is here already.")).not.toBeNull();
    expect(said()).toBe("");
  });

  it("says so where there is no room, and leaves everything as it was", async () => {
    work();
    render(<Progress />);
    await press("Save everything as a file");
    const file = saved();
    localStorage.clear();
    writeLocal("guess/a/mine", { at: 0 });
    const { getItem, key, removeItem } = localStorage;
    const room = { left: 1 };
    vi.stubGlobal("localStorage", {
      getItem: getItem.bind(localStorage),
      key: key.bind(localStorage),
      removeItem: removeItem.bind(localStorage),
      get length() {
        return 1;
      },
      setItem() {
        if (room.left-- <= 0) throw new DOMException("full", "QuotaExceededError");
      },
    });
    await open(file);
    await screen.findByText(/^New here/);
    await press("Take it over");
    expect(said()).toContain("no room");
    expect(said()).toContain("Nothing here was changed");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(readLocal("guess/a/mine")).toEqual({ at: 0 });
  });

  it("forgets everything only after asking, offers the file first, and can take it back", async () => {
    work();
    render(<Progress />);
    await press("Start afresh");
    expect(
      screen.getByText(/^This browser holds 1 lesson read, 1 guess and 1 exercise\. Forget/),
    ).not.toBeNull();
    await press("Save the file first");
    expect(saved()).toContain("guess/a/b");
    await press("Keep everything");
    expect(localStorage.length).toBe(3);
    await press("Start afresh");
    await press("Forget everything");
    expect(localStorage.length).toBe(0);
    await press("Undo");
    expect(localStorage.length).toBe(3);
  });

  it("still hands over what the browser would not keep", async () => {
    vi.stubGlobal("localStorage", undefined);
    writeLocal("guess/a/held", { at: 3 });
    render(<Progress />);
    await press("Save everything as a file");
    expect(JSON.parse(saved()).values["measured-surprise:guess/a/held"]).toEqual({ at: 3 });
  });

  it("hydrates without a difference", () => {
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    const host = document.createElement("div");
    document.body.append(host);
    host.innerHTML = renderToString(<Progress />);
    render(<Progress />, { container: host, hydrate: true });
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});
