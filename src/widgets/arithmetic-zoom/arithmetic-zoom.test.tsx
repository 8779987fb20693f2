// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import definition from "./index.ts";

let figures = 0;
function show(initial = {}) {
  figures++;
  return render(<Figure definition={definition} id={`zoom-${figures}`} initial={initial} />);
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const field = () => screen.getByRole("textbox") as HTMLInputElement;
const name = () => document.querySelector(".zoom-name")!.textContent;
const bits = () => document.querySelector(".readout.main b")!.textContent;

afterEach(cleanup);

describe("the arithmetic zoom", () => {
  it("is typed by buttons, and taken back", () => {
    show({ message: "" });
    expect(name()).toBe("sent: nothing");
    for (const letter of ["a", "b", "a", "c"]) press(letter);
    expect(name()).toBe("sent: 10010101");
    expect(bits()).toBe("8");
    press("Take back");
    expect(field().value).toBe("aba");
    expect(name()).toBe("sent: 1000");
  });

  it("is typed by keys, in the field and on the buttons", () => {
    show();
    fireEvent.change(field(), { target: { value: "cab" } });
    expect(document.querySelector(".readout.p b")!.textContent).toBe("0.014");
    const letter = screen.getByRole("button", { name: "a" });
    fireEvent.keyDown(letter, { key: "b" });
    expect(field().value).toBe("cabb");
    fireEvent.keyDown(letter, { key: "Backspace" });
    fireEvent.keyDown(letter, { key: "x" });
    fireEvent.keyDown(letter, { key: "a", ctrlKey: true });
    expect(field().value).toBe("cab");
  });

  it("is typed by a press on a piece of the picture, and zooms in and out", () => {
    show({ message: "" });
    expect(document.querySelector(".zoom-in")).toBeNull();
    fireEvent.click(document.querySelector(".w-wide .zoom-next[data-k=b]")!);
    expect(field().value).toBe("b");
    expect(document.querySelector<SVGElement>(".w-wide .zoom-in")!.style.getPropertyValue("--k")).toBe("0.2");
    press("Take back");
    expect(document.querySelector<SVGElement>(".w-wide .zoom-in")!.style.getPropertyValue("--k")).toBe("5");
  });

  it("refuses a letter whose slider is at 0, and goes on from before it", () => {
    show();
    fireEvent.change(screen.getByRole("slider", { name: "c" }), { target: { value: "0" } });
    expect(document.querySelector(".zoom-typing p")!.textContent).toMatch(/^c has probability 0/);
    expect(screen.getByRole("slider", { name: "c" }).getAttribute("aria-valuetext")).toBe("c 0, cannot come");
    press("b");
    expect(field().value).toBe("abab");
    expect(document.querySelector(".zoom-typing p")!.textContent).toBe("");
  });

  it("takes an end sign in and out", () => {
    show();
    fireEvent.click(screen.getByRole("checkbox", { name: "end sign" }));
    expect(screen.getByRole("slider", { name: "end" }).getAttribute("aria-valuetext")).toBe(
      "end 0.10, 3.32 bits, 0 times in the message",
    );
    press("end");
    expect(field().value).toBe("abac.");
    expect(document.querySelector(".zoom-next")).toBeNull();
    fireEvent.click(screen.getByRole("checkbox", { name: "end sign" }));
    expect(field().value).toBe("abac");
    expect(name()).toBe("sent: 10010101");
  });
});
