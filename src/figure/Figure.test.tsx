// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { demoWidget } from "./demoWidget.tsx";
import { Figure } from "./Figure.tsx";
import { getStore } from "./store.ts";
import { ToolRow } from "./ToolRow.tsx";

let count = 0;
let id: string;

beforeEach(() => {
  id = `figure-${count++}`;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  location.hash = "";
});

const draw = (props = {}) => render(<Figure definition={demoWidget} id={id} number={1} {...props} />);
const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "mean" });
const summary = () => document.querySelector(`#${id} [data-summary]`)!.textContent;
const move = (value: number) => fireEvent.change(slider(), { target: { value } });
const press = async (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name })));

describe("a figure", () => {
  it("is named by its question and carries its widget's name", () => {
    draw();
    const figure = screen.getByRole("figure", { name: "What does it mean?" });
    expect(figure.id).toBe(id);
    expect(figure.dataset.widget).toBe("demo-widget");
    expect(within(figure).getByText("Figure 1")).toBeTruthy();
  });

  it("speaks its sentence politely, and anew at most twice a second", () => {
    vi.useFakeTimers();
    draw();
    const live = document.querySelector(`#${id} [aria-live="polite"]`)!;
    expect(live.textContent).toBe("The mean is 0 bits.");
    move(1);
    expect(live.textContent).toBe("The mean is 1 bits.");
    move(1.5);
    move(2);
    expect(live.textContent).toBe("The mean is 1 bits.");
    act(() => vi.advanceTimersByTime(500));
    expect(live.textContent).toBe("The mean is 2 bits.");
  });

  it("starts from its presets, and says which one holds", () => {
    draw({ initial: { mean: 1 } });
    const group = screen.getByRole("group", { name: "Start from" });
    const [even, far] = within(group).getAllByRole<HTMLInputElement>("radio");
    expect(even.checked).toBe(true);
    fireEvent.click(far);
    expect(far.checked).toBe(true);
    expect(slider().value).toBe("2");
    expect(summary()).toBe("The mean is 2 bits.");
    move(1);
    expect([even.checked, far.checked]).toEqual([false, false]);
  });

  it("goes back to its start", async () => {
    draw({ initial: { mean: 1 } });
    move(2);
    await press("Reset");
    expect(slider().value).toBe("1");
  });

  it("takes the state and the unit of the page's link", () => {
    location.hash = `#${id}:mean=1.5;unit=nats`;
    draw();
    expect(slider().value).toBe("1.5");
    expect(summary()).toBe("The mean is 1.5 nats.");
  });

  it("follows the reader's unit", () => {
    draw();
    act(() => void document.dispatchEvent(new CustomEvent("ms:unit", { detail: "nats" })));
    expect(summary()).toBe("The mean is 0 nats.");
  });

  it("puts the whole state back when a drag turns out to be a scroll", () => {
    draw();
    fireEvent.pointerDown(slider());
    act(() => getStore(id)!.set({ mean: 2, p: [0.9, 0.1] }));
    fireEvent.pointerCancel(slider());
    expect(getStore(id)!.get().params).toEqual({ mean: 0, p: [0.5, 0.5] });
  });

  it("keeps what a scroll elsewhere in it does not concern", () => {
    draw();
    const heading = screen.getByRole("heading");
    fireEvent.pointerDown(heading);
    act(() => getStore(id)!.set({ mean: 2 }));
    fireEvent.pointerCancel(heading);
    expect(slider().value).toBe("2");
  });

  it("dims what does not belong to the outcome pointed at", () => {
    draw();
    const dimmed = () =>
      [...document.querySelectorAll<HTMLElement>(`#${id} [data-dim]`)].map((mark) => mark.dataset.k);
    const bar = document.querySelector(`#${id} polygon[data-k="A"]`)!;
    fireEvent.pointerOver(bar);
    expect(new Set(dimmed())).toEqual(new Set(["B"]));
    fireEvent.pointerLeave(document.getElementById(id)!);
    expect(dimmed()).toEqual([]);
  });

  it("shows its data as a table", async () => {
    draw();
    const details = document.querySelector<HTMLDetailsElement>(`#${id} details`)!;
    expect(details.open).toBe(false);
    await press("Table");
    expect(details.open).toBe(true);
    const table = screen.getByRole("table", { name: "What does it mean?" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((th) => th.textContent),
    ).toEqual(["outcome", "p"]);
    act(() => getStore(id)!.set({ p: [0.9, 0.1] }));
    expect(within(table).getByRole("cell", { name: "0.900" })).toBeTruthy();
  });

  it("copies a link to its state, and what is seen in words", async () => {
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    draw();
    move(1.5);
    await press("Copy link");
    expect((await screen.findByText("Link copied")).role).toBe("status");
    const link = `${location.href.split("#")[0]}#${id}:mean=1.5;unit=bits`;
    expect(writeText).toHaveBeenLastCalledWith(link);
    await press("Copy text");
    await screen.findByText("Text copied");
    expect(writeText).toHaveBeenLastCalledWith(`What does it mean?\nThe mean is 1.5 bits.\n${link}`);
  });

  it("hears that a tool may be used soon, so that nothing has to be fetched once it is", () => {
    const near = vi.fn();
    render(<ToolRow drawn said="" tableOpen={false} panelOpen={false} onUse={() => {}} onNear={near} />);
    fireEvent.pointerEnter(screen.getByText("Copy link"));
    expect(near).toHaveBeenCalledTimes(1);
    fireEvent.focus(screen.getByText("Copy text"));
    expect(near).toHaveBeenCalledTimes(2);
  });

  it("offers the text itself where there is no clipboard", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    draw();
    await press("Copy link");
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Copy link" });
    expect(field.value).toContain(`#${id}:unit=bits`);
    await press("Close");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("gives the code that embeds it as it stands", async () => {
    draw();
    move(1);
    await press("Embed");
    const { value: code } = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Embed" });
    expect(code).toContain("/embed/demo-widget/#demo-widget:mean=1;unit=bits");
    expect(code).toContain('title="What does it mean?"');
    await press("Embed");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("goes where its state stands as a program, and out of the page that embeds it", async () => {
    const go = vi.spyOn(location, "assign").mockReturnValue();
    const leave = vi.spyOn(window, "open").mockReturnValue(null);
    draw();
    move(1);
    await press("Code");
    const address = "/playground/#demo-widget:mean=1;unit=bits";
    await vi.waitFor(() => expect(go).toHaveBeenCalledWith(address));
    vi.stubGlobal("parent", {});
    await press("Code");
    await vi.waitFor(() => expect(leave).toHaveBeenCalledWith(address, "_blank", "noopener"));
    expect(go).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it("keeps its last good picture when its view throws, and can start again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    draw({ initial: { mean: 1 } });
    move(3);
    const figure = screen.getByRole("figure");
    expect(figure.textContent).toContain("The mean is 1 bits.");
    expect(within(figure).getByText(/its last picture stays/)).toBeTruthy();
    await press("Start again");
    expect(slider().value).toBe("1");
  });
});

describe("a figure drawn at build", () => {
  it("comes alive without a mismatch, in another unit and state than it was drawn in", async () => {
    const error = vi.spyOn(console, "error");
    const app = (
      <StrictMode>
        <Figure definition={demoWidget} id={id} number={1} initial={{ mean: 1 }} />
      </StrictMode>
    );
    const host = document.body.appendChild(document.createElement("div"));
    host.innerHTML = renderToString(app);
    location.hash = `#${id}:mean=2;unit=nats`;
    const root = await act(async () => hydrateRoot(host, app));
    expect(error).not.toHaveBeenCalled();
    expect(summary()).toBe("The mean is 2 nats.");
    await act(async () => root.unmount());
    host.remove();
  });

  it("holds its table and its drawing", () => {
    const html = renderToString(<Figure definition={demoWidget} id="static" />);
    expect(html).toContain("<td>A</td>");
    expect(html.match(/role="img"/g)).toHaveLength(1);
    expect(html).not.toContain("NaN");
  });

  it("holds both sizes of its drawing where it stands in the first view", () => {
    const opening = { ...demoWidget, form: "opening" as const };
    const html = renderToString(<Figure definition={opening} id="first" />);
    expect(html.match(/role="img"/g)).toHaveLength(2);
  });
});
