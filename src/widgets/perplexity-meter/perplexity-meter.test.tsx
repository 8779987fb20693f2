// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import definition from "./index.ts";

let figures = 0;

/** Each test has a figure of its own, since a figure's state belongs to its id. */
function show(initial = {}) {
  figures++;
  return render(<Figure definition={definition} id={`meter-${figures}`} initial={initial} />);
}

const told = () => document.querySelector(".readout.main b")!.textContent;
const token = (n: number) => screen.getByRole("slider", { name: `token ${n}` }) as HTMLInputElement;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the perplexity meter", () => {
  it("has a slider a token, by powers of ten, whose last step down is impossible", () => {
    show({ p: Array(10).fill(0.1) });
    expect(told()).toBe("10.0");
    expect(token(3).getAttribute("aria-valuetext")).toBe(
      "token 3: probability 0.10, surprise 3.32\u00a0bits",
    );
    fireEvent.change(token(3), { target: { value: "0" } });
    // Nine tenths of the factors are left: 10 to the power 0.9.
    expect(told()).toBe("7.94");
    fireEvent.change(token(3), { target: { value: "-6" } });
    expect(Number(token(3).value)).toBeCloseTo(-6, 9);
    fireEvent.keyDown(token(3), { key: "PageDown" });
    expect(told()).toBe("∞");
    expect(token(3).getAttribute("aria-valuetext")).toContain("surprise ∞");
  });

  it("moves between its three looks, each with its own presets", () => {
    show();
    fireEvent.click(screen.getByRole("radio", { name: "One text, cut into tokens" }));
    expect(told()).toBe("4.29");
    fireEvent.click(screen.getByRole("radio", { name: "words" }));
    expect(told()).toBe("2,116");
    expect((screen.getByRole("radio", { name: "Of a word" }) as HTMLInputElement).checked).toBe(true);
    expect(screen.queryByRole("radio", { name: "A transformer" })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: "Models of one text" }));
    fireEvent.change(screen.getByRole("slider"), { target: { value: "2" } });
    expect(told()).toBe("9.93");
  });

  it("takes the reader's guessing game from where it is kept", () => {
    const counts = [80, 7, 0, 3, 4, 2, 1, 1, 1, 1, ...Array(17).fill(0)];
    localStorage.setItem("measured-surprise:shannon-game", JSON.stringify({ counts }));
    show({ mode: "ladder" });
    expect(screen.getByText("0.59–1.24")).toBeTruthy();
    cleanup();
    localStorage.setItem("measured-surprise:shannon-game", '{"counts":[1]}');
    show({ mode: "ladder" });
    expect(screen.getByText(/not played yet/)).toBeTruthy();
  });
});
