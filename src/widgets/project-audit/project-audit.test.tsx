// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { partsReady } from "../../figure/later.tsx";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";
import { ROWS } from "./rows.ts";

// Both come when they are needed, which on a slow machine is later than a test waits.
await Promise.all([partsReady(), import("../../ui/numericVerdict.ts")]);
configure({ asyncUtilTimeout: 10_000 });

let figures = 0;
function show(initial = {}) {
  figures++;
  render(<Figure definition={widget} id={`audit-${figures}`} initial={initial} />);
}
const params = () => getStore(`audit-${figures}`)!.get().params;
const main = () => document.querySelector(".main b")!.textContent;
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole("radio", { name }));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

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

describe("the project to audit a classifier", () => {
  it("fits only once a guess is in", async () => {
    show();
    expect(main()).toBe("?");
    await press("Fit T");
    expect(main()).toBe("?");
    await choose(/^T above 1/);
    await press("Fit T");
    expect(main()).toBe("2.14");
    expect(await screen.findByText(/As you said\.$/, { selector: "[data-summary]" })).toBeTruthy();
    await choose("B");
    expect(main()).toBe("?");
    expect(params().guess).toBe("none");
  });

  it("draws the bins without rows too, with their 0", () => {
    show({ source: "modest" });
    const empty = document.querySelector(".audit-empty")!.getAttribute("d")!.split("M").length - 1;
    expect(empty).toBe(2);
    const above = [...document.querySelectorAll("svg .label")].map(({ textContent }) => textContent);
    expect(above.filter((text) => text === "0")).toHaveLength(2);
    expect(above.slice(0, 10).reduce((sum, text) => sum + Number(text), 0)).toBe(200);
  });

  it("checks three steps", async () => {
    show({ stage: "read" });
    const { claims, labels } = ROWS.sure;
    const loss = claims.reduce((sum, p, i) => sum - Math.log(labels[i] ? p : 1 - p), 0);
    const entropy = claims.reduce((sum, p) => sum - p * Math.log(p) - (1 - p) * Math.log(1 - p), 0);
    expect(await answer("loss", loss.toFixed(2))).toContain("That is the sum.");
    expect(await answer("loss", `${loss.toFixed(2)}/200`)).toMatch(/^That is it: 0\.58/);
    expect(await answer("entropy", `${entropy.toFixed(3)}/200`)).toMatch(/^That is it: 0\.30/);
    expect(await answer("saved", `100*(1 - 0.492*200/${loss.toFixed(2)})`)).toMatch(/^That is it/);
  });

  it("has no share to save where the loss is ∞, and takes ∞ as an answer", async () => {
    show({ stage: "read", source: "rounded" });
    expect(await answer("loss", "inf")).toMatch(/^That is it: ∞/);
    expect((await step("saved")).queryByRole("textbox")).toBeNull();
  });

  it("puts a long text past the box, which it would hold up, and all of it to use", async () => {
    show({ source: "own" });
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox");
    const text = "0.25,0\n".repeat(20_000);
    fireEvent.paste(box, { clipboardData: { getData: () => text } });
    expect(params().own).toHaveLength(text.length);
    expect(box.value.length).toBeLessThan(1_100);
    expect(box.readOnly).toBe(true);
    await press("Empty the box");
    expect(params().own).toBe("");
    expect(box.readOnly).toBe(false);
  });

  it("shows its rows, and keeps those of the reader", async () => {
    show();
    await press("See the rows");
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(box.readOnly).toBe(true);
    expect(box.value.split("\n")).toHaveLength(202);
    await choose("your own");
    const mine = await screen.findByRole<HTMLTextAreaElement>("textbox");
    fireEvent.change(mine, { target: { value: "0.9,1" } });
    await choose("A");
    await choose("your own");
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox")).value).toBe("0.9,1");
  });
});
