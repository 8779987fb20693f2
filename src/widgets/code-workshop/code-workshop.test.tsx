// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition);
const wire = () => document.querySelector(".code-wire")!.textContent;

describe("the code workshop", () => {
  it("lets a reader come down from 2 bits to 1.75 by setting lengths", () => {
    const workshop = show();
    expect(workshop.main()).toBe("2.000");
    workshop.move("a bits", 1);
    expect(document.querySelector(".code-over")).toBeTruthy();
    expect(wire()).toBe("");
    workshop.move("c bits", 3);
    workshop.move("d bits", 3);
    expect(workshop.main()).toBe("1.750");
    expect(document.querySelector(".code-over")).toBeNull();
    expect(wire()).toBe("0 10 0 110 0 10 0 111");
    expect(workshop.valueText("d bits")).toBe("3 bits, 0.125 of the budget, codeword 1 1 1");
  });

  it("writes what is typed, and counts its bits", () => {
    show();
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "dad" } });
    expect(wire()).toBe("11 00 11");
    expect(document.querySelector("output")!.textContent).toBe("6 bits, 2 a letter; words of 2 bits need 6.");
  });

  it("replays Huffman, and leaves his code when a length is set by hand", () => {
    const workshop = show();
    workshop.move("Huffman, step", 1);
    expect(workshop.main()).toBe("1.750");
    expect(workshop.valueText("Huffman, step")).toBe("step 1 of 3: the two lightest weigh 0.25 together");
    workshop.move("a bits", 2);
    expect(workshop.slider("Huffman, step").value).toBe("0");
    expect(workshop.slider("d bits").value).toBe("3");
  });

  it("moves chances instead, and the other letters make room", () => {
    const workshop = show();
    workshop.choose("chances");
    workshop.move("a comes", 0.8);
    expect(workshop.valueText("b comes")).toBe("b comes with probability 0.10, surprise 3.32 bits");
  });

  it("takes letters in and out", () => {
    const workshop = show();
    workshop.press("Add a letter");
    expect(workshop.valueText("e bits")).toBe("e has no codeword");
    workshop.press("Remove one");
    workshop.press("Remove one");
    expect(screen.queryByRole("slider", { name: "d bits" })).toBeNull();
    workshop.press("Huffman’s lengths");
    const lengths = ["a bits", "b bits", "c bits"].map((name) => workshop.slider(name).value);
    expect(lengths).toEqual(["1", "2", "2"]);
  });

  it("codes blocks in Huffman’s way, and goes back to letters for codewords of one’s own", () => {
    const workshop = show();
    workshop.move("letters a word", 2);
    expect(workshop.main()).toBe("1.7500");
    expect(screen.queryByRole("slider", { name: "a bits" })).toBeNull();
    workshop.choose("codewords");
    expect(workshop.main()).toBe("2.000");
    expect(workshop.slider("a bits").value).toBe("2");
  });
});
