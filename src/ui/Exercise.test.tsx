// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Exercise } from "./Exercise.tsx";
import { readLocal, writeLocal } from "./storage.ts";

const sensor = {
  slug: "entropy",
  id: "E1",
  numeric: { answer: 0.469, tolerance: 0.002, unit: "bits", mistakes: [{ value: 0.325 }] },
  hints: 2,
  slots: {
    prompt: "<p>What is the entropy of one report?</p>",
    symbol: "H",
    "hint-0": "<p>Price each report.</p>",
    "hint-1": "<p>Weigh the prices.</p>",
    solution: "<p>The sum is 0.469 bits.</p>",
    "mistake-0": "<p>That is this entropy in nats.</p>",
  },
};

const forecast = {
  slug: "entropy",
  id: "E2",
  choices: [{}, { right: true }],
  hints: 0,
  slots: {
    prompt: "<p>Which forecast is hardest to call?</p>",
    "choice-0": "the certain one",
    "choice-1": "the even one",
    "says-0": "<p>It leaves nothing to find out.</p>",
    solution: "<p>Even odds leave most.</p>",
  },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Your answer, in bits" });
const status = () => screen.getByRole("status").textContent;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const openSteps = () => screen.getAllByRole("list").find((list) => !list.closest("details"))!;
const steps = () => [...openSteps().children].map((item) => item.textContent);

async function answer(text: string) {
  await userEvent.clear(field());
  await userEvent.type(field(), `${text}{Enter}`);
  await waitFor(() => expect(status()).not.toBe(""));
}

describe("Exercise with a number", () => {
  it("writes ≠ before a wrong answer and takes it back as soon as it changes", async () => {
    const { container } = render(<Exercise {...sensor} />);
    const sign = () => container.querySelector(".field .sign")!.textContent;
    expect(sign()).toBe("=");
    await answer("0.325");
    expect(sign()).toBe("≠");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    await userEvent.type(field(), "1");
    expect(sign()).toBe("=");
    expect(status()).toBe("");
  });

  it("meets a foreseen mistake in its own terms", async () => {
    render(<Exercise {...sensor} />);
    await answer("0.325");
    expect(status()).toBe("Not 0.325\u00a0bits.That is this entropy in nats.");
    expect(steps()).toEqual([]);
  });

  it("tells an answer that is near from one that is lost", async () => {
    render(<Exercise {...sensor} />);
    await answer("0.473");
    expect(status()).toMatch(/^Very near/);
    expect(steps()).toEqual([]);
    await answer("3");
    expect(status()).toBe("Not 3\u00a0bits.");
    expect(steps()).toEqual(["Price each report."]);
    await answer("4");
    await answer("5");
    expect(steps()).toEqual(["Price each report.", "Weigh the prices."]);
  });

  it("gives steps on demand, the full working last, and keeps the focus near", async () => {
    render(<Exercise {...sensor} />);
    await press("Show a step");
    await press("Show a step");
    await press("Show the working");
    expect(steps()).toEqual(["Price each report.", "Weigh the prices.", "The sum is 0.469 bits."]);
    expect(screen.queryByRole("button", { name: /Show/ })).toBeNull();
    expect(document.activeElement).toBe(openSteps());
  });

  it("takes an expression, a comma and the other unit", async () => {
    render(<Exercise {...sensor} />);
    for (const text of ["0,469", "0.325 nats", "-0.9*log2(0.9) - 0.1*log2(0.1)"]) {
      await answer(text);
      expect(status()).toBe("That is it: 0.469\u00a0bits.");
    }
    expect(screen.getByText("solved")).toBeDefined();
  });

  it("names what it cannot read and loses nothing", async () => {
    render(<Exercise {...sensor} />);
    await answer("0.9 log(0.9)");
    expect(status()).toMatch(/“log” needs its base.*Try a number/);
    expect(field().value).toBe("0.9 log(0.9)");
    expect(readLocal("exercise/entropy/E1")).toBeUndefined();
  });

  it("remembers what was answered, quietly", async () => {
    writeLocal("exercise/entropy/E1", { answer: "0.47", steps: 1, solved: true });
    render(<Exercise {...sensor} />);
    expect(field().value).toBe("0.47");
    expect(status()).toBe("");
    expect(screen.getByText("solved")).toBeDefined();
    expect(steps()).toEqual(["Price each report."]);
  });

  it.each([[{ answer: 2 }], [[]], ["x"], [{ answer: "", steps: "1", solved: true }]])(
    "opens unharmed on %j",
    (stored) => {
      writeLocal("exercise/entropy/E1", stored);
      render(<Exercise {...sensor} />);
      expect(field().value).toBe("");
      expect(screen.queryByText("solved")).toBeNull();
    },
  );

  it("carries what JSON cannot: infinity, and an expression", async () => {
    const mistakes = [{ value: "log2(6)" }];
    render(<Exercise {...sensor} numeric={{ answer: "inf", tolerance: 0, unit: "bits", mistakes }} />);
    await answer("2.585");
    expect(status()).toBe("Not 2.585\u00a0bits.");
    await answer("∞");
    expect(status()).toBe("That is it: ∞\u00a0bits.");
  });

  it("shows prompt, hints and working in the built page, and hydrates without a difference", async () => {
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    writeLocal("exercise/entropy/E1", { answer: "0.47", steps: 3, solved: true });
    writeLocal("exercise/entropy/E2", { answer: "1", steps: 0, solved: true });
    for (const props of [sensor, forecast]) {
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = renderToString(<Exercise {...props} />);
      const folded = host.querySelector("details")!.textContent;
      expect(folded).toContain(props.hints > 0 ? "Price each report." : "Even odds leave most.");
      const { unmount } = render(<Exercise {...props} />, { container: host, hydrate: true });
      expect(host.textContent).toContain("solved");
      unmount();
      host.remove();
    }
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});

describe("Exercise with a choice", () => {
  it("asks for a choice before it judges", async () => {
    render(<Exercise {...forecast} />);
    await press("Check");
    expect(status()).toBe("Choose a row first.");
  });

  it("answers the row that was chosen, and lets the reader choose again", async () => {
    const { container } = render(<Exercise {...forecast} />);
    await userEvent.click(screen.getByRole("radio", { name: /certain/ }));
    await press("Check");
    expect(status()).toBe("Not this one.It leaves nothing to find out.");
    expect(container.querySelector("[data-sign]")!.getAttribute("data-sign")).toBe("≠");
    await userEvent.click(screen.getByRole("radio", { name: /even/ }));
    expect(status()).toBe("");
    await press("Check");
    expect(status()).toBe("That is it.");
    expect(screen.getByText("solved")).toBeDefined();
  });
});
