// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Checkpoint } from "./Checkpoint.tsx";
import { readLocal, writeLocal } from "./storage.ts";

const KEY = "checkpoint/cross-entropy-loss/honest";

const props = {
  slug: "cross-entropy-loss",
  id: "honest",
  count: 3,
  slots: {
    question: "Why is a sure mistake so dear?",
    "point-0": "The price is <i>−ln p</i>.",
    "point-1": "It has no upper limit.",
    "point-2": "Honesty is cheapest on average.",
  },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const compare = () => screen.getByRole<HTMLButtonElement>("button", { name: "Compare" });
const field = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const ticks = () => screen.getAllByRole<HTMLInputElement>("checkbox");
const status = () => screen.getByRole("status").textContent;
const gate = (container: Element) => container.querySelector("form")!.className;

describe("Checkpoint", () => {
  it("asks in a named group and waits for words, not for blanks", async () => {
    const { container } = render(<Checkpoint {...props} />);
    expect(screen.getByRole("group", { name: props.slots.question })).toBeDefined();
    expect(compare().disabled).toBe(true);
    await userEvent.type(field(), "  ");
    expect(compare().disabled).toBe(true);
    await userEvent.type(field(), "Minus the logarithm.");
    expect(compare().disabled).toBe(false);
    expect(gate(container)).toBe("gate");
  });

  it("shows its points once a text is compared, moves the focus there and keeps the ticks", async () => {
    const { container } = render(<Checkpoint {...props} />);
    await userEvent.type(field(), "Minus the logarithm.");
    await userEvent.click(compare());
    expect(gate(container)).toBe("gate revealed");
    expect(status()).toBe("3 points to hold it against.");
    expect(document.activeElement?.textContent).toContain("no upper limit");
    await userEvent.click(ticks()[2]);
    await userEvent.click(screen.getByText("It has no upper limit."));
    expect(status()).toBe("It has 2 of 3.");
    await userEvent.click(ticks()[2]);
    expect(status()).toBe("It has 1 of 3.");
    expect(readLocal(KEY)).toEqual({ text: "Minus the logarithm.", compared: true, has: [1] });
  });

  it("keeps what is written before it is compared, and takes it up again", async () => {
    const { unmount } = render(<Checkpoint {...props} />);
    await userEvent.type(field(), "Half a sen");
    unmount();
    const { container } = render(<Checkpoint {...props} />);
    expect(field().value).toBe("Half a sen");
    expect(gate(container)).toBe("gate");
  });

  it("lets the text be bettered after the points are seen, and forgets all of it once it is emptied", async () => {
    writeLocal(KEY, { text: "Dear", compared: true, has: [0] });
    const { container } = render(<Checkpoint {...props} />);
    expect(gate(container)).toBe("gate revealed");
    expect(ticks().map(({ checked }) => checked)).toEqual([true, false, false]);
    await userEvent.type(field(), "er");
    expect(readLocal(KEY)).toEqual({ text: "Dearer", compared: true, has: [0] });
    await userEvent.clear(field());
    expect(readLocal(KEY)).toBeUndefined();
    expect(gate(container)).toBe("gate");
  });

  it.each([[{ text: 1, compared: true, has: [] }], ["yes"], [{ text: "a" }], [null]])(
    "opens unharmed on %j from storage",
    (stored) => {
      writeLocal(KEY, stored);
      const { container } = render(<Checkpoint {...props} />);
      expect(gate(container)).toBe("gate");
      expect(field().value).toBe("");
    },
  );

  it("is whole without scripts, and wakes to what was kept", () => {
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    const host = document.body.appendChild(document.createElement("div"));
    host.innerHTML = renderToString(<Checkpoint {...props} />);
    for (const text of ["sure mistake", "no upper limit", "cheapest"])
      expect(host.textContent).toContain(text);
    writeLocal(KEY, { text: "Dear", compared: true, has: [] });
    const { unmount } = render(<Checkpoint {...props} />, { container: host, hydrate: true });
    expect(gate(host)).toBe("gate revealed");
    unmount();
    host.remove();
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});
