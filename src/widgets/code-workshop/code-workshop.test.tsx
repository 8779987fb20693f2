// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import definition from "./index.ts";

let figures = 0;
function show() {
  figures++;
  return render(<Figure definition={definition} id={`code-${figures}`} />);
}

const slider = (name: RegExp | string) => screen.getByRole("slider", { name }) as HTMLInputElement;
const move = (name: RegExp | string, value: number) =>
  fireEvent.change(slider(name), { target: { value: String(value) } });
const average = () => document.querySelector(".readout.main b")!.textContent;
const wire = () => document.querySelector(".code-wire")!.textContent;

afterEach(cleanup);

describe("the code workshop", () => {
  it("lets a reader come down from 2 bits to 1.75 by setting lengths", () => {
    show();
    expect(average()).toBe("2.000");
    move("a bits", 1);
    expect(document.querySelector(".code-over")).toBeTruthy();
    expect(wire()).toBe("");
    move("c bits", 3);
    move("d bits", 3);
    expect(average()).toBe("1.750");
    expect(document.querySelector(".code-over")).toBeNull();
    expect(wire()).toBe("0 10 0 110 0 10 0 111");
    expect(slider("d bits").getAttribute("aria-valuetext")).toBe(
      "3 bits, 0.125 of the budget, codeword 1 1 1",
    );
  });

  it("writes what is typed, and counts its bits", () => {
    show();
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "dad" } });
    expect(wire()).toBe("11 00 11");
    expect(document.querySelector("output")!.textContent).toBe("6 bits, 2 a letter; words of 2 bits need 6.");
  });

  it("replays Huffman, and leaves his code when a length is set by hand", () => {
    show();
    move("Huffman, step", 1);
    expect(average()).toBe("1.750");
    expect(slider("Huffman, step").getAttribute("aria-valuetext")).toBe(
      "step 1 of 3: the two lightest weigh 0.25 together",
    );
    move("a bits", 2);
    expect(slider("Huffman, step").value).toBe("0");
    expect(slider("d bits").value).toBe("3");
  });

  it("moves chances instead, and the other letters make room", () => {
    show();
    fireEvent.click(screen.getByRole("radio", { name: "chances" }));
    move("a comes", 0.8);
    expect(slider("b comes").getAttribute("aria-valuetext")).toBe(
      "b comes with probability 0.10, surprise 3.32 bits",
    );
  });

  it("takes letters in and out", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "Add a letter" }));
    expect(slider("e bits").getAttribute("aria-valuetext")).toBe("e has no codeword");
    fireEvent.click(screen.getByRole("button", { name: "Remove one" }));
    fireEvent.click(screen.getByRole("button", { name: "Remove one" }));
    expect(screen.queryByRole("slider", { name: "d bits" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Huffman’s lengths" }));
    expect(["a bits", "b bits", "c bits"].map((name) => slider(name).value)).toEqual(["1", "2", "2"]);
  });

  it("codes blocks in Huffman’s way, and goes back to letters for codewords of one’s own", () => {
    show();
    move("letters a word", 2);
    expect(average()).toBe("1.7500");
    expect(screen.queryByRole("slider", { name: "a bits" })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: "codewords" }));
    expect(average()).toBe("2.000");
    expect(slider("a bits").value).toBe("2");
  });
});
