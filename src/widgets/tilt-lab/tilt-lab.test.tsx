// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";
import { HIGHEST, LIMIT, PAIR_HIGHEST, PAIR_LOWEST, placeOf, priceAt } from "./prices.ts";

/** What is not shown at first is loaded when it is asked for. */
const LATE = { timeout: 20_000 };

const show = showing(widget, "nats");

describe("the tilt lab", () => {
  it("opens where half the mass has gone to the best answer", () => {
    const lab = show();
    expect(lab.main()).toBe("1.067");
    expect(lab.spoken()).toMatch(/^Best answer 53%/);
    expect(lab.valueText("β, price of a nat")).toBe("β 1.00: KL 1.07\u00a0nats, reward 2.71");
  });

  it("counts prices by twentieths of a decade, with the limit at the end", () => {
    for (const price of [0.02, 0.5, 1, 2, 10, 100]) expect(priceAt(placeOf(price))).toBe(price);
    expect([priceAt(LIMIT), placeOf(0), priceAt(HIGHEST)]).toEqual([0, LIMIT, 100]);
    expect([priceAt(PAIR_LOWEST), priceAt(PAIR_HIGHEST)]).toEqual([0.01, 10]);
    const lab = show();
    lab.move("β, price of a nat", LIMIT);
    expect(lab.params().beta).toBe(0);
    expect(lab.spoken()).toMatch(/^In the limit β → 0: best answer 100%, KL 3\.00 nats/);
  });

  it("moves rewards, and the reference so that it still sums to 1", () => {
    const lab = show();
    lab.move("reward of A", 4);
    expect(lab.params().reward).toEqual([4, 1, 2, 4]);
    lab.move("D before", 0.5);
    const { reference } = lab.params();
    expect(reference[3]).toBeCloseTo(0.5, 12);
    expect(reference.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  });

  it("keeps the policy where it is when the budget is set in place of β, and back", () => {
    const lab = show({ beta: 0.5 });
    lab.choose("a KL budget");
    expect(lab.params().budget).toBeCloseTo(2.612, 3);
    expect(lab.main()).toBe("2.612");
    lab.choose("β");
    expect(lab.params().beta).toBeCloseTo(0.5, 6);
  });

  it("adds an answer that is never said until the reference says it", () => {
    const lab = show({ reward: [0, 1, 2, 3, 5] });
    lab.press("Add an answer");
    expect(lab.spoken()).toMatch(/^E pays more, but the reference never says/);
    expect(screen.getByText("0, whatever it pays")).toBeTruthy();
    lab.press("Remove one");
    expect(lab.params().reference).toHaveLength(4);
  });

  it("has sliders where far-off rewards are", () => {
    const lab = show({ reward: [1000, 1001, 1002, 1004] });
    const { min, max, value } = lab.slider("reward of D");
    expect([min, max, value]).toEqual(["1000", "1005", "1004"]);
  });

  it("shows true worth where the reward is a guess", () => {
    const lab = show();
    expect(screen.queryByRole("slider", { name: "true worth of D" })).toBeNull();
    lab.tick();
    expect(lab.spoken()).toMatch(/^Believed reward 2\.71, true reward 0\.88, .* past its peak/);
    expect(screen.getByText("0.883")).toBeTruthy();
    lab.move("true worth of D", 5);
    expect(screen.getByText("3.531")).toBeTruthy();
  });

  it("says the most there is to spend when the budget is larger", () => {
    const lab = show({ hold: "budget" });
    lab.move("KL budget, nats", 5);
    expect(lab.main()).toBe("2.996");
    expect(lab.spoken()).toMatch(/^More than the 3\.00 nats there are to spend/);
  });

  it("learns from a pair, where only differences of logits count", async () => {
    const lab = show();
    lab.choose("One preferred to another (DPO)");
    await screen.findByRole("slider", { name: "β" }, LATE);
    expect(lab.main()).toBe("0.693");
    lab.move("chosen: the policy’s logit", 1);
    expect(lab.main()).toBe("0.313");
    lab.move("chosen: the reference’s logit", 1);
    expect(lab.main()).toBe("0.693");
    lab.move("all else: the policy’s logit", 4);
    expect(lab.main()).toBe("0.693");
    lab.move("rejected: the policy’s logit", -1);
    lab.move("β", PAIR_LOWEST);
    expect(lab.main()).toBe("0.688");
  });
});
