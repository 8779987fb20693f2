// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { partsReady } from "../../figure/later.tsx";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";
import { evidence } from "./sentences.ts";

// Both come when they are needed, which on a slow machine is later than a test waits.
await Promise.all([partsReady(), import("../../ui/numericVerdict.ts")]);
configure({ asyncUtilTimeout: 10_000 });

let figures = 0;
function show(initial = {}) {
  figures++;
  render(<Figure definition={widget} id={`compress-${figures}`} initial={initial} />);
}
const params = () => getStore(`compress-${figures}`)!.get().params;
const main = () => document.querySelector(".main b")!.textContent;
const spoken = () => document.querySelector("[data-summary]")!.textContent!;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole("radio", { name }));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function step(id: string) {
  await screen.findByText("Step 1.");
  return within(document.querySelector<HTMLElement>(`[data-step=${id}]`)!);
}

async function answer(id: string, text: string) {
  const form = await step(id);
  await userEvent.clear(form.getByRole("textbox"));
  await userEvent.type(form.getByRole("textbox"), `${text}{Enter}`);
  return (await form.findByText(/^(That is it|Not)/)).textContent!;
}

describe("the project to compress a text", () => {
  it("asks before it tells", async () => {
    show();
    expect(main()).toBe("?");
    expect(document.querySelector(".checked-step")).toBeNull();
    fireEvent.change(screen.getByRole("slider", { name: "your guess" }), { target: { value: "3.5" } });
    await press("That is my guess");
    expect(main()).toBe("3.09");
    expect(params()).toMatchObject({ stage: "read", guess: 3.5, guessed: 2 });
    expect(
      await screen.findByText(/You said 3\.50: 0\.41 too many\.$/, { selector: "[data-summary]" }),
    ).toBeTruthy();
    await press("Guess again");
    expect(main()).toBe("?");
  });

  it("checks three steps on the numbers it shows", async () => {
    show({ stage: "read" });
    expect(await answer("bytes", "3.09*401/8")).toMatch(/^That is it: 154\.9\sbytes/);
    expect(await answer("saved", "0,35")).toContain("That is the share.");
    expect(await answer("saved", "1-3.09/4.75")).toContain("That is the share.");
    expect(await answer("saved", "35")).toMatch(/^That is it/);
    expect(await answer("gzip", "3.51")).toContain("That is what gzip needs.");
    expect(await answer("gzip", "(1859-1683)*8/401 - 3.09")).toMatch(/^That is it: 0\.42/);
  });

  it("opens the steps again for another order, and closes them where there is no finite answer", async () => {
    show({ stage: "read" });
    await answer("bytes", "154.9");
    fireEvent.change(screen.getByRole("slider", { name: "letters it looks back" }), {
      target: { value: "4" },
    });
    expect((await step("bytes")).getByRole("status").textContent).toContain("have changed");
    await choose("none");
    expect((await step("bytes")).queryByRole("textbox")).toBeNull();
    expect(main()).toBe("∞");
  });

  it("keeps a text that is too short, and one that is not in use", async () => {
    show();
    await choose("your own");
    expect(spoken()).toContain("There is no text yet");
    const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");
    await screen.findByRole("textbox");
    fireEvent.change(box(), { target: { value: "too short a text" } });
    expect(box().value).toBe("too short a text");
    await choose("Guess first");
    expect(params().source).toBe("passage");
    await choose("your own");
    expect(box().value).toBe("too short a text");
    expect(main()).toBe("?");
  });

  it("takes the reader’s why into the evidence", async () => {
    show({ stage: "read" });
    await step("bytes");
    const why = screen.getByRole("textbox", { name: /^Why\?/ });
    act(() => fireEvent.change(why, { target: { value: "It has read the book." } }));
    const store = getStore(`compress-${figures}`)!;
    expect(evidence(store.model(store.get()) as never).expected).toMatch(/It has read the book\.$/);
  });
});
