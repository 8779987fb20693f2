// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Predict } from "./Predict.tsx";
import { readLocal, writeLocal } from "./storage.ts";

const KEY = "guess/entropy/merge";

const choice = {
  slug: "entropy",
  id: "merge",
  options: [{ answer: true }, {}, {}],
  slots: {
    question: "Merge rain and snow. What happens to the entropy?",
    "option-0": "It falls: there is less left to tell apart.",
    "option-1":
      'It stays: <math><mi>H</mi><annotation>H(P)</annotation></math><i aria-hidden="true">H</i> is the same.',
    "option-2": "It rises.",
    "says-1": "<p>The probabilities still add up; their logarithms do not.</p>",
    reveal: "<p>It loses the choice between the two.</p>",
  },
};

const share = {
  slug: "entropy",
  id: "share",
  number: { min: 0, max: 1, step: 0.01, answer: 0.3679, tolerance: 0.03, unit: "" },
  slots: { question: "Which probability brings the largest share?", reveal: "<p>One over e.</p>" },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const status = () => screen.getByRole("status").textContent;
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const gate = (container: Element) => container.querySelector("form")!.className;

describe("Predict", () => {
  it("asks in a named group and waits for a choice", async () => {
    const { container } = render(<Predict {...choice} />);
    expect(screen.getByRole("group", { name: choice.slots.question })).toBeDefined();
    expect(button("Commit").disabled).toBe(true);
    await userEvent.click(screen.getByRole("radio", { name: /It rises/ }));
    expect(button("Commit").disabled).toBe(false);
    expect(gate(container)).toBe("gate");
  });

  it("says guess and truth after committing, answers that guess, and moves the focus to it", async () => {
    const { container } = render(<Predict {...choice} />);
    await userEvent.click(screen.getByRole("radio", { name: /It stays/ }));
    await userEvent.click(button("Commit"));
    expect(gate(container)).toBe("gate revealed");
    expect(status()).toBe(
      "Your guess: It stays: H is the same. What happens: It falls: there is less left to tell apart.",
    );
    expect(screen.getByText(/still add up/).parentElement!.hidden).toBe(false);
    expect(document.activeElement?.textContent).toContain("It loses the choice");
    const signs = [...container.querySelectorAll(".row")].map((row) => row.getAttribute("data-sign"));
    expect(signs).toEqual(["=", "≠", null]);
    expect(readLocal(KEY)).toEqual({ at: 1 });
  });

  it("says when the guess is what happens", async () => {
    const { container } = render(<Predict {...choice} />);
    await userEvent.click(screen.getByRole("radio", { name: /It falls/ }));
    await userEvent.click(button("Commit"));
    expect(status()).toBe("Your guess is what happens: It falls: there is less left to tell apart.");
    expect(container.querySelector(".row em")!.textContent).toBe("your guess, and what happens");
    expect(container.querySelector<HTMLElement>('[data-slot="says-1"]')!.hidden).toBe(true);
  });

  it("shows a reader who would rather not guess", async () => {
    render(<Predict {...choice} />);
    await userEvent.click(button("Show me"));
    expect(status()).toBe("What happens: It falls: there is less left to tell apart.");
    expect(screen.queryByLabelText(/Why did you think so/)).toBeNull();
    expect(readLocal(KEY)).toEqual({ at: null });
  });

  it("remembers the guess and the reason, and forgets both to guess again", async () => {
    writeLocal(KEY, { at: 1 });
    const { container } = render(<Predict {...choice} />);
    expect(gate(container)).toBe("gate revealed");
    expect(status()).toBe("");
    fireEvent.change(screen.getByLabelText(/Why did you think so/), { target: { value: "they sum to 1" } });
    expect(readLocal(KEY)).toEqual({ at: 1, why: "they sum to 1" });
    await userEvent.click(button("Guess again"));
    expect(gate(container)).toBe("gate");
    expect(readLocal(KEY)).toBeUndefined();
    expect(document.activeElement).toBe(screen.getAllByRole("radio")[0]);
  });

  it.each([[{ at: "1" }], ["yes"], [{ why: 1 }], [null], [{ at: 7 }]])(
    "opens unharmed on %j from storage",
    (stored) => {
      writeLocal(KEY, stored);
      const { container } = render(<Predict {...choice} />);
      expect(container.querySelectorAll('[data-sign="≠"]')).toHaveLength(0);
    },
  );

  it("takes a number from the slider or the field, on the grid of its steps", async () => {
    render(<Predict {...share} />);
    expect(button("Commit").disabled).toBe(true);
    const slider = screen.getByRole<HTMLInputElement>("slider", { name: "Your guess" });
    expect(slider.getAttribute("aria-valuetext")).toBe("no guess yet");
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Your guess, typed" });
    await userEvent.type(field, "0,256");
    expect(slider.valueAsNumber).toBe(0.26);
    fireEvent.change(slider, { target: { value: "0.5" } });
    fireEvent.blur(field);
    expect(field.value).toBe("0.50");
    await userEvent.click(button("Commit"));
    expect(status()).toBe("Your guess: 0.50. What happens: 0.368.");
    expect(
      screen.getByRole("img", { name: "From 0 to 1: your guess 0.50, what happens 0.368" }),
    ).toBeDefined();
  });

  it("lets a number near enough count", async () => {
    render(<Predict {...share} />);
    fireEvent.change(screen.getByRole("slider"), { target: { value: "0.35" } });
    await userEvent.click(button("Commit"));
    expect(status()).toBe("Near enough. What happens: 0.368.");
  });

  it("is whole in the built page and hydrates without a difference, guess or no guess stored", async () => {
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    for (const props of [choice, share]) {
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = renderToString(<Predict {...props} />);
      expect(host.textContent).toContain("what happens");
      expect(host.querySelector('[data-slot="reveal"]')!.textContent).not.toBe("");
      expect(host.querySelector<HTMLButtonElement>("button[type=submit]")!.disabled).toBe(false);
      writeLocal(`guess/${props.slug}/${props.id}`, { at: 0 });
      const { unmount } = render(<Predict {...props} />, { container: host, hydrate: true });
      expect(gate(host)).toBe("gate revealed");
      unmount();
      host.remove();
    }
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});
