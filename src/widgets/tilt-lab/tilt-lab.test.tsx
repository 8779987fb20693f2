// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";
import { HIGHEST, LIMIT, PAIR_HIGHEST, PAIR_LOWEST, placeOf, priceAt } from "./prices.ts";

/** What is not shown at first is loaded when it is asked for. */
const LATE = { timeout: 20_000 };

let id = "";
let count = 0;

function shown(initial: object = {}) {
  id = `lab-${count++}`;
  render(<Figure definition={widget} id={id} initial={initial} unit="nats" />);
}

const state = () => getStore(id)!.get().params as Record<string, unknown>;
const spoken = () => document.querySelector("[data-summary]")!.textContent!.replaceAll("\u00a0", " ");
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name });
const move = (name: string, value: number) =>
  fireEvent.change(slider(name), { target: { value: String(value) } });
const main = () => document.querySelector(".main b")!.textContent;

afterEach(cleanup);

describe("the tilt lab", () => {
  it("opens where half the mass has gone to the best answer", () => {
    shown();
    expect(main()).toBe("1.067");
    expect(spoken()).toMatch(/^Best answer 53%/);
    expect(slider("β, price of a nat").getAttribute("aria-valuetext")).toBe(
      "β 1.00: KL 1.07\u00a0nats, reward 2.71",
    );
  });

  it("counts prices by twentieths of a decade, with the limit at the end", () => {
    for (const price of [0.02, 0.5, 1, 2, 10, 100]) expect(priceAt(placeOf(price))).toBe(price);
    expect([priceAt(LIMIT), placeOf(0), priceAt(HIGHEST)]).toEqual([0, LIMIT, 100]);
    expect([priceAt(PAIR_LOWEST), priceAt(PAIR_HIGHEST)]).toEqual([0.01, 10]);
    shown();
    move("β, price of a nat", LIMIT);
    expect(state().beta).toBe(0);
    expect(spoken()).toMatch(/^In the limit β → 0: best answer 100%, KL 3\.00 nats/);
  });

  it("moves rewards, and the reference so that it still sums to 1", () => {
    shown();
    move("reward of A", 4);
    expect(state().reward).toEqual([4, 1, 2, 4]);
    move("D before", 0.5);
    const reference = state().reference as number[];
    expect(reference[3]).toBeCloseTo(0.5, 12);
    expect(reference.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  });

  it("keeps the policy where it is when the budget is set in place of β, and back", () => {
    shown({ beta: 0.5 });
    fireEvent.click(screen.getByRole("radio", { name: "a KL budget" }));
    expect(state().budget).toBeCloseTo(2.612, 3);
    expect(main()).toBe("2.612");
    fireEvent.click(screen.getByRole("radio", { name: "β" }));
    expect(state().beta).toBeCloseTo(0.5, 6);
  });

  it("adds an answer that is never said until the reference says it", () => {
    shown({ reward: [0, 1, 2, 3, 5] });
    fireEvent.click(screen.getByRole("button", { name: "Add an answer" }));
    expect(spoken()).toMatch(/^E pays more, but the reference never says/);
    expect(screen.getByText("0, whatever it pays")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Remove one" }));
    expect(state().reference).toHaveLength(4);
  });

  it("has sliders where far-off rewards are", () => {
    shown({ reward: [1000, 1001, 1002, 1004] });
    const { min, max, value } = slider("reward of D");
    expect([min, max, value]).toEqual(["1000", "1005", "1004"]);
  });

  it("shows true worth where the reward is a guess", () => {
    shown();
    expect(screen.queryByRole("slider", { name: "true worth of D" })).toBeNull();
    fireEvent.click(screen.getByRole("checkbox"));
    expect(spoken()).toMatch(/^Believed reward 2\.71, true reward 0\.88, .* past its peak/);
    expect(screen.getByText("0.883")).toBeTruthy();
    move("true worth of D", 5);
    expect(screen.getByText("3.531")).toBeTruthy();
  });

  it("says the most there is to spend when the budget is larger", () => {
    shown({ hold: "budget" });
    move("KL budget, nats", 5);
    expect(main()).toBe("2.996");
    expect(spoken()).toMatch(/^More than the 3\.00 nats there are to spend/);
  });

  it("learns from a pair, where only differences of logits count", async () => {
    shown();
    fireEvent.click(screen.getByRole("radio", { name: "One preferred to another (DPO)" }));
    await screen.findByRole("slider", { name: "β" }, LATE);
    expect(main()).toBe("0.693");
    move("chosen: the policy’s logit", 1);
    expect(main()).toBe("0.313");
    move("chosen: the reference’s logit", 1);
    expect(main()).toBe("0.693");
    move("all else: the policy’s logit", 4);
    expect(main()).toBe("0.693");
    move("rejected: the policy’s logit", -1);
    move("β", PAIR_LOWEST);
    expect(main()).toBe("0.688");
  });
});
