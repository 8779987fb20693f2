// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { QuantityExercise } from "./QuantityExercise.tsx";
import { readLocal, writeLocal } from "./storage.ts";

const KEY = "quantity/practice/W1";

const die = {
  slug: "practice",
  id: "W1",
  quantity: "entropy" as const,
  numeric: { answer: 2, tolerance: 0.01, unit: "bits", mistakes: [] },
  hints: 1,
  slots: {
    prompt: "<p>How unsure are you of four equal doors?</p>",
    is: "Nothing has come yet, and nobody else’s odds are in play.",
    "not-surprise": "No door has opened yet.",
    "not-perplexity": "That is a count of doors.",
    "hint-0": "Price a door.",
    solution: "<p>Two bits.</p>",
  },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const form = (container: Element) => container.querySelector<HTMLFormElement>("form")!;
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const said = (container: Element) => within(form(container)).getByRole("status").textContent;
const open = (container: Element) => container.querySelector(".asks")!.classList.contains("named");

describe("QuantityExercise", () => {
  it("has six quantities to choose from, and waits for one", async () => {
    const { container } = render(<QuantityExercise {...die} />);
    expect(screen.getAllByRole("radio")).toHaveLength(6);
    expect(button("Choose").disabled).toBe(true);
    await userEvent.click(radio("KL divergence"));
    expect(button("Choose").disabled).toBe(false);
    expect(open(container)).toBe(false);
  });

  it("answers a wrong choice in its own terms, foreseen or not, and leaves the calculation closed", async () => {
    const { container } = render(<QuantityExercise {...die} />);
    await userEvent.click(radio("surprise"));
    await userEvent.click(button("Choose"));
    expect(said(container)).toBe(
      "Not surprise: that is how much one outcome told, once it has come.No door has opened yet.",
    );
    await userEvent.click(radio("mutual information"));
    await userEvent.click(button("Choose"));
    expect(said(container)).toBe("Not mutual information: that is what one thing says about another.");
    expect(open(container)).toBe(false);
    expect(readLocal(KEY)).toEqual({ chosen: "mutual-information", named: false });
  });

  it("opens the calculation for the right one, by keyboard alone, and moves the focus there", async () => {
    const { container } = render(<QuantityExercise {...die} />);
    await userEvent.tab();
    await userEvent.keyboard(" {ArrowRight}{Enter}");
    expect(readLocal(KEY)).toEqual({ chosen: "entropy", named: true });
    expect(open(container)).toBe(true);
    expect(document.activeElement?.textContent).toContain("Asked for: entropy. Nothing has come yet");
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
    expect(said(container)).toBe("");
  });

  it("tells those who ask, and remembers that it did", async () => {
    const first = render(<QuantityExercise {...die} />);
    await userEvent.click(button("Tell me"));
    expect(readLocal(KEY)).toEqual({ chosen: "", named: true });
    first.unmount();
    expect(open(render(<QuantityExercise {...die} />).container)).toBe(true);
  });

  it("leaves what it cannot read alone", () => {
    writeLocal(KEY, { chosen: "phlogiston", named: true });
    expect(open(render(<QuantityExercise {...die} />).container)).toBe(false);
  });

  it("holds quantity, reason, answer and every reply in the built page", () => {
    const html = renderToString(<QuantityExercise {...die} />);
    for (const text of [
      "four equal doors",
      "Asked for: ",
      "nobody else’s odds",
      "Two bits",
      "count of doors",
    ])
      expect(html).toContain(text);
    expect(html).not.toContain("disabled");
  });
});
