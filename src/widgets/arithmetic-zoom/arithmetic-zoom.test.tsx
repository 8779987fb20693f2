// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition);
const field = () => screen.getByRole("textbox") as HTMLInputElement;
const name = () => document.querySelector(".zoom-name")!.textContent;

describe("the arithmetic zoom", () => {
  it("is typed by buttons, and taken back", () => {
    const zoom = show({ message: "" });
    expect(name()).toBe("sent: nothing");
    for (const letter of ["a", "b", "a", "c"]) zoom.press(letter);
    expect(name()).toBe("sent: 10010101");
    expect(zoom.main()).toBe("8");
    zoom.press("Take back");
    expect(field().value).toBe("aba");
    expect(name()).toBe("sent: 1000");
  });

  it("is typed by keys, in the field and on the buttons", () => {
    const zoom = show();
    fireEvent.change(field(), { target: { value: "cab" } });
    expect(document.querySelector(".readout.p b")!.textContent).toBe("0.014");
    const letter = zoom.button("a");
    fireEvent.keyDown(letter, { key: "b" });
    expect(field().value).toBe("cabb");
    fireEvent.keyDown(letter, { key: "Backspace" });
    fireEvent.keyDown(letter, { key: "x" });
    fireEvent.keyDown(letter, { key: "a", ctrlKey: true });
    expect(field().value).toBe("cab");
  });

  it("is typed by a press on a piece of the picture, and zooms in and out", () => {
    const zoom = show({ message: "" });
    expect(document.querySelector(".zoom-in")).toBeNull();
    fireEvent.click(document.querySelector(".w-wide .zoom-next[data-k=b]")!);
    expect(field().value).toBe("b");
    expect(document.querySelector<SVGElement>(".w-wide .zoom-in")!.style.getPropertyValue("--k")).toBe("0.2");
    zoom.press("Take back");
    expect(document.querySelector<SVGElement>(".w-wide .zoom-in")!.style.getPropertyValue("--k")).toBe("5");
  });

  it("refuses a letter whose slider is at 0, and goes on from before it", () => {
    const zoom = show();
    zoom.move("c", 0);
    expect(document.querySelector(".zoom-typing p")!.textContent).toMatch(/^c has probability 0/);
    expect(zoom.valueText("c")).toBe("c 0, cannot come");
    zoom.press("b");
    expect(field().value).toBe("abab");
    expect(document.querySelector(".zoom-typing p")!.textContent).toBe("");
  });

  it("takes an end sign in and out", () => {
    const zoom = show();
    zoom.tick("end sign");
    expect(zoom.valueText("end")).toBe("end 0.10, 3.32 bits, 0 times in the message");
    zoom.press("end");
    expect(field().value).toBe("abac.");
    expect(document.querySelector(".zoom-next")).toBeNull();
    zoom.tick("end sign");
    expect(field().value).toBe("abac");
    expect(name()).toBe("sent: 10010101");
  });
});
