// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";
import { CARDS } from "./params.ts";
import { hiddenCards } from "./play.ts";

const show = () => showing(definition)({ seed: 6, picked: 0 });
const box = (name: string) => screen.getByRole("checkbox", { name }) as HTMLInputElement;
const pick = (...names: string[]) => {
  for (const name of names) fireEvent.click(box(name));
};

/** The cards to be found, by name. */
const secret = (seed: number) => hiddenCards(seed).map((hidden) => CARDS[Math.log2(hidden)]);

describe("twenty questions", () => {
  it("has a checkbox for every card, named by its letter", () => {
    const game = show();
    expect(screen.getAllByRole("checkbox")).toHaveLength(8);
    pick("A", "C");
    expect(box("A").checked && box("C").checked).toBe(true);
    expect(game.button(/^Ask/).textContent).toBe("Ask: is it A or C?");
  });

  it("takes cards off the table and counts 1 bit for half of them", () => {
    const game = show();
    pick("A", "B", "C", "D");
    game.press(/^Ask/);
    expect(game.main()).toBe("1.00");
    expect(
      screen.getAllByRole("checkbox").filter((card) => (card as HTMLInputElement).disabled),
    ).toHaveLength(4);
  });

  it("allows a useless question, and counts it", () => {
    const game = show();
    game.press(/^Ask/);
    expect(game.main()).toBe("0.00");
    expect(screen.getAllByText(/Is it no card\? No: 8 of 8 remain/).length).toBeGreaterThan(0);
  });

  it("goes on to the next game, three in all, with the keyboard's place kept", () => {
    const game = show();
    const move = game.button(/^Ask/);
    move.focus();
    for (const name of secret(6)) {
      pick(name);
      fireEvent.click(move);
      expect(game.main()).toBe("3.00");
      expect(box(name).disabled).toBe(true);
      fireEvent.click(move);
      expect(document.activeElement).toBe(move);
    }
    expect(screen.getByText(/^Game 1 of 3/)).toBeTruthy();
    expect(game.main()).toBe("0.00");
  });
});
