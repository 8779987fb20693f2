// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import definition from "./index.ts";
import { CARDS } from "./params.ts";
import { hiddenCards } from "./play.ts";

let figures = 0;

/** Each test has a figure of its own, since a figure's state belongs to its id. */
function show(seed = 6) {
  figures++;
  return render(<Figure definition={definition} id={`game-${figures}`} initial={{ seed, picked: 0 }} />);
}

const box = (name: string) => screen.getByRole("checkbox", { name }) as HTMLInputElement;
const pick = (...names: string[]) => {
  for (const name of names) fireEvent.click(box(name));
};
const button = (name: RegExp) => screen.getByRole("button", { name });
const told = () => document.querySelector(".readout.main b")!.textContent;

/** The cards to be found, by name. */
const secret = (seed: number) => hiddenCards(seed).map((hidden) => CARDS[Math.log2(hidden)]);

afterEach(cleanup);

describe("twenty questions", () => {
  it("has a checkbox for every card, named by its letter", () => {
    show();
    expect(screen.getAllByRole("checkbox")).toHaveLength(8);
    pick("A", "C");
    expect(box("A").checked && box("C").checked).toBe(true);
    expect(button(/^Ask/).textContent).toBe("Ask: is it A or C?");
  });

  it("takes cards off the table and counts 1 bit for half of them", () => {
    show();
    pick("A", "B", "C", "D");
    fireEvent.click(button(/^Ask/));
    expect(told()).toBe("1.00");
    expect(
      screen.getAllByRole("checkbox").filter((card) => (card as HTMLInputElement).disabled),
    ).toHaveLength(4);
  });

  it("allows a useless question, and counts it", () => {
    show();
    fireEvent.click(button(/^Ask/));
    expect(told()).toBe("0.00");
    expect(screen.getAllByText(/Is it no card\? No: 8 of 8 remain/).length).toBeGreaterThan(0);
  });

  it("goes on to the next game, three in all, with the keyboard's place kept", () => {
    show();
    const move = button(/^Ask/);
    move.focus();
    for (const name of secret(6)) {
      pick(name);
      fireEvent.click(move);
      expect(told()).toBe("3.00");
      expect(box(name).disabled).toBe(true);
      fireEvent.click(move);
      expect(document.activeElement).toBe(move);
    }
    expect(screen.getByText(/^Game 1 of 3/)).toBeTruthy();
    expect(told()).toBe("0.00");
  });
});
